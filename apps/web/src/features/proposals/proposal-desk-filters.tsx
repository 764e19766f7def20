import { useId } from 'react';
import type { ProposalState } from '../../gql/graphql.js';
import { ChoiceLinks } from '../../ui/choice-links.js';
import { Filters } from '../../ui/filters.js';
import { useTranslate } from '../../ui/language.js';
import classes from './proposal-desk-filters.module.css';

interface ProposalDeskFiltersProps {
  state: ProposalState | null;
  states: readonly ProposalState[];
  /** Slug of the call that is chosen. */
  call: string | null;
  calls: readonly { slug: string; title: string }[];
  addressOfState: (state: ProposalState | null) => string;
}

/** Narrows the Secretariat's list by where proposals stand and under which call. All by address. */
export function ProposalDeskFilters({
  state,
  states,
  call,
  calls,
  addressOfState,
}: ProposalDeskFiltersProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <Filters>
      <ChoiceLinks
        label={t('proposals.state')}
        choices={[
          { to: addressOfState(null), label: t('proposals.secretariat.everyState'), chosen: state === null },
          ...states.map((one) => ({
            to: addressOfState(one),
            label: t(
              one === 'awarded' || one === 'declined' ? `proposals.state.${one}` : `proposals.desk.${one}`,
            ),
            chosen: state === one,
          })),
        ]}
      />
      <form className={classes.form} action="/secretariat/proposals">
        {state && <input type="hidden" name="state" value={state} />}
        <label htmlFor={id}>{t('proposals.call')}</label>
        <select key={call} id={id} name="call" defaultValue={call ?? ''}>
          <option value="">{t('proposals.secretariat.everyCall')}</option>
          {calls.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
        <button>{t('ui.asOf.act')}</button>
      </form>
    </Filters>
  );
}
