import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { asString, wordsOf } from '../../platform/writing/rich-text-json.js';
import { SectionVersions } from '../../platform/writing/section-versions.js';
import { useTranslate } from '../../ui/language.js';

const MinutesPast = graphql(`
  query MinutesPast($number: String!, $key: String!) {
    minutesSection(number: $number, key: $key) {
      key
      versions {
        id
        text
        keptAs
        saved {
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

interface PastOfMinutesProps {
  /** Of the meeting. */
  number: string;
  sectionKey: string;
  title: string;
  /** What stands there now, to compare with. */
  present: string;
  /** Takes an earlier text back; without it they can only be read. */
  onRestore?: (text: string) => void;
  onClose: () => void;
}

/** What a section of minutes said before, what was set aside, and what the draft said when it was sent. */
export function PastOfMinutes({ number, sectionKey, ...shown }: PastOfMinutesProps) {
  const t = useTranslate();
  const [{ data, error }, ask] = useQuery({
    query: MinutesPast,
    variables: { number, key: sectionKey },
    requestPolicy: 'network-only',
  });
  const marks = {
    replaced: false,
    set_aside: t('writing.versions.setAside'),
    sent: t('minutes.versions.sent'),
  } as const;
  const versions = data?.minutesSection?.versions.map(({ id, text, keptAs, saved, savedBy }) => ({
    id,
    text: asString(text),
    savedAt: saved,
    savedBy: savedBy.name,
    mark: marks[keptAs],
  }));
  return (
    <SectionVersions
      {...shown}
      toWords={wordsOf}
      versions={versions ?? null}
      onAskAgain={!data && error ? () => ask() : undefined}
    />
  );
}
