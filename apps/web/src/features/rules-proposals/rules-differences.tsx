import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';

const Differences = graphql(`
  fragment DifferenceOfRules on RulesDifference {
    id
    number
    before
    after
  }
`);

/** Clause by clause, what would read otherwise. */
export function RulesDifferences({
  differences,
}: {
  differences: readonly FragmentType<typeof Differences>[];
}) {
  const t = useTranslate();
  const rows = readFragment(Differences, differences);
  if (rows.length === 0) return <p>{t('rules.differences.none')}</p>;
  return (
    <ResponsiveTable
      caption={t('rules.differences')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { title: '§', cell: ({ number }) => <bdi>{number}</bdi> },
        { title: t('rules.differences.before'), cell: ({ before }) => <del>{before}</del> },
        { title: t('rules.differences.after'), cell: ({ after }) => <ins>{after}</ins> },
      ]}
    />
  );
}
