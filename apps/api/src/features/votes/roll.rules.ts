import { whoCasts, type RollFacts } from './who-votes.rules.js';

/** How a Member stands on the roll of a vote. Between meetings nobody is present or absent: those who can are asked. */
export type RollState = 'present' | 'by_proxy' | 'asked' | 'absent' | 'recused' | 'not_entitled';

export interface RollEntry {
  memberId: string;
  state: RollState;
}

/** The roll of a vote as it is frozen when the vote opens: every Member once, in one state. */
export function rollAt(facts: RollFacts): RollEntry[] {
  return facts.memberIds.map((memberId) => {
    const right = whoCasts(memberId, facts);
    if (right.state !== 'votes') return { memberId, state: right.state };
    if (facts.presence === null) return { memberId, state: 'asked' };
    return { memberId, state: right.proxyHolderId === null ? 'present' : 'by_proxy' };
  });
}

/** May a Member that stands so on the roll vote? */
export function mayVote(state: RollState): boolean {
  return state === 'present' || state === 'by_proxy' || state === 'asked';
}

/** How many Members stand how on a roll, as it is stored with the vote. */
export interface RollFigures {
  /** All who are entitled to vote, the recused included. */
  entitled: number;
  present: number;
  byProxy: number;
  asked: number;
  absent: number;
  recused: number;
  notEntitled: number;
}

/** Counts a roll. Every Member is counted in one state. */
export function figuresOf(roll: readonly RollEntry[]): RollFigures {
  const count = (state: RollState) => roll.filter((entry) => entry.state === state).length;
  return {
    entitled: roll.length - count('not_entitled'),
    present: count('present'),
    byProxy: count('by_proxy'),
    asked: count('asked'),
    absent: count('absent'),
    recused: count('recused'),
    notEntitled: count('not_entitled'),
  };
}

/** Those who decide the item: all who are entitled, less the recused (reading 8.6). */
export function decidersOf(roll: RollFigures): number {
  return roll.entitled - roll.recused;
}

/** How many Members on a roll may vote. */
export function votersOf(roll: RollFigures): number {
  return roll.present + roll.byProxy + roll.asked;
}
