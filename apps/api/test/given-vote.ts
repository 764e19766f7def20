import {
  defaultRulesOfProcedure,
  type RulesOfProcedure,
} from '../src/features/rules-of-procedure/rules-of-procedure.js';
import type { BallotFigures } from '../src/features/votes/election.rules.js';
import type { FrozenVote } from '../src/features/votes/majority.rules.js';
import type { RollFigures } from '../src/features/votes/roll.rules.js';
import type { VoteFigures } from '../src/features/votes/tally.rules.js';
import {
  whichRule,
  type DecisionRule,
  type MajorityBase,
  type Procedure,
} from '../src/features/votes/which-rule.rules.js';

export const rules = defaultRulesOfProcedure;

/** `4 here 1 proxy 1 away 3 recused 1 suspended`, or `6 asked` between meetings. */
export function roll(text: string): RollFigures {
  const of = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
  const [present, byProxy, asked, absent, recused] = [
    of('here'),
    of('proxy'),
    of('asked'),
    of('away'),
    of('recused'),
  ];
  return {
    entitled: present + byProxy + asked + absent + recused,
    present,
    byProxy,
    asked,
    absent,
    recused,
    notEntitled: of('suspended'),
  };
}

/** The rules with a majority changed, as the Board may adopt it. */
export function adopting(
  name: keyof RulesOfProcedure['majorities'],
  change: Partial<RulesOfProcedure['majorities']['ordinary']>,
): RulesOfProcedure {
  return { ...rules, majorities: { ...rules.majorities, [name]: { ...rules.majorities[name], ...change } } };
}

/** `more than 1/2 of present`, `at least 2/3 of entitled`, with a tie rule if not that a tie fails. */
export function ordinary(
  text: string,
  tie: DecisionRule['tie'] = 'fails',
  procedure: Procedure = 'first_call',
): DecisionRule {
  const [, how, numerator, denominator, base] =
    /^(more than|at least) (\d+)\/(\d+) of (\w+)$/.exec(text) ?? [];
  if (!base) throw new Error(`Not a majority: ${text}`);
  const share = {
    numerator: Number(numerator),
    denominator: Number(denominator),
    strict: how === 'more than',
  };
  return whichRule('award', procedure, adopting('ordinary', { base: base as MajorityBase, share, tie }));
}

const matters: Record<string, DecisionRule> = {
  ordinary: whichRule('award', 'first_call', rules),
  qualified: whichRule('rules_change', 'first_call', rules),
  written: whichRule('award', 'written_vote', rules),
  'qualified, written': whichRule('admission', 'written_vote', rules),
  'second call': whichRule('award', 'second_call', rules),
  'qualified, second call': whichRule('admission', 'second_call', rules),
  election: whichRule('election', 'first_call', rules),
};

/** A rule by name, such as `qualified`, or as `ordinary` reads it, with `lot` or `casting vote` behind a comma. */
export function rule(text: string): DecisionRule {
  const named = matters[text];
  if (named) return named;
  const [majority = '', tie] = text.split(', ');
  return ordinary(majority, tie === 'lot' ? 'lot' : tie === 'casting vote' ? 'casting_vote' : 'fails');
}

export function frozen(ruleText: string, rollText: string): FrozenVote {
  return { rule: rule(ruleText), roll: roll(rollText), panelRecommended: rollText.includes('panel heard') };
}

/** `6-3` is six yes and three no, `6-3-1` one abstention besides, `3-3 lot: yes` a tie and what broke it. */
export function vote(ruleText: string, rollText: string, ballots: string): VoteFigures {
  const [numbers = '', broken] = ballots.split(/ (?:lot|casting vote): /);
  const [yes = 0, no = 0, abstained = 0] = numbers.split('-').map(Number);
  const tieBreak = broken === 'yes' || broken === 'no' ? broken : null;
  return { ...frozen(ruleText, rollText), counts: { yes, no, abstained }, tieBreak };
}

/** `COL 3, IITE 2, none 1, abstained 1`, with `lot 0` or `casting vote COL` behind. */
export function ballot(ruleText: string, rollText: string, votes: string): BallotFigures {
  const parts = votes.split(', ').map((part) => part.split(/ (?=\S+$)/) as [string, string]);
  const of = (word: string) => parts.find(([name]) => name === word)?.[1];
  const words = ['none', 'abstained', 'lot', 'casting vote'];
  return {
    ...frozen(ruleText, rollText),
    nominees: parts
      .filter(([name]) => !words.includes(name))
      .map(([nomineeId, n]) => ({ nomineeId, votes: Number(n) })),
    none: Number(of('none') ?? 0),
    abstained: Number(of('abstained') ?? 0),
    drawn: of('lot') === undefined ? null : Number(of('lot')),
    castingVoteFor: of('casting vote') ?? null,
  };
}

/** A table of precedents as one reads it: a row a line, cells between strokes; a line that begins with # is a heading. */
export function table(text: string): string[][] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
