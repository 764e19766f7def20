import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { refuseIf } from '../../platform/refusal.js';
import type { Meeting } from './meeting.entity.js';
import { whyNotMove } from './meeting.rules.js';
import { Sitting } from './sitting.entity.js';
import { whyNotNow } from './sitting.rules.js';

/** Step: opens a meeting, locked before, or lets it go on. Refuses what `whyNotMove` and `whyNotNow` say. */
export async function beginSitting(
  tx: Tx,
  { id, state, startsAt }: Pick<Meeting, 'id' | 'state' | 'startsAt'>,
  now: Date,
  call: Sitting['call'],
): Promise<void> {
  refuseIf(whyNotMove(state, 'open'));
  if (state === 'convened') refuseIf(whyNotNow(startsAt, now));
  await tx.insert(Sitting, { id: newId(), meetingId: id, call, startedAt: now });
  await move(tx, id, 'open');
}

/** Step: adjourns or closes a meeting, locked before. Refuses what `whyNotMove` says. */
export async function endSitting(
  tx: Tx,
  { id, state }: Pick<Meeting, 'id' | 'state'>,
  now: Date,
  to: 'adjourned' | 'closed',
): Promise<void> {
  refuseIf(whyNotMove(state, to));
  await tx.query(`update sittings set ended_at = $2 where meeting_id = $1 and ended_at is null`, [id, now]);
  await move(tx, id, to);
}

/** Step: the minutes of a closed meeting, locked before, are approved. Refuses what `whyNotMove` says. */
export async function concludeMinutes(
  tx: Tx,
  { id, state }: Pick<Meeting, 'id' | 'state'>,
  now: Date,
): Promise<void> {
  refuseIf(whyNotMove(state, 'minuted'));
  await move(tx, id, 'minuted');
  await tx.query(`update meetings set minuted_at = $2 where id = $1`, [id, now]);
}

async function move(tx: Tx, id: string, to: Meeting['state']): Promise<void> {
  await tx.query(`update meetings set state = $2, version = version + 1 where id = $1`, [id, to]);
}
