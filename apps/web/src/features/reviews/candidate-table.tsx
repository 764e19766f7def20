import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';

const Line = graphql(`
  fragment CandidateLine on ReviewCandidate {
    personId
    name
    organisationName
    isExpert
    asked
    submitted
    conflicts
  }
`);

/** Who may review: their load, what they have submitted, and about how much they are in conflict. */
export function CandidateTable({ candidates }: { candidates: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('reviews.people')}
      rows={candidates.map((one) => readFragment(Line, one))}
      rowKey={({ personId }) => personId}
      columns={[
        {
          title: t('reviews.person'),
          cell: ({ name, organisationName, isExpert }) => (
            <>
              <bdi>{name}</bdi>
              <br />
              <bdi>{organisationName}</bdi>
              {isExpert && ` · ${t('reviews.expert')}`}
            </>
          ),
        },
        { title: t('reviews.load'), cell: ({ asked }) => format.number(asked), numeric: true },
        { title: t('reviews.done'), cell: ({ submitted }) => format.number(submitted), numeric: true },
        { title: t('reviews.inConflict'), cell: ({ conflicts }) => format.number(conflicts), numeric: true },
      ]}
    />
  );
}
