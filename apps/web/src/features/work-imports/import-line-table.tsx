import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ImportedLineFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import classes from './import.module.css';

const Line = graphql(`
  fragment ImportedLine on WorkImportLine {
    line
    externalId
    title
    verdict
    becomes
    changed
    reason
    outcome
    workSlug
  }
`);

/** What each line would do or did, and why. */
export function ImportLineTable({ lines }: { lines: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const rows = lines.map((line) => readFragment(Line, line));
  return (
    <ResponsiveTable
      caption={t('imports.table')}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { title: t('imports.line'), cell: ({ line }) => format.number(line) },
        {
          title: t('imports.work'),
          cell: ({ title, externalId, workSlug }) => (
            <>
              {workSlug ? (
                <Link to={`/library/${workSlug}`}>
                  <bdi>{title || externalId}</bdi>
                </Link>
              ) : (
                <bdi>{title}</bdi>
              )}{' '}
              <bdi className={classes.quiet}>{externalId}</bdi>
            </>
          ),
        },
        { title: t('imports.happens'), cell: (line) => <Happens line={line} /> },
        {
          title: t('imports.why'),
          cell: ({ reason, changed, verdict }) => (
            <>
              {verdict === 'change' && (
                <bdi>{t('imports.fields', { columns: format.list([...changed]) })}</bdi>
              )}{' '}
              {reason}
            </>
          ),
        },
      ]}
    />
  );
}

function Happens({ line: { verdict, becomes, outcome } }: { line: ImportedLineFragment }) {
  const t = useTranslate();
  if (outcome) {
    const tone: Tone = outcome === 'left' || outcome === 'kept' ? 'caution' : 'good';
    return <StatusWord tone={tone}>{t(`imports.outcome.${outcome}`)}</StatusWord>;
  }
  if (verdict === 'refuse') return <StatusWord tone="bad">{t('imports.says.refuse')}</StatusWord>;
  if (verdict === 'same') return <StatusWord tone="quiet">{t('imports.says.same')}</StatusWord>;
  if (verdict === 'make')
    return becomes === 'submitted' ? (
      <StatusWord tone="good">{t('imports.says.make.submitted')}</StatusWord>
    ) : (
      <StatusWord tone="caution">{t('imports.says.make.draft')}</StatusWord>
    );
  return (
    <StatusWord tone="good">
      {becomes === 'submitted' ? t('imports.says.change.submitted') : t('imports.says.change')}
    </StatusWord>
  );
}
