import type { Tx } from '../../platform/db/database.js';

/** Step: whoever has the floor in a meeting has had it. */
export async function endTurns(tx: Tx, meetingId: string, at: Date): Promise<void> {
  await tx.query(
    `update floor_requests set ended_at = greatest($2, given_at)
     where meeting_id = $1 and given_at is not null and ended_at is null`,
    [meetingId, at],
  );
}
