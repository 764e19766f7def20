import type { Tx } from '../../platform/db/database.js';
import { refuseIf } from '../../platform/refusal.js';
import { placeItem } from '../meetings/agendas.service.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { writeToSeats } from './agenda-mail.js';
import { LateItem, LateItemAnswer } from './late-item.entity.js';
import { roomNow } from '../votes/room-facts.js';
import { lackedQuorumAt } from '../votes/room.rules.js';
import { outcomeOf, whyNotAnswerLate, whyNotBeforeSecondCall, type LateItemWord } from './late-item.rules.js';
import type { Speaking } from './speaking.js';

/** Step: refuses LATE_ITEM_BEFORE_SECOND_CALL while a meeting, locked before, rests because its quorum was lacking. */
export async function noSecondCallIsDue(tx: Tx, { id, state }: Pick<Meeting, 'id' | 'state'>): Promise<void> {
  const lackedAt = state === 'adjourned' ? lackedQuorumAt(await roomNow(tx, id)) : null;
  refuseIf(whyNotBeforeSecondCall(lackedAt));
}

/**
 * Step: enters what Members say of a late item, whose meeting is locked. Once the last of them has consented it stands
 * on the agenda; one refusal keeps it out. Refuses what `whyNotAnswerLate` says and, of the
 * last consent, LATE_ITEM_BEFORE_SECOND_CALL. Members that are not asked are left out.
 * @returns for which Members the word is another one than before
 */
export async function enterAnswers(
  tx: Tx,
  { id, state, meetingId, ...item }: LateItem,
  { meeting, now }: { meeting: Meeting; now: Date },
  said: {
    memberIds: readonly string[];
    answer: LateItemWord;
    where: string | null;
  } & Pick<Speaking, 'actor' | 'from'>,
): Promise<{ memberIds: string[]; outcome: LateItem['state'] }> {
  refuseIf(whyNotAnswerLate({ state }, meeting.state));
  const [changed] = await tx.query<[{ memberId: string }[], number]>(
    `update late_item_answers set answer = $3, answered_at = $4, answered_from = $5, answered_by_id = $6, recorded_where = $7
     where late_item_id = $1 and member_id = any($2) and answer is distinct from $3 returning member_id as "memberId"`,
    [id, said.memberIds, said.answer, now, said.from, said.actor.personId, said.where],
  );
  if (changed.length === 0) return { memberIds: [], outcome: state };
  const answers = await tx.findBy(LateItemAnswer, { lateItemId: id });
  const outcome = outcomeOf(answers.map(({ answer }) => answer));
  if (outcome === 'entered') await noSecondCallIsDue(tx, meeting);
  if (outcome !== 'proposed') {
    const { title, kind, minutes, note, presenterId, presenterName } = item;
    const agendaItemId =
      outcome === 'entered'
        ? await placeItem(tx, meetingId, { title, kind, minutes, note, presenterId, presenterName })
        : null;
    await tx.update(LateItem, { id }, { state: outcome, settledAt: now, agendaItemId });
    await writeToSeats(tx, meetingId, 'late_item_settled');
  }
  return { memberIds: changed.map(({ memberId }) => memberId), outcome };
}
