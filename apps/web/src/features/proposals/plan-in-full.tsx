import type { ReactNode } from 'react';
import type { OutputKind } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { fileSize } from '../meetings/file-size.js';
import { isLanguage, outputWords } from './output-words.js';
import classes from './plan-in-full.module.css';
import { shortName } from './short-name.js';

interface Named {
  name: string;
  acronym: string | null;
}

/** A plan as it is being made, or as it was handed in. */
export interface Plan {
  months: number | null;
  parts: readonly { organisation: Named; yearly: readonly number[] }[];
  workPlan: readonly {
    month: number;
    title: string;
    output: OutputKind | null;
    languages: readonly string[];
    organisation: Named;
  }[];
  files: readonly { id: string; name: string; bytes: number }[];
}

interface PlanInFullProps {
  plan: Plan;
  /** ISO 4217. */
  currency: string;
  /** A way to change each of its parts. */
  change?: (part: 'budget' | 'work' | 'files') => ReactNode;
}

/** The plan of a proposal to be read: who asks for how much in which year, what is there when, and what is attached. */
export function PlanInFull({ plan, currency, change }: PlanInFullProps) {
  const t = useTranslate();
  const format = useFormat();
  const { months, parts, workPlan, files } = plan;
  const years = Math.max(1, ...parts.map(({ yearly }) => yearly.length));
  return (
    <>
      {(years > 1 || change) && (
        <Section title={t('plan.budget')} aside={change?.('budget')}>
          <YearTable parts={parts} years={years} currency={currency} />
        </Section>
      )}
      <Section
        title={t('plan.work')}
        lead={months === null ? t('plan.months.none') : t('plan.months.words', { n: months })}
        aside={change?.('work')}
      >
        {workPlan.length === 0 ? <p>{t('plan.entries.none')}</p> : <WorkPlanTable workPlan={workPlan} />}
      </Section>
      {(files.length > 0 || change) && (
        <Section title={t('plan.files')} aside={change?.('files')}>
          {files.length === 0 && <p>{t('plan.files.none')}</p>}
          <ul className={classes.files}>
            {files.map(({ id, name, bytes }) => (
              <li key={id}>
                <a href={`/files/${id}`} download>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span className={classes.size}>{fileSize(t, format, bytes)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface YearTableProps {
  parts: Plan['parts'];
  years: number;
  currency: string;
}

function YearTable({ parts, years, currency }: YearTableProps) {
  const t = useTranslate();
  const format = useFormat();
  const yearly = Array.from({ length: years }, (_, at) => at);
  const total = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0);
  const rows = [
    ...parts.map((part) => ({ name: shortName(part.organisation), yearly: part.yearly })),
    {
      name: t('plan.budget.together'),
      yearly: yearly.map((at) => total(parts.map((part) => part.yearly[at] ?? 0))),
    },
  ];
  const columns: [Column<(typeof rows)[number]>, ...Column<(typeof rows)[number]>[]] = [
    { title: t('proposals.part.organisation'), cell: ({ name }) => <bdi>{name}</bdi> },
    ...yearly.map((at) => ({
      title: t('plan.budget.year', { year: at + 1 }),
      numeric: true,
      cell: (row: (typeof rows)[number]) => format.money(row.yearly[at] ?? 0, currency),
    })),
    {
      title: t('plan.budget.sum'),
      numeric: true,
      cell: (row) => format.money(total(row.yearly), currency),
    },
  ];
  return (
    <ResponsiveTable caption={t('plan.budget')} rows={rows} rowKey={({ name }) => name} columns={columns} />
  );
}

function WorkPlanTable({ workPlan }: Pick<Plan, 'workPlan'>) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('plan.entries')}
      rows={workPlan}
      rowKey={({ month, title, organisation, output }) => [month, title, organisation.name, output].join(' ')}
      columns={[
        { title: t('plan.entry.title'), cell: ({ title }) => <bdi>{title}</bdi> },
        { title: t('plan.entry.month'), cell: ({ month }) => format.number(month), numeric: true },
        {
          title: t('plan.entry.kind'),
          cell: ({ output, languages }) => outputWords(t, format, output, languages.filter(isLanguage)),
        },
        { title: t('plan.entry.who'), cell: ({ organisation }) => <bdi>{shortName(organisation)}</bdi> },
      ]}
    />
  );
}
