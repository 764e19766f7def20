import type { Tx } from '../../platform/db/database.js';
import { enterMailTo } from '../../platform/mail/letter.js';

/** Letters about an agenda, each to one invitation. */
export const agendaLetterKinds = [
  'late_item_proposed',
  'late_item_settled',
  'agenda_review',
  'agenda_reminder',
] as const;
export type AgendaLetterKind = (typeof agendaLetterKinds)[number];

/** Step: writes to everybody who is asked to come to a meeting for a Member; says how many that are. */
export async function writeToSeats(
  tx: Tx,
  meetingId: string,
  kind: AgendaLetterKind,
  which = 'true',
): Promise<number> {
  const invited = await tx.query<{ id: string; personId: string }[]>(
    `select i.id, i.person_id as "personId" from invitees i
     where i.meeting_id = $1 and i.removed_at is null and i.awaited and (${which}) order by i.id`,
    [meetingId],
  );
  for (const { id, personId } of invited) await enterMailTo(tx, personId, { kind, aboutId: id });
  return invited.length;
}
