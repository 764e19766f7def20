import type { Refused } from '@gsenet/shared/refused';
import type { PanelRecommendation } from '../votes/panel.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import {
  noObjectionCloses,
  whyNotNoObjection,
  whyNotWrittenVote,
  writtenVoteCloses,
  type ClosingTime,
} from '../votes/between-meetings.rules.js';
import { whyNotOpenVote, type FrozenVote } from '../votes/majority.rules.js';
import { motionMatters } from '../votes/motion.entity.js';
import { figuresOf, type RollEntry, type RollState } from '../votes/roll.rules.js';
import { whichRule } from '../votes/which-rule.rules.js';
import { whyNotCast, whyNotInTime, type CastFacts } from '../votes/who-votes.rules.js';

/** How a text is decided between meetings (Rules of Procedure, section 2, Between meetings). */
export const procedures = ['written_vote', 'no_objection'] as const;
export type CircularProcedure = (typeof procedures)[number];

export const circularStates = ['open', 'awaiting_tie_break', 'withheld', 'published', 'withdrawn'] as const;
export type CircularState = (typeof circularStates)[number];

/** Between meetings nobody is present: those who can answer are asked. */
export const circularRollStates = [
  'asked',
  'absent',
  'recused',
  'not_entitled',
] as const satisfies RollState[];
export type CircularRollState = (typeof circularRollStates)[number];

export const circularChoices = ['yes', 'no', 'abstain', 'no_objection', 'objects'] as const;
export type CircularChoice = (typeof circularChoices)[number];

const choicesIn: Record<CircularProcedure, readonly CircularChoice[]> = {
  written_vote: ['yes', 'no', 'abstain'],
  no_objection: ['no_objection', 'objects'],
};

export const longestReason = 2000;

/** When the time for answers ends: the last day, and the first instant that is too late (readings 8.3 and 8.4). */
export function closingTime(
  procedure: CircularProcedure,
  opensAt: Date,
  rules: RulesOfProcedure,
): ClosingTime {
  return procedure === 'written_vote' ? writtenVoteCloses(opensAt, rules) : noObjectionCloses(opensAt, rules);
}

export interface PuttingFacts {
  procedure: CircularProcedure;
  matter: string;
  /** The Member that moves the text. */
  moverId: string;
  /** How every Member stands at this instant. */
  roll: readonly RollEntry[];
  /** What an external panel has recommended; null of none. */
  panel: PanelRecommendation | null;
}

/** What is frozen when a text is put to the Members: the rule that its matter takes in writing, and the roll. */
export function frozenFor({ matter, roll, panel }: PuttingFacts, rules: RulesOfProcedure): FrozenVote {
  const rule = whichRule(matter, 'written_vote', rules);
  return { rule, roll: figuresOf(roll), panelRecommended: panel !== null, panel };
}

/**
 * Why a text cannot be put to the Members: its matter is none for a written vote, or is not listed for decision
 * without objection; its mover is not entitled or recused; everyone is, or so many that nothing can be reached, or an
 * external panel has to recommend first; or nobody can be asked (Rules of Procedure, section 2, Between meetings;
 * reading 8.6).
 */
export function whyNotPut(facts: PuttingFacts, rules: RulesOfProcedure): Refused | null {
  const { procedure, matter, moverId, roll } = facts;
  const frozen = frozenFor(facts, rules);
  const mover = roll.find(({ memberId }) => memberId === moverId)?.state;
  if (mover !== 'asked' && mover !== 'absent') return { code: 'CIRCULAR_MOVER', field: 'moverId' };
  return (
    onField('matter', whyNotMatter(procedure, matter, rules)) ??
    (procedure === 'written_vote' ? whyNotWrittenVote(matter, frozen.roll, rules) : null) ??
    onField('panelText', whyNotOpenVote(frozen)) ??
    (frozen.roll.asked === 0 ? { code: 'NOBODY_TO_INVITE' } : null)
  );
}

function whyNotMatter(procedure: CircularProcedure, matter: string, rules: RulesOfProcedure): Refused | null {
  if (procedure === 'no_objection') return whyNotNoObjection(matter, rules);
  const known = matter === 'election' || motionMatters.some((one) => one === matter);
  return known ? null : { code: 'CIRCULAR_MATTER' };
}

const onField = (field: string, reason: Refused | null): Refused | null => reason && { ...reason, field };

export interface AnsweringFacts extends CastFacts {
  procedure: CircularProcedure;
  choice: CircularChoice;
  /** Why the Member objects. */
  reason: string;
}

/**
 * Why a Member cannot answer so: what bars any vote; the answer is one of the other procedure; or an objection says
 * no reason, without which the next meeting would not know what it takes up (section 2, Between meetings).
 */
export function whyNotAnswer(facts: AnsweringFacts): Refused | null {
  const { procedure, choice, reason } = facts;
  const bar = whyNotCast(facts);
  if (bar) return bar;
  if (!choicesIn[procedure].includes(choice))
    return { code: 'CIRCULAR_OF_ANOTHER_KIND', params: { procedure } };
  if (choice === 'objects' && reason === '') return { code: 'OBJECTION_NEEDS_REASON', field: 'reason' };
  return reason.length > longestReason
    ? { code: 'TEXT_TOO_LONG', params: { most: longestReason }, field: 'reason' }
    : null;
}

interface Standing {
  state: CircularState;
  openedAt: Date;
  closesAt: Date;
  closedAt: Date | null;
}

/** Why nobody can answer any more, so that nobody is reminded either: it was withdrawn, or its time is over. */
export function whyNotOpen(
  { state, openedAt: opensAt, closesAt, closedAt }: Standing,
  at: Date,
): Refused | null {
  if (state === 'withdrawn') return { code: 'CIRCULAR_WITHDRAWN' };
  return whyNotInTime({ opensAt, closesAt: closedAt ?? closesAt, at });
}

/** Why a text cannot be withdrawn: it was, or its result stands, or its time is over and it is being counted. */
export function whyNotWithdraw(standing: Standing, at: Date): Refused | null {
  const { state } = standing;
  if (state === 'awaiting_tie_break' || state === 'withheld') return null;
  return state === 'published' ? { code: 'VOTE_PUBLISHED' } : whyNotOpen(standing, at);
}

/** Why an objection cannot be put on the agenda of the next meeting: there was none, or it stands on one already. */
export function whyNotPlace({
  outcome,
  placed,
}: {
  outcome: string | null;
  placed: boolean;
}): Refused | null {
  return outcome !== 'moved_to_next_meeting' || placed ? { code: 'NOTHING_TO_PLACE' } : null;
}
