import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { Call } from './quorum.rules.js';

type Majority = RulesOfProcedure['majorities']['ordinary'];
export type MajorityName = keyof RulesOfProcedure['majorities'];
export type MajorityBase = Majority['base'];
export type TieRule = Majority['tie'];

/** How a matter is brought before the Board: at a meeting, on its first or second call, or in writing. */
export type Procedure = 'first_call' | 'second_call' | 'written_vote';

/** The rule of one vote as it is frozen when the vote opens: all that its result is computed by. */
export interface DecisionRule extends Majority {
  majority: MajorityName;
  /** The call whose quorum is needed; null in writing, where the base is the safeguard. */
  call: Call | null;
  quorum: RulesOfProcedure['quorum'];
  proxies: RulesOfProcedure['proxies'];
  leastDeciders: number;
}

/**
 * The majority that a matter takes: an election its own; what the Board has put under the qualified majority that
 * one, at a meeting and in writing alike, so that its base is those entitled less the recused; any other matter the
 * majority of a written vote in writing, and the ordinary one at a meeting (Rules of Procedure, section 2; readings
 * 8.6 and 8.8).
 */
export function majorityFor(
  matter: string,
  procedure: Procedure,
  rules: Pick<RulesOfProcedure, 'qualifiedMatters'>,
): MajorityName {
  if (matter === 'election') return 'election';
  if (rules.qualifiedMatters.some((qualified) => qualified === matter)) return 'qualified';
  return procedure === 'written_vote' ? 'writtenVote' : 'ordinary';
}

/** The whole rule by which a matter is decided, to be frozen with its vote. */
export function whichRule(matter: string, procedure: Procedure, rules: RulesOfProcedure): DecisionRule {
  const majority = majorityFor(matter, procedure, rules);
  return {
    majority,
    ...rules.majorities[majority],
    call: procedure === 'written_vote' ? null : procedure === 'first_call' ? 'first' : 'second',
    quorum: rules.quorum,
    proxies: rules.proxies,
    leastDeciders: rules.leastDeciders,
  };
}
