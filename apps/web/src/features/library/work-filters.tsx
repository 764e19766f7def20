import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { WorkKind } from '../../gql/graphql.js';
import { Filters } from '../../ui/filters.js';
import { useTranslate } from '../../ui/language.js';
import classes from '../decisions/decision.module.css';

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

/** The same filter in an address. */
export function searchOfWorks(filter: WorkFilter, after?: string): string {
  const given = Object.entries({ ...filter, after: after ?? null });
  const search = new URLSearchParams(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  ).toString();
  return search && `?${search}`;
}

interface WorkFiltersProps {
  library: FragmentType<typeof Choices>;
  directions: readonly { number: number; name: string }[];
  filter: WorkFilter;
}

/** A form that asks for an address: it works without script, and its result can be kept and sent. */
export function WorkFilters({ library, directions, filter }: WorkFiltersProps) {
  const t = useTranslate();
  const { kinds: present, languages, licences, organisations } = readFragment(Choices, library);
  const select = (name: keyof WorkFilter, label: string, options: readonly (readonly [string, string])[]) =>
    options.length > 0 && (
      <label>
        {label}
        <select key={String(filter[name])} name={name} defaultValue={String(filter[name] ?? '')}>
          <option value="">{t('works.filter.all')}</option>
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
      <form className={classes.filters} action="/library" aria-label={t('works.filter')}>
        <label>
          {t('works.search')}
          <input key={filter.text} type="search" name="text" defaultValue={filter.text ?? ''} />
        </label>
        {select(
          'kind',
          t('library.kind'),
          kinds
            .filter((kind) => present.includes(kind))
            .map((kind) => [kind, t(`library.kinds.${kind}`)] as const),
        )}
        {select(
          'language',
          t('works.language'),
          languages.map(({ tag, name }) => [tag, name] as const),
        )}
        {select(
          'licence',
          t('works.licence'),
          licences.map(({ uri, name }) => [uri, name] as const),
        )}
        {select(
          'organisation',
          t('works.organisation'),
          organisations.map(({ slug, acronym, name }) => [slug, acronym ?? name] as const),
        )}
        {select(
          'direction',
          t('works.direction'),
          directions.map(({ number, name }) => [String(number), name] as const),
        )}
        {select(
          'sdgTarget',
          t('works.sdgTarget'),
          targets.map((target) => [target, target] as const),
        )}
        <button>{t('works.filter.act')}</button>
      </form>
    </Filters>
  );
}
