import { graphql } from '../../gql/gql.js';
import type { TotalsOfProposalFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './totals-bar.module.css';

const Totals = graphql(`
  fragment TotalsOfProposal on ProposalTotals {
    budget
    inKind
    ceiling
    currency
  }
`);

/** What is asked for against the most that the call gives: in words, and as a bar of which the ceiling is the whole. */
export function TotalsBar({ totals }: { totals: FragmentType<typeof Totals> }) {
  return <TotalsOf {...readFragment(Totals, totals)} />;
}

/** The same of sums that are still being entered. */
export function TotalsOf({ budget, inKind, ceiling, currency }: TotalsOfProposalFragment) {
  const t = useTranslate();
  const format = useFormat();
  const isOver = budget > ceiling;
  const asked = format.money(budget, currency);
  const most = format.money(ceiling, currency);
  return (
    <div className={classes.totals} data-over={isOver || undefined}>
      <p>
        <strong>{t('proposals.totals.asked', { asked, most })}</strong>{' '}
        {isOver
          ? t('proposals.totals.over', { over: format.money(budget - ceiling, currency) })
          : t('proposals.totals.left', { left: format.money(ceiling - budget, currency) })}
      </p>
      <div className={classes.bar} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (budget / ceiling) * 100).toFixed(2)}%` }} />
      </div>
      <p className={classes.inKind}>
        {t('proposals.totals.inKind', { amount: format.money(inKind, currency) })}
      </p>
    </div>
  );
}
