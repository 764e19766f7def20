import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { SectionVersions } from '../../platform/writing/section-versions.js';
import { useTranslate } from '../../ui/language.js';

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

interface PastOfSectionProps {
  number: string;
  sectionKey: string;
  title: string;
  /** What stands there now, to compare with. */
  present: string;
  /** Takes an earlier text back; without it they can only be read. */
  onRestore?: (text: string) => void;
  onClose: () => void;
}

/** What a section of a proposal said before, and what was set aside. */
export function PastOfSection({ number, sectionKey, ...shown }: PastOfSectionProps) {
  const t = useTranslate();
  const [{ data, error }, ask] = useQuery({
    query: SectionPast,
    variables: { number, key: sectionKey },
    requestPolicy: 'network-only',
  });
  const versions = data?.proposalSection?.versions.map(({ id, text, setAside, localSavedAt, savedBy }) => ({
    id,
    text,
    savedAt: localSavedAt,
    savedBy: savedBy.name,
    mark: setAside && t('writing.versions.setAside'),
  }));
  return (
    <SectionVersions
      {...shown}
      versions={versions ?? null}
      onAskAgain={!data && error ? () => ask() : undefined}
    />
  );
}
