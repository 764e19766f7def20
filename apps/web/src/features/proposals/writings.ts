import { graphql } from '../../gql/gql.js';
import type { SectionToWriteFragment } from '../../gql/graphql.js';
import type { SectionName } from '../../platform/writing/section-shelf.js';
import type { Newest } from '../../platform/writing/section-writing.js';
import type { SendSection } from '../../platform/writing/use-section-writing.js';

export const SectionToWrite = graphql(`
  fragment SectionToWrite on ProposalSection {
    key
    title
    question
    required
    mostWords
    text
    version
    localSavedAt {
      date
      time
      zone
      offset
    }
    savedBy {
      id
      name
    }
    versions {
      id
    }
  }
`);

const SaveSection = graphql(`
  mutation SaveProposalSection($number: String!, $key: String!, $text: String!, $baseVersion: Int!) {
    saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $baseVersion) {
      section {
        ...SectionToWrite
      }
      conflict {
        yours
      }
    }
  }
`);

/** What the API says of the newest text. */
export const newestIn = (section: SectionToWriteFragment): Newest => ({
  text: section.text,
  version: section.version,
  savedAt: section.localSavedAt,
  savedBy: section.savedBy?.name ?? null,
  earlier: section.versions.length,
});

/** A section of a proposal, as this device knows it. */
export const sectionName = (personId: string, number: string, key: string): SectionName => ({
  of: 'proposal',
  personId,
  number,
  key,
});

export const sendSection: SendSection = async (
  client,
  { number, key },
  { text, baseVersion },
  fetchOptions,
) => {
  const { data, error } = await client
    .mutation(SaveSection, { number, key, text, baseVersion }, { fetchOptions })
    .toPromise();
  if (!data) return { answer: null, error };
  const { section, conflict } = data.saveProposalSection;
  const newest = newestIn(section as SectionToWriteFragment);
  return { answer: { newest, setAside: conflict !== null } };
};
