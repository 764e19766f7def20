import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { enterDecision } from '../decisions/decision-steps.js';
import { appointElected } from './appoint-elected.js';
import { isOfElection } from './ballot-options.rules.js';
import type { ConsensusResult } from './consensus.rules.js';
import type { BallotResult } from './election.rules.js';
import type { VoteResult } from './tally.rules.js';

interface Moved {
  meetingId: string;
  agendaItemId: string;
  text: string;
  /** Of whoever wrote the text. */
  language: string;
}

/**
 * Step: makes the result of a vote known. This is the one place where that happens, in the transaction that closes the
 * vote, breaks its tie or confirms what a secret vote has come to. Who is elected is appointed with it. What is adopted is a decision from then on, with its number and the whole computation; its
 * words can be corrected until it is published.
 */
export async function publish(
  tx: Tx,
  voteId: string,
  result: VoteResult | BallotResult | ConsensusResult,
  by: { actor: Actor; under: MandateInForce },
): Promise<string> {
  await tx.query(`update votes set state = 'published', result = $2, published_by_id = $3 where id = $1`, [
    voteId,
    JSON.stringify(result),
    by.actor.personId,
  ]);
  const { outcome } = result;
  if (isOfElection(result) && result.electedId !== null) {
    await appointElected(tx, voteId, { ...result, electedId: result.electedId }, by);
    return outcome;
  }
  if (outcome !== 'adopted' && outcome !== 'adopted_by_consensus') return outcome;
  const [moved] = await tx.query<[Moved]>(
    `select a.meeting_id as "meetingId", a.id as "agendaItemId", t.text, p.language
     from votes v join motions m on m.id = v.motion_id join agenda_items a on a.id = m.agenda_item_id
     join motion_texts t on t.motion_id = m.id and t.version = v.motion_version join people p on p.id = t.entered_by_id
     where v.id = $1`,
    [voteId],
  );
  const { meetingId, agendaItemId, language, text } = moved;
  const { id, number } = await enterDecision(tx, {
    meetingId,
    agendaItemId,
    words: [{ language, text, effect: '' }],
    owner: null,
    dueOn: null,
    takenBy: outcome === 'adopted' ? 'vote' : 'consensus',
    takenOn: null,
    vote: { id: voteId, computation: result },
  });
  record(tx, {
    ...by,
    act: 'enterDecision',
    noun: 'Decision',
    nounId: id,
    details: { number, vote: voteId },
  });
  return outcome;
}
