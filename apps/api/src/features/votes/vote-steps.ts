import type { Tx } from '../../platform/db/database.js';
import { Refusal, found } from '../../platform/refusal.js';
import type { RollState } from './roll.rules.js';
import { Vote } from './vote.entity.js';

/** Step: refuses VOTE_STILL_OPEN while a vote of the meeting is open or awaits what breaks a tie. */
export async function noVoteIsOpen(tx: Tx, meetingId: string): Promise<void> {
  const open = await tx.query<unknown[]>(
    `select from votes v join motions o on o.id = v.motion_id join agenda_items a on a.id = o.agenda_item_id
     where a.meeting_id = $1 and v.state in ('open', 'awaiting_tie_break') limit 1`,
    [meetingId],
  );
  if (open.length > 0) throw new Refusal('VOTE_STILL_OPEN');
}

/** Step: refuses VOTE_STILL_OPEN while what a vote on the motion has come to is not known yet. */
export async function noResultIsDue(tx: Tx, motionId: string): Promise<void> {
  const due = await tx.query<unknown[]>(
    `select from votes where motion_id = $1 and state in ('open', 'awaiting_tie_break', 'counted', 'withheld')`,
    [motionId],
  );
  if (due.length > 0) throw new Refusal('VOTE_STILL_OPEN');
}

export interface LockedVote {
  vote: Vote;
  itemId: string;
  meetingId: string;
  /** What time it is now that the lock is held. */
  now: Date;
}

/**
 * Step: a vote, locked. Those who vote share the lock; who closes it waits for them, and they for whoever closes. The
 * time is asked for once the lock is held, so that what was cast lies before the closing instant, and what did not get
 * through does not count. Refuses NOT_FOUND.
 */
export async function lockedVote(tx: Tx, id: string, forWhom: 'voter' | 'conductor'): Promise<LockedVote> {
  const mode = forWhom === 'voter' ? 'pessimistic_read' : 'pessimistic_write';
  const vote = found(await tx.findOne(Vote, { where: { id }, lock: { mode } }));
  const [row] = await tx.query<Omit<LockedVote, 'vote'>[]>(
    `select a.id as "itemId", a.meeting_id as "meetingId", date_trunc('milliseconds', clock_timestamp()) as now
     from motions o join agenda_items a on a.id = o.agenda_item_id where o.id = $1`,
    [vote.motionId],
  );
  return { vote, ...found(row) };
}

/** Step: how a Member stood when the vote opened, and what was cast for it. */
export async function memberInVote(tx: Tx, voteId: string, memberId: string) {
  const [row] = await tx.query<
    { state: RollState; choice: string | null; confirmed: boolean | null; enteredById: string | null }[]
  >(
    `select r.state, b.choice, b.confirmed_at is not null as confirmed, b.entered_by_id as "enteredById"
     from vote_rolls r left join ballots b on b.vote_id = r.vote_id and b.member_id = r.member_id
     where r.vote_id = $1 and r.member_id = $2`,
    [voteId, memberId],
  );
  return row;
}
