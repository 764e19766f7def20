import type { Translate } from '@gsenet/shared/translate';

/** A value of the rules: where it stands, and how it is written. */
export interface RulesEntry {
  path: string;
  value: string;
}

export const bases = ['cast', 'cast_and_abstained', 'present', 'entitled', 'entitled_less_recused'] as const;
export const ties = ['fails', 'lot', 'casting_vote'] as const;
export const matters = ['rules_change', 'admission', 'suspension', 'exclusion'] as const;
export const colours = ['green', 'yellow', 'red'] as const;

/** What values are called, by the last step of their paths: days are days wherever they stand. */
const names = [
  'secretariatZone',
  'firstDay',
  'lastDay',
  'convening',
  'agenda',
  'papers',
  'numerator',
  'denominator',
  'strict',
  'heldWithinDays',
  'hoursLater',
  'leastMembers',
  'base',
  'tie',
  'leastDeciders',
  'perMember',
  'countAsPresent',
  'countForQuorum',
  'days',
  'workingDays',
  'matters',
  'draftWorkingDays',
  'correctionDays',
  'publicationDays',
  'termYears',
  'electedMonthsAhead',
  'leastTurnMonths',
  'green',
  'yellow',
  'red',
  'oneRedIn',
] as const;

/** The label of a value; of one that is newer than this page, where it stands. */
export function labelOf(t: Translate, path: string): string {
  const name = names.find((one) => one === path.split('.').at(-1));
  return name ? t(`rules.field.${name}`) : path;
}

/** Fields of a list that stands in several of them: `chair.order.0`, `chair.order.1`. */
const lists: Record<string, (typed: (field: string) => string) => string[]> = {
  qualifiedMatters: (typed) => matters.filter((matter) => typed(`qualifiedMatters.${matter}`) === 'on'),
  'chair.order': (typed) => inOrder((n) => typed(`chair.order.${n}`)),
  'hours.bands': (typed) =>
    inOrder((n) => {
      const from = typed(`hours.bands.${n}.from`);
      return from && `${from} ${typed(`hours.bands.${n}.colour`)}`;
    }),
};

/** More than any list of the form has. */
const mostRows = 200;

const inOrder = (at: (n: number) => string): string[] =>
  Array.from({ length: mostRows }, (_, n) => at(n)).filter((line) => line !== '');

/** What was typed, as the API takes it: every value by its path, a list with one item a line. */
export function entriesFrom(form: FormData, paths: readonly string[]): RulesEntry[] {
  const typed = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  return paths.map((path) => ({ path, value: lists[path]?.(typed).join('\n') ?? typed(path) }));
}

/** The list that a field belongs to has its refusals at its first field. */
export const fieldOf = (path: string | undefined): string | undefined =>
  path === 'hours.bands' ? 'hours.bands.0.from' : path === 'chair.order' ? 'chair.order.0' : path;
