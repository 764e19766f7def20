import type { Call, Quorum } from './quorum.rules.js';
import type { MajorityBase } from './which-rule.rules.js';

/**
 * One step of how a result came about, as a code and what its sentence needs to be said, so that every screen can say
 * it in its own language. Numbers are whole; fractions are two of them.
 */
export type Explanation =
  | { code: 'votes.why.nobodyMayDecide'; params: { entitled: number } }
  | {
      code: 'votes.why.quorumReached' | 'votes.why.quorumLacking';
      params: { call: Call; base: number; recused: number; counted: number; least: number; by: Quorum['by'] };
    }
  | { code: 'votes.why.panelFirst' | 'votes.why.panelHeard'; params: { deciders: number; least: number } }
  | { code: 'votes.why.base'; params: { base: MajorityBase; count: number } }
  | { code: 'votes.why.abstentionsNotCounted' | 'votes.why.abstentionsInBase'; params: { abstained: number } }
  | {
      code: 'votes.why.needsMoreThan' | 'votes.why.needsAtLeast';
      params: { numerator: number; denominator: number; count: number; least: number };
    }
  | { code: 'votes.why.reached' | 'votes.why.notReached'; params: { got: number; least: number } }
  | {
      code:
        | 'votes.why.levelFails'
        | 'votes.why.levelCannotBeBroken'
        | 'votes.why.levelAwaitsLot'
        | 'votes.why.levelAwaitsCastingVote'
        | 'votes.why.levelByLot'
        | 'votes.why.levelByCastingVote';
      params: { each: number };
    }
  | { code: 'votes.why.objection'; params: { objections: number } }
  | { code: 'votes.why.nobodyObjected'; params: { asked: number } }
  | { code: 'votes.why.stillOpen'; params: { closesAt: string } }
  | {
      code: 'votes.why.elected' | 'votes.why.leaves' | 'votes.why.leavesByLot';
      params: { nomineeId: string };
    }
  | { code: 'votes.why.soleNomineeNotElected'; params: { nomineeId: string } }
  | { code: 'votes.why.nobodyChosen'; params: { nominees: number } }
  | { code: 'votes.why.lowestLevel'; params: { nominees: number; each: number } };
