import type { Refused } from '@gsenet/shared/refused';
import { chapters } from '../rules-of-procedure/rules-clauses.js';
import {
  defaultRulesOfProcedure,
  rulesOfProcedureSchema,
  type RulesOfProcedure,
} from '../rules-of-procedure/rules-of-procedure.js';

/** A value of the rules as it stands in a form: where it belongs, and what was typed. */
export interface RulesEntry {
  /** `notice.ordinary.convening` */
  path: string;
  value: string;
}

type Value = string | number | boolean | undefined | Value[] | { [key: string]: Value };

/** Where each value of the rules stands, in the order of the clauses. */
const paths: string[] = chapters.flatMap(({ clauses }) =>
  clauses.flatMap(({ values }: { values: readonly string[] }) => values),
);

const written = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Lists are written one item a line. */
const lists: Record<string, { write: (items: Value[]) => string; read: (lines: string[]) => Value[] }> = {
  qualifiedMatters: { write: (items) => items.map(written).join('\n'), read: (lines) => lines },
  'noObjection.matters': { write: (items) => items.map(written).join('\n'), read: (lines) => lines },
  'chair.order': { write: (items) => items.map(written).join('\n'), read: (lines) => lines },
  'hours.bands': {
    write: (items) =>
      (items as { from: string; colour: string }[]).map(({ from, colour }) => `${from} ${colour}`).join('\n'),
    read: (lines) =>
      lines.map((line) => {
        const [from = '', colour = ''] = line.split(/\s+/);
        return { from, colour };
      }),
  },
};

function valueAt(rules: unknown, path: string): Value {
  return path.split('.').reduce<Value>((at, step) => (at as { [key: string]: Value })[step], rules as Value);
}

/** A version of the rules as a form shows it. */
export function entriesOf(rules: RulesOfProcedure): RulesEntry[] {
  return paths.map((path) => {
    const value = valueAt(rules, path);
    return { path, value: lists[path]?.write(value as Value[]) ?? written(value) };
  });
}

function read(path: string, typed: string): Value {
  const text = typed.trim();
  const list = lists[path];
  if (list)
    return list.read(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  const kind = typeof valueAt(defaultRulesOfProcedure, path);
  if (kind === 'number') return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/**
 * The rules that a form holds, checked as a whole; or why they are none, at the field that it is about. What is not a
 * value of the rules is passed over, what is missing is refused.
 */
export function rulesFrom(
  entries: readonly RulesEntry[],
): { rules: RulesOfProcedure } | { refused: Refused } {
  const typed = new Map(entries.map(({ path, value }) => [path, value]));
  const rules: { [key: string]: Value } = {};
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const place = steps.reduce((at, step) => (at[step] ??= {}) as { [key: string]: Value }, rules);
    const text = typed.get(path);
    place[last] = text === undefined ? undefined : read(path, text);
  }
  const checked = rulesOfProcedureSchema.safeParse(rules);
  if (checked.success) return { rules: checked.data };
  const [issue] = checked.error.issues;
  return { refused: refusalOf(issue?.path.join('.') ?? '', issue?.code === 'custom') };
}

/** The first field below a place of the rules, or the list that the place is part of. */
const fieldOf = (place: string): string =>
  paths.find((path) => path === place || path.startsWith(`${place}.`) || place.startsWith(`${path}.`)) ??
  place;

/** What is wrong with a place of the rules; `together` when its values do not fit each other. */
function refusalOf(place: string, together: boolean): Refused {
  const field = fieldOf(place);
  if (place === 'secretariatZone') return { code: 'RULES_ZONE', field };
  if (place.startsWith('conference')) return { code: 'RULES_CONFERENCE', field };
  if (place.startsWith('hours.bands')) return { code: 'RULES_BANDS', field };
  if (place === 'fairness.mostOfMean' && together) return { code: 'RULES_FAIRNESS', field };
  if (place === 'notice' && together)
    return { code: 'RULES_NOTICE_LONGER', field: 'notice.extraordinary.convening' };
  if (place.startsWith('notice.') && together) return { code: 'RULES_NOTICE_ORDER', field };
  if (place.endsWith('share') && together) return { code: 'RULES_SHARE', field };
  const kind = typeof valueAt(defaultRulesOfProcedure, field);
  return kind === 'number' ? { code: 'RULES_NUMBER', field } : { code: 'RULES_CHOICE', field };
}
