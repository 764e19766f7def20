import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';

const Versions = graphql(`
  fragment VersionInTable on RulesVersion {
    id
    number
    inForceFrom
    basis
    isInForce
  }
`);

/** Every version of the rules: from when it is in force, and on which decision it rests. */
export function VersionTable({ versions }: { versions: readonly FragmentType<typeof Versions>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('rules.versions')}
      rows={readFragment(Versions, versions)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('rules.version'),
          cell: ({ number, inForceFrom }) => (
            <Link to={`/board/rules?on=${inForceFrom}`}>
              {t('rules.version.number', { number: String(number) })}
            </Link>
          ),
        },
        {
          title: t('rules.version.from'),
          cell: ({ inForceFrom, isInForce }) => (
            <>
              {format.plainDate(inForceFrom)}{' '}
              {isInForce && <StatusWord tone="good">{t('rules.version.today')}</StatusWord>}
            </>
          ),
        },
        { title: t('rules.version.basis'), cell: ({ basis }) => <bdi>{basis}</bdi> },
      ]}
    />
  );
}
