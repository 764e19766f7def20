import { Link } from 'react-router';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import classes from './project-work.module.css';

export interface ChartLine {
  key: string;
  name: string;
  projects: number;
  money: readonly { currency: string; planned: number; spent: number }[];
}

interface PortfolioChartProps {
  facet: string;
  title: string;
  lead?: string;
  lines: readonly ChartLine[];
  /** The address of the projects under a key. */
  to: (key: string) => string;
}

/** Bars that are a table: each number opens its projects, and the same stands in a file beside it. */
export function PortfolioChart({ facet, title, lead, lines, to }: PortfolioChartProps) {
  const t = useTranslate();
  const format = useFormat();
  const most = Math.max(1, ...lines.map(({ projects }) => projects));
  const withMoney = lines.some(({ money }) => money.length > 0);
  return (
    <Section
      title={title}
      lead={lead}
      aside={
        <a href={`/projects/portfolio.csv?by=${facet}`} download>
          {t('portfolio.csv', { title })}
        </a>
      }
    >
      <ResponsiveTable
        caption={title}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { title, cell: ({ name }) => name },
          {
            title: t('portfolio.projects'),
            numeric: true,
            cell: ({ key, name, projects }) =>
              projects > 0 ? (
                <Link to={to(key)} aria-label={t('portfolio.open', { n: projects, name })}>
                  {format.number(projects)}
                </Link>
              ) : (
                format.number(0)
              ),
          },
          {
            title: t('portfolio.proportion'),
            cell: ({ projects }) => (
              <span className={classes.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * projects) / most}%` }} />
              </span>
            ),
          },
          ...(withMoney
            ? (['planned', 'spent'] as const).map((column) => ({
                title: t(`portfolio.${column}`),
                numeric: true,
                cell: ({ money }: ChartLine) => (
                  <>
                    {money.map((sum) => (
                      <span key={sum.currency} className={classes.text}>
                        {format.money(sum[column], sum.currency)}{' '}
                      </span>
                    ))}
                  </>
                ),
              }))
            : []),
        ]}
      />
    </Section>
  );
}
