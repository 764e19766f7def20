import type { Predicate } from '../../platform/read-model/view.js';
import { workKinds, type WorkKind } from './work.words.js';

/** What the library is narrowed down to; whatever is left out narrows nothing. */
export interface WorkFilter {
  kind?: WorkKind | null;
  language?: string | null;
  licence?: string | null;
  direction?: number | null;
  sdgTarget?: string | null;
  organisation?: string | null;
  text?: string | null;
}

const narrowing: Record<keyof WorkFilter, Predicate> = {
  kind: (w, scope) => `${w}.kind = ${scope.value('kind', 'text')}`,
  language: (w, scope) => {
    const language = scope.value('language', 'text');
    return `exists (select from work_editions fe where fe.work_id = ${w}.id and fe.language = ${language})`;
  },
  licence: (w, scope) => `${w}.licence = ${scope.value('licence', 'text')}`,
  direction: (w, scope) => `${w}.directions @> array[${scope.value('direction', 'int')}]`,
  sdgTarget: (w, scope) => `${w}.sdg_targets @> array[${scope.value('sdgTarget', 'text')}]`,
  organisation: (
    w,
    scope,
  ) => `exists (select from work_organisations fw join organisations fo on fo.id = fw.organisation_id
    where fw.work_id = ${w}.id and fo.slug = ${scope.value('organisation', 'text')})`,
  text: (w, scope) => `${w}.words @@ search_query(${scope.value('text', 'text')})`,
};

/** The rows that a filter leaves, with a name for this shape of the question. */
export function narrowedWorks(filter: WorkFilter): {
  where: Predicate;
  values: Record<string, unknown>;
  variant: string;
} {
  const used = (Object.keys(narrowing) as (keyof WorkFilter)[]).filter((name) => (filter[name] ?? '') !== '');
  return {
    where: (w, scope) => ['true', ...used.map((name) => narrowing[name](w, scope))].join(' and '),
    values: { ...filter },
    variant: used.join(' '),
  };
}

/** The filter that an address says, in the words of the page; what cannot be read narrows nothing. */
export function workFilterIn(query: Record<string, unknown>): WorkFilter {
  const said = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const direction = Number(said('direction'));
  return {
    text: said('text'),
    kind: workKinds.find((kind) => kind === said('kind')) ?? null,
    language: said('language'),
    licence: said('licence'),
    direction: [1, 2, 3, 4, 5, 6].includes(direction) ? direction : null,
    sdgTarget: said('sdgTarget'),
    organisation: said('organisation'),
  };
}
