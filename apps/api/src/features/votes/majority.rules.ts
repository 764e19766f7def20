import type { Refused } from '@gsenet/shared/refused';
import { leastToReach, reaches, type Share } from '../rules-of-procedure/share.rules.js';
import type { Explanation } from './explanation.rules.js';
import { fraction, shareOf, type Fraction } from './fraction.rules.js';
import type { PanelRecommendation } from './panel.rules.js';
import { quorumOf, type Quorum } from './quorum.rules.js';
import { decidersOf, votersOf, type RollFigures } from './roll.rules.js';
import type { DecisionRule, MajorityBase } from './which-rule.rules.js';

/** What was fixed for a vote, on a motion or between nominees, before anybody voted. */
export interface FrozenVote {
  rule: DecisionRule;
  roll: RollFigures;
  /** With too few deciders an external panel recommends before they vote (reading 8.6). Has it? */
  panelRecommended: boolean;
  /** What it recommended; of votes before it was kept that is not known. */
  panel?: PanelRecommendation | null;
}

/** How many ballots were cast for or against somebody or something, and how many abstained. */
export interface Turnout {
  cast: number;
  abstained: number;
}

/** What a number of votes must reach, and whether it does. All of it exact. */
export interface Measure {
  base: { name: MajorityBase; count: number };
  got: number;
  /** The part of the base that was reached; null of nobody. */
  part: Fraction | null;
  share: Share;
  /** The share of the base, which is reached or exceeded. */
  exact: Fraction;
  /** The least number of votes that does. */
  least: number;
  reached: boolean;
}

/** Why a vote decides nothing, whatever the ballots say. */
export type Bar = 'not_quorate' | 'panel_needed';

export interface Gate {
  quorum: Quorum | null;
  bar: Bar | null;
  explain: Explanation[];
}

/**
 * Whether an item can be decided at all: somebody unconflicted must be left, its quorum must be there, and with fewer
 * deciders than the least number an external panel must have recommended, because others are recused (Rules of
 * Procedure, section 2, Quorum; readings 8.6 and 8.9).
 */
export function gateOf({ rule, roll, panelRecommended }: FrozenVote): Gate {
  const deciders = decidersOf(roll);
  const quorum = rule.call === null ? null : quorumOf(roll, rule.call, rule);
  if (deciders === 0) {
    const explain: Explanation[] = [
      { code: 'votes.why.nobodyMayDecide', params: { entitled: roll.entitled } },
    ];
    return { quorum, bar: 'not_quorate', explain };
  }
  const explain: Explanation[] = quorum ? [quorumInWords(quorum, roll.recused)] : [];
  if (quorum && !quorum.quorate) return { quorum, bar: 'not_quorate', explain };
  if (roll.recused === 0 || deciders >= rule.leastDeciders) return { quorum, bar: null, explain };
  const params = { deciders, least: rule.leastDeciders };
  return panelRecommended
    ? { quorum, bar: null, explain: [...explain, { code: 'votes.why.panelHeard', params }] }
    : { quorum, bar: 'panel_needed', explain: [...explain, { code: 'votes.why.panelFirst', params }] };
}

/**
 * Why a vote cannot open: everyone is recused, the item has no quorum at that instant, or an external panel has to
 * recommend first (Rules of Procedure, section 2, Quorum; readings 8.6 and 8.9).
 */
export function whyNotOpenVote(vote: FrozenVote): Refused | null {
  const { quorum, bar } = gateOf(vote);
  const deciders = decidersOf(vote.roll);
  if (deciders === 0) return { code: 'EVERYONE_RECUSED' };
  if (bar === 'panel_needed')
    return { code: 'PANEL_FIRST', params: { deciders, least: vote.rule.leastDeciders } };
  return quorum && !quorum.quorate
    ? { code: 'NO_QUORUM', params: { counted: quorum.counted, least: quorum.least } }
    : null;
}

/**
 * How many a majority is counted among: yes and no; these and abstentions; those who were there when the vote
 * opened, proxies with them where the Board says so; all who are entitled; or these less the recused (Rules of
 * Procedure, section 2, Arithmetic; readings 8.6 and 8.7).
 */
export function baseOf(
  { base, proxies }: DecisionRule,
  roll: RollFigures,
  { cast, abstained }: Turnout,
): number {
  switch (base) {
    case 'cast':
      return cast;
    case 'cast_and_abstained':
      return cast + abstained;
    case 'present':
      return roll.present + roll.asked + (proxies.countAsPresent ? roll.byProxy : 0);
    case 'entitled':
      return roll.entitled;
    case 'entitled_less_recused':
      return decidersOf(roll);
  }
}

/** Measures a number of votes by a rule (Rules of Procedure, section 2, Arithmetic). */
export function measure(rule: DecisionRule, roll: RollFigures, turnout: Turnout, got: number): Measure {
  const { share } = rule;
  const count = baseOf(rule, roll, turnout);
  return {
    base: { name: rule.base, count },
    got,
    part: count > 0 ? fraction(BigInt(got), BigInt(count)) : null,
    share,
    exact: shareOf(count, share),
    least: leastToReach(count, share),
    reached: reaches(got, count, share),
  };
}

/** A measure as sentences are made of it: among whom, what is needed, what there is. */
export function measureInWords(of: Measure, { abstained }: Turnout): Explanation[] {
  const { base, got, share, least, reached } = of;
  const { numerator, denominator, strict } = share;
  const inBase = base.name !== 'cast';
  return [
    { code: 'votes.why.base', params: { base: base.name, count: base.count } },
    ...(abstained === 0
      ? []
      : [
          {
            code: inBase ? 'votes.why.abstentionsInBase' : 'votes.why.abstentionsNotCounted',
            params: { abstained },
          } as const,
        ]),
    {
      code: strict ? 'votes.why.needsMoreThan' : 'votes.why.needsAtLeast',
      params: { numerator, denominator, count: base.count, least },
    },
    { code: reached ? 'votes.why.reached' : 'votes.why.notReached', params: { got, least } },
  ];
}

function quorumInWords({ call, base, counted, least, by, quorate }: Quorum, recused: number): Explanation {
  return {
    code: quorate ? 'votes.why.quorumReached' : 'votes.why.quorumLacking',
    params: { call, base, recused, counted, least, by },
  };
}

/**
 * The ballots must be those of Members who may vote, each once.
 * @throws RangeError when there are more of them than voters, or a number is not a number of ballots.
 */
export function mustBeVoted(roll: RollFigures, counts: readonly number[]): void {
  const ballots = counts.reduce((sum, count) => sum + count, 0);
  if (counts.some((count) => !Number.isInteger(count) || count < 0) || ballots > votersOf(roll))
    throw new RangeError(`${counts.join(' + ')} ballots of ${votersOf(roll)} voters`);
}

/**
 * What a lot picks.
 * @param drawn the number that was drawn, from 0 to one less than there are choices
 * @throws RangeError when it is no such number.
 */
export function picked<T>(among: readonly T[], drawn: number): T {
  const choice = among[drawn];
  if (choice === undefined) throw new RangeError(`The lot ${drawn} is none of ${among.length}`);
  return choice;
}
