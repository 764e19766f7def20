import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { MarkedText } from '../../ui/marked-text.js';
import { RichText } from '../../ui/rich-text.js';
import { plainTextOf } from '@gsenet/shared/rich-text';
import { DecidedInWriting } from './decided-in-writing.js';
import { DecidedInSection, ItemRecord } from './item-record.js';
import { ClosingRecord, OpeningRecord } from './meeting-record.js';
import { sectionTitle } from './section-title.js';
import classes from './minutes.module.css';

const Document = graphql(`
  fragment DocumentOfMinutes on Minutes {
    ...DecidedInWritingBefore
    record {
      ...RecordOfOpening
      ...RecordOfClosing
      items {
        id
        ...RecordOfItem
      }
    }
    sections {
      key
      item {
        id
        title
        position
      }
      text
      isWithheld
      isWithheldFromViewer
      hasChangedSinceSent
      sentText
      ...DecidedInSection
    }
  }
`);

interface MinutesDocumentProps {
  minutes: FragmentType<typeof Document>;
  /** What stands under a section besides: corrections, and what one may do with them. */
  children?: (section: { key: string; title: string; isReadable: boolean }) => ReactNode;
}

/** Minutes to read: the opening with who was there, each item with what was recorded and what was said, the closing. */
export function MinutesDocument({ minutes, children }: MinutesDocumentProps) {
  const t = useTranslate();
  const document = readFragment(Document, minutes);
  const { record, sections } = document;
  return (
    <article className={classes.document}>
      {sections.map((section) => {
        const { key, item, text, isWithheld, isWithheldFromViewer } = section;
        const title = sectionTitle(t, key, item?.title);
        const itemRecord = item && record.items.find(({ id }) => id === item.id);
        return (
          <section key={key} id={`section-${key}`} className={classes.section}>
            <h2>
              {item && <span className={classes.number}>{item.position}.</span>} <bdi>{title}</bdi>
            </h2>
            {key === 'opening' && <OpeningRecord record={record} />}
            {key === 'opening' && <DecidedInWriting minutes={document} />}
            {itemRecord && <ItemRecord item={itemRecord} />}
            {text && <RichText text={text} />}
            {isWithheldFromViewer && (
              <p className={classes.quiet}>{t(isWithheld ? 'minutes.withheld' : 'minutes.recusedFrom')}</p>
            )}
            {isWithheld && !isWithheldFromViewer && (
              <p className={classes.quiet}>{t('minutes.withheldFromPublic')}</p>
            )}
            <DecidedInSection section={section} />
            {key === 'closing' && <ClosingRecord record={record} />}
            {section.hasChangedSinceSent && (
              <details>
                <summary className={classes.more}>{t('minutes.changedSinceSent')}</summary>
                <MarkedText
                  text={text ? plainTextOf(text) : ''}
                  other={section.sentText ? plainTextOf(section.sentText) : ''}
                />
              </details>
            )}
            {children?.({ key, title, isReadable: !isWithheldFromViewer })}
          </section>
        );
      })}
    </article>
  );
}
