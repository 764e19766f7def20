import type { Tx } from '../../platform/db/database.js';
import { Refusal, found } from '../../platform/refusal.js';
import { BallotBox } from './ballot-box.entity.js';
import { sealBox, unsealBox, type BoxLabel } from './ballot-box.js';
import { optionsOf } from './ballot-options.rules.js';
import { votersOf } from './roll.rules.js';
import type { Vote } from './vote.entity.js';

type Voted = Pick<Vote, 'id' | 'frozen' | 'frozenHash'>;

const labelOf = ({ id, frozenHash }: Voted, voted: object): BoxLabel => ({
  voteId: id,
  frozenHash,
  memberIds: Object.keys(voted),
});

/** Step: puts up the empty box of a vote that is about to open. */
export async function putUpBox(tx: Tx, secret: string, vote: Voted): Promise<void> {
  const slots = votersOf(vote.frozen.roll);
  const sealed = sealBox(secret, labelOf(vote, {}), slots, []);
  await tx.insert(BallotBox, { voteId: vote.id, slots, sealed });
}

/** Step: the box of a vote, locked: ballots go in one after the other. Refuses NOT_FOUND. */
export async function lockedBox(tx: Tx, voteId: string): Promise<BallotBox> {
  return found(await tx.findOne(BallotBox, { where: { voteId }, lock: { mode: 'pessimistic_write' } }));
}

/** Step: puts the ballot of one more Member into the box. Refuses NOT_ON_BALLOT and BALLOT_BOX_BROKEN. */
export async function putIn(
  tx: Tx,
  secret: string,
  { vote, box }: { vote: Voted; box: BallotBox },
  ballot: { memberId: string; mandateId: string; choice: string },
): Promise<void> {
  const chosen = optionsOf(vote.frozen).indexOf(ballot.choice);
  if (chosen < 0) throw new Refusal('NOT_ON_BALLOT');
  const before = box.sealed && unsealBox(secret, labelOf(vote, box.voted), box.sealed);
  if (!before) throw new Refusal('BALLOT_BOX_BROKEN');
  const voted = { ...box.voted, [ballot.memberId]: ballot.mandateId };
  const sealed = sealBox(secret, labelOf(vote, voted), box.slots, [...before, chosen]);
  await tx.query(`update ballot_boxes set sealed = $2, voted = $3 where vote_id = $1`, [
    vote.id,
    sealed,
    JSON.stringify(voted),
  ]);
}

/**
 * Step: opens the box of a vote that is closed, and gives what was in it, sorted; null where its seal is broken, or it
 * holds another number of ballots than Members have voted.
 */
export async function openBox(tx: Tx, secret: string, vote: Voted): Promise<string[] | null> {
  const { sealed, voted } = await lockedBox(tx, vote.id);
  const chosen = sealed && unsealBox(secret, labelOf(vote, voted), sealed);
  if (chosen?.length !== Object.keys(voted).length) return null;
  const options = optionsOf(vote.frozen);
  const choices = chosen.map((number) => found(options[number])).sort();
  await tx.query(`update ballot_boxes set sealed = null, opened = $2 where vote_id = $1`, [vote.id, choices]);
  return choices;
}

/** Step: throws away what a box holds, opened or not: the vote was cancelled. */
export async function emptyBox(tx: Tx, voteId: string): Promise<void> {
  await tx.query(`update ballot_boxes set sealed = null, opened = null where vote_id = $1`, [voteId]);
}
