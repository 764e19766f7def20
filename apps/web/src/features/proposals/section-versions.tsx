import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { MarkedText } from './marked-text.js';
import classes from './section-versions.module.css';

const SectionPast = graphql(`
  query SectionPast($number: String!, $key: String!) {
    proposalSection(number: $number, key: $key) {
      key
      versions {
        id
        text
        setAside
        localSavedAt {
          date
          time
        }
        savedBy {
          id
          name
        }
      }
    }
  }
`);

interface SectionVersionsProps {
  number: string;
  sectionKey: string;
  title: string;
  /** What stands there now, to compare with. */
  present: string;
  /** Takes an earlier text back; without it they can only be read. */
  onRestore?: (text: string) => void;
  onClose: () => void;
}

/** What a section said before, and what was set aside: each can be read against the present text, and taken back. */
export function SectionVersions({
  number,
  sectionKey,
  title,
  present,
  onRestore,
  onClose,
}: SectionVersionsProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: SectionPast,
    variables: { number, key: sectionKey },
    requestPolicy: 'network-only',
  });
  const versions = data?.proposalSection?.versions ?? [];
  const restore = (text: string) => {
    onRestore?.(text);
    announce(t('proposals.versions.restored'), () => onRestore?.(present));
    onClose();
  };
  if (!data && fetching) return <LoadingState />;
  if (!data && error)
    return (
      <Acts>
        <p>{t('ui.unreachable')}</p>
        <ActButton onClick={() => ask()}>{t('shell.tryAgain')}</ActButton>
      </Acts>
    );
  return (
    <div className={classes.versions}>
      <h3>{t('proposals.versions.open', { section: title })}</h3>
      {versions.length === 0 ? (
        <p>{t('proposals.versions.none')}</p>
      ) : (
        <ul className={classes.list}>
          {versions.map(({ id, text, setAside, localSavedAt, savedBy }) => (
            <li key={id}>
              <button
                type="button"
                aria-expanded={chosen === id}
                onClick={() => setChosen(chosen === id ? null : id)}
              >
                {localSavedAt && format.moment(`${localSavedAt.date}T${localSavedAt.time}`)} ·{' '}
                <bdi>{savedBy.name}</bdi>
              </button>
              {setAside && <span className={classes.mark}>{t('proposals.versions.setAside')}</span>}
              {chosen === id && (
                <div className={classes.chosen}>
                  <MarkedText text={text} other={present} />
                  {onRestore && (
                    <ActButton onClick={() => restore(text)}>{t('proposals.versions.restore')}</ActButton>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Acts>
        <ActButton onClick={onClose}>{t('proposals.versions.close')}</ActButton>
      </Acts>
    </div>
  );
}
