import { InputBase } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { BudgetToPlanFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { Acts, ActLink, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { useFieldParts } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { amountIn, sumOf } from './amounts.js';
import classes from './budget-form.module.css';
import { shortName } from './short-name.js';
import { TotalsOf } from './totals-bar.js';

const ToPlan = graphql(`
  fragment BudgetToPlan on Proposal {
    number
    months
    call {
      id
      currency
      ceiling
    }
    partnerships {
      id
      version
      confirmation
      yearly
      inKind
      organisation {
        id
        slug
        name
        acronym
      }
    }
  }
`);

const Save = graphql(`
  mutation SaveBudget($number: String!, $budgets: [YearlyBudgetInput!]!) {
    saveBudget(number: $number, budgets: $budgets) {
      id
    }
  }
`);

type Part = BudgetToPlanFragment['partnerships'][number];

const nameOf = (slug: string, year: number) => `${slug}.${year}`;

/** What each Organisation asks for in each year, to be filled in at once, with the sums as they become. */
export function BudgetForm({ proposal }: { proposal: FragmentType<typeof ToPlan> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(Save);
  const { number, months, call, partnerships } = readFragment(ToPlan, proposal);
  const parts = partnerships.filter(({ confirmation }) => confirmation !== 'declined');
  const years = Array.from({ length: Math.ceil((months ?? 12) / 12) }, (_, index) => index + 1);
  const [changed, setChanged] = useState<Readonly<Record<string, number>>>({});
  const amount = ({ organisation, yearly }: Part, year: number) =>
    changed[nameOf(organisation.slug, year)] ?? initially(yearly, year, years.length);
  const ofPart = (part: Part) => sumOf(years.map((year) => amount(part, year)));
  const save = async (entries: FormData) => {
    const budgets = parts.map(({ version, organisation: { slug } }) => ({
      organisation: slug,
      version,
      yearly: years.map((year) => amountIn(typed(entries, nameOf(slug, year)))),
    }));
    // A refusal may mean that somebody else changed a part: saving again is then made on the newer version.
    if (!(await act({ number, budgets }))) return refresh();
    announce(t('plan.budget.saved'));
  };
  const columns: [Column<Part>, ...Column<Part>[]] = [
    {
      title: t('proposals.part.organisation'),
      cell: ({ organisation }) => <bdi>{shortName(organisation)}</bdi>,
    },
    ...years.map((year): Column<Part> => ({
      title: t('plan.budget.year', { year }),
      numeric: true,
      cell: (part) => (
        <Amount
          name={nameOf(part.organisation.slug, year)}
          label={t('plan.budget.cell', { organisation: shortName(part.organisation), year })}
          initial={String(initially(part.yearly, year, years.length))}
        />
      ),
    })),
    { title: t('plan.budget.sum'), numeric: true, cell: (part) => format.money(ofPart(part), call.currency) },
  ];
  const look = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement)
      setChanged((before) => ({ ...before, [target.name]: amountIn(target.value) }));
  };
  const totals = {
    budget: sumOf(parts.map(ofPart)),
    inKind: sumOf(parts.map(({ inKind }) => inKind)),
    ceiling: call.ceiling,
    currency: call.currency,
  };
  return (
    <div onInput={look}>
      <Form errors={errors} onSubmit={(entries) => void save(entries)}>
        <ResponsiveTable caption={t('plan.budget')} rows={parts} rowKey={({ id }) => id} columns={columns} />
        <TotalsOf {...totals} />
        <Acts>
          <SubmitButton busy={busy}>{t('plan.budget.save')}</SubmitButton>
          <ActLink to={`/proposals/${number}`}>{t('proposals.write.done')}</ActLink>
        </Acts>
      </Form>
    </div>
  );
}

/** A sum that was not split over so many years yet stands in the first of them. */
function initially(yearly: readonly number[], year: number, years: number): number {
  if (yearly.length <= years) return yearly[year - 1] ?? 0;
  return year === years ? sumOf(yearly.slice(years - 1)) : (yearly[year - 1] ?? 0);
}

/** An amount in a cell of the table, whose headings are its label to those who see them. */
function Amount({ name, label, initial }: { name: string; label: string; initial: string }) {
  const field = useFieldParts({ name, label, initial });
  return (
    <InputBase
      {...field}
      label={undefined}
      size="sm"
      className={classes.amount}
      aria-label={label}
      inputMode="numeric"
    />
  );
}
