import { Link } from 'react-router';
import { CorrectionList } from '../features/minutes/correction-list.js';
import { ItemRecord } from '../features/minutes/item-record.js';
import { ClosingRecord, OpeningRecord } from '../features/minutes/meeting-record.js';
import { MinutesSectionEditor } from '../features/minutes/minutes-section-editor.js';
import { MinutesState } from '../features/minutes/minutes-state.js';
import classes from '../features/minutes/minutes.module.css';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const MinutesWritePage = graphql(`
  query MinutesWritePage($number: String!) {
    me {
      id
    }
    minutes(number: $number) {
      id
      viewerCanWrite
      viewerCanAnswer
      meeting {
        id
        number
        title
      }
      corrections {
        id
        ...CorrectionLine
      }
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
        ...MinutesSectionToWrite
      }
      ...StandingOfMinutes
    }
  }
`);

/** Where the Secretariat writes the minutes of a meeting: what was recorded stands there already. */
export const route = definePage({
  path: '/meetings/:number/minutes/write',
  needs: 'signed-in',
  query: MinutesWritePage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: ({ minutes }) => (!minutes ? 'not-found' : minutes.viewerCanWrite ? undefined : 'denied'),
  title: (t, { minutes }) => t('minutes.writing', { meeting: minutes?.meeting.number ?? '' }),
  Page({ data: { me, minutes } }) {
    const t = useTranslate();
    if (!me || !minutes) return null;
    const { meeting, record, sections, corrections, viewerCanAnswer } = minutes;
    const read = `/meetings/${meeting.number}/minutes`;
    return (
      <div className={classes.page}>
        <PageHeader
          kind={<Link to={read}>{t('minutes.of', { meeting: meeting.number })}</Link>}
          title={<bdi>{t('minutes.writing', { meeting: meeting.title })}</bdi>}
          action={<ActLink to={read}>{t('minutes.readThrough')}</ActLink>}
        >
          {t('minutes.writing.lead')} <MinutesState minutes={minutes} />
        </PageHeader>
        {sections.map((section) => (
          <div key={section.key} className={classes.section}>
            <MinutesSectionEditor meeting={meeting} personId={me.id} section={section}>
              {section.key === 'opening' && <OpeningRecord record={record} />}
              {section.key === 'closing' && <ClosingRecord record={record} />}
              {record.items
                .filter(({ id }) => id === section.key)
                .map((item) => (
                  <ItemRecord key={item.id} item={item} />
                ))}
            </MinutesSectionEditor>
            <CorrectionList
              corrections={corrections}
              section={section.key}
              viewerCanAnswer={viewerCanAnswer}
            />
          </div>
        ))}
      </div>
    );
  },
});
