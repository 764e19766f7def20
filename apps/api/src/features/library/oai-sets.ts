import type { Sql } from '../../platform/read-model/view.js';
import type { WorkRecord } from './work-record.js';
import { languagesOf } from './learning-resource.js';
import { workKinds } from './work.words.js';

type Placeholder = (value: string) => Sql;

/** The kinds of sets: by Organisation, by language, by type and by target of SDG 4. */
const ways: Record<string, { name: string; holds: (w: string, value: Sql) => Sql }> = {
  member: {
    name: 'By Organisation',
    holds: (
      w,
      value,
    ) => `exists (select from work_organisations so join organisations sn on sn.id = so.organisation_id
      where so.work_id = ${w}.id and sn.slug = ${value})`,
  },
  language: {
    name: 'By language',
    holds: (
      w,
      value,
    ) => `(exists (select from work_editions se where se.work_id = ${w}.id and se.language = ${value})
      or (${w}.language = ${value} and not exists (select from work_editions se where se.work_id = ${w}.id)))`,
  },
  type: { name: 'By type', holds: (w, value) => `${w}.kind = ${value}` },
  sdg: { name: 'By target of SDG 4', holds: (w, value) => `${w}.sdg_targets @> array[${value}::text]` },
};

/** The names of the kinds of sets, which hold every record that any set under them holds. */
export const setWays = Object.entries(ways).map(([way, { name }]) => ({ spec: way, name }));

/** That a row is in the set of this name; null if there is no such kind of set. */
export function inSet(w: string, spec: string, placeholder: Placeholder): Sql | null {
  const [way = '', value, ...more] = spec.split(':');
  const known = Object.hasOwn(ways, way) ? ways[way] : undefined;
  if (!known || more.length > 0) return null;
  if (value !== undefined) return known.holds(w, placeholder(value));
  if (way === 'member') return `exists (select from work_organisations so where so.work_id = ${w}.id)`;
  return way === 'sdg' ? `${w}.sdg_targets <> '{}'` : 'true';
}

/** The sets that a record is in. */
export function setsOf(record: WorkRecord): string[] {
  return [
    ...record.organisations.map(({ slug }) => `member:${slug}`),
    ...languagesOf(record).map((language) => `language:${language}`),
    `type:${record.kind}`,
    ...record.sdgTargets.map((code) => `sdg:${code}`),
  ];
}

/** The sets of all types and of these Organisations, languages and targets. */
export function everySet(present: {
  organisations: { slug: string; name: string }[];
  languages: string[];
  targets: string[];
}): { spec: string; name: string }[] {
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  return [
    ...setWays,
    ...present.organisations.map(({ slug, name }) => ({ spec: `member:${slug}`, name })),
    ...present.languages.map((tag) => ({ spec: `language:${tag}`, name: languages.of(tag) ?? tag })),
    ...workKinds.map((kind) => ({ spec: `type:${kind}`, name: kind.replace('_', ' ') })),
    ...present.targets.map((code) => ({ spec: `sdg:${code}`, name: `SDG target ${code}` })),
  ];
}
