import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { WorkKind } from '../../gql/graphql.js';
import { FilterForm, FilterSelect } from '../../ui/filter-form.js';
import { useTranslate } from '../../ui/language.js';

const Choices = graphql(`
  fragment FiltersOfWorks on Library {
    kinds
    languages {
      tag
      name
    }
    licences {
      uri
      name
    }
    organisations {
      slug
      name
      acronym
    }
  }
`);

const kinds: readonly WorkKind[] = [
  'report',
  'statement',
  'declaration',
  'initiative',
  'resource',
  'publication',
  'policy_brief',
  'model',
  'guideline',
];
const targets = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.a', '4.b', '4.c'];

/** What the library is narrowed down to, as the address says it. */
export interface WorkFilter {
  text: string | null;
  kind: WorkKind | null;
  language: string | null;
  licence: string | null;
  direction: number | null;
  sdgTarget: string | null;
  organisation: string | null;
}

export function workFilterIn(search: URLSearchParams): WorkFilter {
  const direction = Number(search.get('direction'));
  return {
    text: search.get('text') || null,
    kind: kinds.find((kind) => kind === search.get('kind')) ?? null,
    language: search.get('language') || null,
    licence: search.get('licence') || null,
    direction: [1, 2, 3, 4, 5, 6].includes(direction) ? direction : null,
    sdgTarget: targets.find((target) => target === search.get('sdgTarget')) ?? null,
    organisation: search.get('organisation') || null,
  };
}

interface WorkFiltersProps {
  library: FragmentType<typeof Choices>;
  directions: readonly { number: number; name: string }[];
  filter: WorkFilter;
}

/** Narrows the library by words and by what its works are. */
export function WorkFilters({ library, directions, filter }: WorkFiltersProps) {
  const t = useTranslate();
  const { kinds: present, languages, licences, organisations } = readFragment(Choices, library);
  const select = (name: keyof WorkFilter, label: string, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={label}
      chosen={filter[name]}
      all={t('works.filter.all')}
      options={options}
    />
  );
  return (
    <FilterForm action="/library" label={t('works.filter')} act={t('works.filter.act')}>
      <label>
        {t('works.search')}
        <input key={filter.text} type="search" name="text" defaultValue={filter.text ?? ''} />
      </label>
      {select(
        'kind',
        t('library.kind'),
        kinds.filter((kind) => present.includes(kind)).map((kind) => [kind, t(`library.kinds.${kind}`)]),
      )}
      {select(
        'language',
        t('works.language'),
        languages.map(({ tag, name }) => [tag, name]),
      )}
      {select(
        'licence',
        t('works.licence'),
        licences.map(({ uri, name }) => [uri, name]),
      )}
      {select(
        'organisation',
        t('works.organisation'),
        organisations.map(({ slug, acronym, name }) => [slug, acronym ?? name]),
      )}
      {select(
        'direction',
        t('works.direction'),
        directions.map(({ number, name }) => [String(number), name]),
      )}
      {select(
        'sdgTarget',
        t('works.sdgTarget'),
        targets.map((target) => [target, target]),
      )}
    </FilterForm>
  );
}
