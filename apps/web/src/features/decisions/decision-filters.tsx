import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { DecisionState } from '../../gql/graphql.js';
import { Filters } from '../../ui/filters.js';
import { useTranslate } from '../../ui/language.js';
import classes from './decision.module.css';

const Choices = graphql(`
  fragment FiltersOfDecisions on DecisionRegister {
    years
    viewerSeesActions
    meetings {
      id
      number
    }
    owners {
      slug
      name
      acronym
    }
  }
`);

const states: readonly DecisionState[] = ['taken', 'published', 'withheld'];

/** What the register is narrowed down to, as the address says it. */
export interface DecisionFilter {
  year: number | null;
  meeting: string | null;
  state: DecisionState | null;
  owner: string | null;
  late: boolean | null;
}

export function filterIn(search: URLSearchParams): DecisionFilter {
  const year = search.get('year') ?? '';
  return {
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    meeting: search.get('meeting') || null,
    state: states.find((state) => state === search.get('state')) ?? null,
    owner: search.get('owner') || null,
    late: search.get('late') ? true : null,
  };
}

/** The same filter in an address. */
export function searchOf({ late, ...filter }: DecisionFilter, after?: string): string {
  const given = Object.entries({ ...filter, late: late ? '1' : null, after: after ?? null });
  const search = new URLSearchParams(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  ).toString();
  return search && `?${search}`;
}

interface DecisionFiltersProps {
  register: FragmentType<typeof Choices>;
  filter: DecisionFilter;
}

/** A form that asks for an address: it works without script, and its result can be kept and sent. */
export function DecisionFilters({ register, filter }: DecisionFiltersProps) {
  const t = useTranslate();
  const { years, meetings, owners, viewerSeesActions } = readFragment(Choices, register);
  const select = (
    name: keyof DecisionFilter,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label>
      {label}
      <select key={String(filter[name])} name={name} defaultValue={String(filter[name] ?? '')}>
        <option value="">{t('decisions.filter.all')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Filters>
      <form className={classes.filters} action="/board/decisions" aria-label={t('decisions.filter')}>
        {select(
          'year',
          t('decisions.filter.year'),
          years.map((year) => [String(year), String(year)] as const),
        )}
        {select(
          'meeting',
          t('decisions.meeting'),
          meetings.map(({ number }) => [number, number] as const),
        )}
        {select(
          'owner',
          t('decisions.owner'),
          owners.map(({ slug, acronym, name }) => [slug, acronym ?? name] as const),
        )}
        {viewerSeesActions &&
          select(
            'state',
            t('decisions.state'),
            states.map((state) => [state, t(`decisions.state.${state}`)] as const),
          )}
        <label className={classes.check}>
          <input type="checkbox" name="late" value="1" defaultChecked={filter.late ?? false} />
          {t('decisions.filter.late')}
        </label>
        <button>{t('decisions.filter.act')}</button>
      </form>
    </Filters>
  );
}
