import {
  compareChoices,
  compareEach,
  redPatterns,
  redsAgain,
  scoreOf,
  scored,
  type Choice,
  type Planning,
  type RedPatterns,
} from './fair-score.rules.js';

/** Choices that are carried on from one day to the next, times the options of a day. */
const effort = 8_000;
const finalists = 4;

/**
 * The choice that keeps the limits, or breaks them least: first fewest red hours again, then least above the limit
 * of the mean, then least above the bound; among those the least burden and the evenest. Day by day the choices that
 * leave everybody with the same burden are one, and if there are still too many the evenest go on: so small series
 * are searched wholly. Large ones are made better by two days at a time until nothing more is gained.
 * @param from a choice to make better, instead of a search
 * @throws RangeError when a day has no option
 */
export function bestChoice(planning: Planning, from?: readonly number[]): Choice {
  const reds = redPatterns(planning);
  const found = from ? [from] : partialChoices(planning, reds).map(({ options }) => options);
  const best = found
    .map((options) => scored(options, planning, reds))
    .sort(compareChoices)
    .slice(0, finalists)
    .map((choice) => improved(choice, planning, reds))
    .sort(compareChoices)[0];
  if (!best) throw new RangeError('There is a day without any start to choose from');
  return best;
}

interface PartialChoice {
  options: number[];
  burdens: number[];
  /** Red patterns of the last meetings, which the next must not repeat. */
  last: number[];
  again: number;
  squares: number;
}

function partialChoices({ groups, days, limits }: Planning, reds: RedPatterns): PartialChoice[] {
  const reach = Math.max(limits.oneRedIn - 1, 0);
  const latest = (patterns: number[]) => (reach === 0 ? [] : patterns.slice(-reach));
  const start = { options: [], burdens: groups.map(({ paid }) => paid), again: 0, squares: 0 };
  let partial: PartialChoice[] = [{ ...start, last: latest(reds.before) }];
  for (const [day, options] of days.entries()) {
    const found = new Map<string, PartialChoice>();
    for (const choice of partial)
      for (const [index, option] of options.entries()) {
        const burdens = choice.burdens.map((paid, g) => paid + (option.burdens[g] ?? 0));
        const red = reds.days[day]?.[index] ?? 0;
        const again = choice.last.reduce(
          (sum, other) => sum + (reds.inBoth[red]?.[other] ?? 0),
          choice.again,
        );
        const last = latest([...choice.last, red]);
        const key = `${burdens.join()}/${last.join()}`;
        const other = found.get(key);
        if (other && other.again <= again) continue;
        const squares = groups.reduce((sum, { members }, g) => sum + members * (burdens[g] ?? 0) ** 2, 0);
        found.set(key, { options: [...choice.options, index], burdens, last, again, squares });
      }
    const kept = [...found.values()].sort((a, b) => a.again - b.again || a.squares - b.squares);
    partial = kept.slice(0, Math.max(effort / 80, Math.ceil(effort / options.length)));
  }
  return partial;
}

/** Tries every two days together, over and over, as long as that gains anything. */
function improved(choice: Choice, planning: Planning, reds: RedPatterns): Choice {
  const { groups, days } = planning;
  let best = choice;
  for (let gained = true; gained;) {
    const before = best;
    for (let one = 0; one < days.length; one += 1)
      for (let other = one + 1; other < days.length; other += 1) {
        const options = [...best.options];
        const rest = groups.map(({ paid }, g) =>
          options.reduce(
            (sum, option, day) =>
              day === one || day === other ? sum : sum + (days[day]?.[option]?.burdens[g] ?? 0),
            paid,
          ),
        );
        for (const [i, first] of (days[one] ?? []).entries())
          for (const [j, second] of (days[other] ?? []).entries()) {
            options[one] = i;
            options[other] = j;
            const again = redsAgain(options, planning, reds);
            if (again > (best.score[0] ?? 0)) continue;
            const burdens = rest.map((sum, g) => sum + (first.burdens[g] ?? 0) + (second.burdens[g] ?? 0));
            const score = scoreOf(burdens, again, planning);
            if (compareEach(score, best.score) < 0) best = { options: [...options], score };
          }
      }
    gained = best !== before;
  }
  return best;
}
