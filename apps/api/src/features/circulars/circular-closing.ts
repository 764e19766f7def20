import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { In, MoreThan } from 'typeorm';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterDecisionBetweenMeetings } from '../decisions/decision-steps.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { whyFrozen } from '../meetings/agendas.service.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { clock } from '../meetings/meeting-steps.js';
import { enterRecusal } from '../meetings/recusal-steps.js';
import { agree, recount } from '../votes/recount.js';
import { awaited, resultOf, type CircularResult } from './circular-result.rules.js';
import type { Circular } from './circular.entity.js';
import type { CircularChoice } from './circular.rules.js';
import { recusedFrom, tellEverybody, type LockedCircular } from './circular-steps.js';

/** Whose act closes it; null where its time has come and the portal does. */
type By = { actor: Actor; under: MandateInForce } | null;

/** Minutes that a matter is planned for on the agenda of the next meeting. */
const planned = 20;
const longestNote = 5000;

/**
 * Step: counts a locked circular whose time has come, or that somebody has just objected to. It is counted twice, here
 * and by the database; where the two differ nothing is published, and that is logged. While it is open nothing happens.
 * @returns what has become of it, or null
 */
export async function closeIfOver(
  tx: Tx,
  { circular, now }: LockedCircular,
  by: By,
  logger: Logger,
  castingVote: 'yes' | 'no' | null = null,
): Promise<string | null> {
  const { id, closesAt } = circular;
  const answers = await tx.query<{ choice: CircularChoice }[]>(
    `select choice from circular_answers where circular_id = $1`,
    [id],
  );
  const counted = { ...circular, choices: answers.map(({ choice }) => choice), tieBreak: castingVote };
  const first = resultOf(counted, now);
  if (!first) return null;
  // The lot is drawn by the portal, at once.
  const lot = randomInt(2) === 0 ? 'yes' : 'no';
  const result = awaited(first) === 'lot' ? (resultOf({ ...counted, tieBreak: lot }, now) ?? first) : first;
  const closedAt = now < closesAt ? now : closesAt;
  if (!(await sameInSql(tx, id, result))) {
    logger.error({ circular: id }, 'A circular was counted twice with different results.');
    await tx.query(`update circulars set state = 'withheld', closed_at = $2 where id = $1`, [id, closedAt]);
    return 'withheld';
  }
  const state = awaited(result) === 'casting_vote' ? 'awaiting_tie_break' : 'published';
  await tx.query(`update circulars set state = $2, closed_at = $3, result = $4 where id = $1`, [
    id,
    state,
    closedAt,
    JSON.stringify(result),
  ]);
  if (state === 'published') await settle(tx, circular, result, by);
  return result.outcome;
}

/** Counts a second way, in SQL. */
async function sameInSql(tx: Tx, id: string, result: CircularResult): Promise<boolean> {
  if ('majority' in result)
    return agree(
      result,
      await recount(tx, id, {
        votes: 'circulars',
        rolls: 'circular_rolls',
        ballots: 'circular_answers',
        key: 'circular_id',
      }),
    );
  const [again] = await tx.query<[{ objections: number }]>(
    `select count(*)::int as objections from circular_answers a join circular_rolls r
       on r.circular_id = a.circular_id and r.member_id = a.member_id
     where a.circular_id = $1 and a.choice = 'objects' and r.state = 'asked'`,
    [id],
  );
  return (
    again.objections === result.objections &&
    again.objections > 0 === (result.outcome === 'moved_to_next_meeting')
  );
}

/** What is adopted is a decision from then on; what a Member objected to goes to the next meeting; all are told. */
async function settle(tx: Tx, circular: Circular, result: CircularResult, by: By): Promise<void> {
  const { id, procedure, language, text, lastDay } = circular;
  if (result.outcome === 'adopted') {
    const words = [{ language, text, effect: '' }];
    const entered = await enterDecisionBetweenMeetings(tx, {
      words,
      takenBy: procedure,
      takenOn: lastDay,
      circular: { id, computation: result },
    });
    const details = { number: entered.number, circular: id };
    record(tx, { actor: null, ...by, act: 'enterDecision', noun: 'Decision', nounId: entered.id, details });
  }
  if (result.outcome === 'moved_to_next_meeting') await placeOnNextAgenda(tx, circular);
  await tellEverybody(tx, id, 'circular_result');
}

/**
 * Step: puts what a Member objected to at the end of the agenda of the next meeting that has not begun and whose agenda
 * can still be written, with what was proposed as its note. On an agenda that is frozen nothing comes without everybody’s
 * consent (Rules of Procedure, section 2, Notice). Who was recused is recused from the item.
 * @returns the id of that meeting, or null where none lies ahead; then it waits for the Secretariat
 */
export async function placeOnNextAgenda(tx: Tx, circular: Circular): Promise<string | null> {
  const { id, title, text, openedById } = circular;
  const meeting = await nextOpenAgenda(tx);
  if (!meeting) return null;
  const item = newId();
  const position = (await tx.countBy(AgendaItem, { meetingId: meeting.id })) + 1;
  const columns = { kind: 'decision' as const, minutes: planned, position };
  const note = text.slice(0, longestNote);
  await tx.insert(AgendaItem, { id: item, meetingId: meeting.id, title, note, ...columns });
  await tx.query(`update circulars set agenda_item_id = $2 where id = $1`, [id, item]);
  for (const memberId of await recusedFrom(tx, id))
    await enterRecusal(tx, { itemId: item, memberId, reason: 'declared', byId: openedById, underId: null });
  return meeting.id;
}

/** The next meeting whose agenda can be written, locked; meetings are locked in the order in which they take place. */
async function nextOpenAgenda(tx: Tx): Promise<Meeting | undefined> {
  const ahead = await tx.find(Meeting, {
    where: { state: In(['draft', 'dates_polled', 'convened']), startsAt: MoreThan(await clock(tx)) },
    order: { startsAt: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const meeting of ahead) if (!(await whyFrozen(tx, { meeting, now: await clock(tx) }))) return meeting;
  return undefined;
}
