import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { DecisionState } from '../../gql/graphql.js';
import { FilterCheck, FilterForm, FilterSelect } from '../../ui/filter-form.js';
import { useTranslate } from '../../ui/language.js';

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

interface DecisionFiltersProps {
  register: FragmentType<typeof Choices>;
  filter: DecisionFilter;
}

/** Narrows the register by year, meeting, owner, standing, and what is late. */
export function DecisionFilters({ register, filter }: DecisionFiltersProps) {
  const t = useTranslate();
  const { years, meetings, owners, viewerSeesActions } = readFragment(Choices, register);
  const all = t('decisions.filter.all');
  return (
    <FilterForm action="/board/decisions" label={t('decisions.filter')} act={t('decisions.filter.act')}>
      <FilterSelect
        name="year"
        label={t('decisions.filter.year')}
        chosen={filter.year}
        all={all}
        options={years.map((year) => [String(year), String(year)])}
      />
      <FilterSelect
        name="meeting"
        label={t('decisions.meeting')}
        chosen={filter.meeting}
        all={all}
        options={meetings.map(({ number }) => [number, number])}
      />
      <FilterSelect
        name="owner"
        label={t('decisions.owner')}
        chosen={filter.owner}
        all={all}
        options={owners.map(({ slug, acronym, name }) => [slug, acronym ?? name])}
      />
      {viewerSeesActions && (
        <FilterSelect
          name="state"
          label={t('decisions.state')}
          chosen={filter.state}
          all={all}
          options={states.map((state) => [state, t(`decisions.state.${state}`)])}
        />
      )}
      <FilterCheck name="late" label={t('decisions.filter.late')} ticked={filter.late ?? false} />
    </FilterForm>
  );
}
