import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { DatePollPerson, type PollAnswerChannel } from './asked-person.entity.js';
import { DatePoll } from './date-poll.entity.js';
import { mandateToAnswerPoll } from './poll.policy.js';
import { whyNotAnswerPoll, type PollState } from './poll.rules.js';
import { seatHolders, stateOf } from './poll.sql.js';
import { askedRow } from './poll-steps.js';
import type { SlotAnswer } from './slot.rules.js';

export interface GivenSlotAnswer {
  slotId: string;
  answer: SlotAnswer;
}

/** Answers to date polls, from the portal or by the link of a mail. */
@Injectable()
export class PollAnswers {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Says of every time of a poll whether it suits, as often as one likes until it closes. For who sits for a Member
   * and their alternates. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotAnswerPoll` says.
   */
  async answer(actor: Actor, pollId: string, answers: GivenSlotAnswer[]): Promise<string> {
    return this.database.write(actor, 'answerDatePoll', async (tx) => {
      const poll = await pollToAnswer(tx, pollId);
      const under = await seatOfMember(tx, actor);
      if (!under) throw new Refusal((await isSecretariat(tx, actor)) ? 'NOT_ALLOWED' : 'NOT_FOUND');
      await enter(tx, actor, found(poll), answers, 'portal', under);
      return found(poll).meetingId;
    });
  }

  /** The same by the link of a mail, without being signed in; refuses LINK_NOT_GOOD for any other link. */
  async answerByLink(token: string, answers: GivenSlotAnswer[]): Promise<void> {
    const id = readLink(this.settings.secret, 'date-poll', token);
    if (!id) throw new Refusal('LINK_NOT_GOOD');
    await this.database.transaction(async (tx) => {
      const asked = await tx.findOne(DatePollPerson, { where: { id } });
      if (!asked) throw new Refusal('LINK_NOT_GOOD');
      const { personId } = asked;
      const poll = found(await pollToAnswer(tx, asked.pollId));
      const under = await seatOfMember(tx, { personId });
      if (!under) throw new Refusal('NOT_ALLOWED');
      await enter(tx, { personId }, poll, answers, 'mail', under);
    });
  }
}

interface PollToAnswer extends Pick<DatePoll, 'id' | 'meetingId' | 'closesAt'> {
  state: PollState;
  now: Date;
}

/** A poll that answers are entered in, locked against closing. */
async function pollToAnswer(tx: Tx, pollId: string): Promise<PollToAnswer | undefined> {
  const [poll] = await tx.query<PollToAnswer[]>(
    `with locked as materialized (select * from date_polls where id = $1 for share)
     select p.id, p.meeting_id as "meetingId", p.closes_at as "closesAt", ${stateOf('p')} as state,
       clock_timestamp() as now
     from locked p`,
    [pollId],
  );
  return poll;
}

async function seatOfMember(tx: Tx, actor: { personId: string }): Promise<MandateInForce | undefined> {
  const held = await tx.query<{ organisationId: string }[]>(
    `select organisation_id as "organisationId" from ${seatHolders('now()')} where person_id = $1`,
    [actor.personId],
  );
  const mandates = await mandatesOf(tx, actor);
  return held
    .map(({ organisationId }) => mandateToAnswerPoll(mandates, organisationId))
    .find((mandate) => mandate !== undefined);
}

const isSecretariat = async (tx: Tx, actor: Actor) =>
  secretariatMandate(await mandatesOf(tx, actor)) !== undefined;

async function enter(
  tx: Tx,
  actor: { personId: string },
  { id: pollId, meetingId, now, state, closesAt }: PollToAnswer,
  answers: GivenSlotAnswer[],
  answeredFrom: PollAnswerChannel,
  under: MandateInForce,
): Promise<void> {
  const slots = await tx.query<{ id: string }[]>(`select id from date_poll_slots where poll_id = $1`, [
    pollId,
  ]);
  const slotIds = slots.map(({ id }) => id);
  refuseIf(whyNotAnswerPoll({ now, state, closesAt, slotIds, answers }));
  const asked = await askedRow(tx, pollId, actor.personId);
  const [changed] = await tx.query<{ slots: number }[]>(
    `with entered as (
       insert into date_poll_answers (id, asked_id, slot_id, answer)
       select gen_random_uuid(), $1, e.slot, e.answer from unnest($2::uuid[], $3::text[]) as e (slot, answer)
       on conflict (asked_id, slot_id) do update set answer = excluded.answer
         where date_poll_answers.answer <> excluded.answer
       returning 1)
     select count(*)::int as slots from entered`,
    [asked.id, answers.map(({ slotId }) => slotId), answers.map(({ answer }) => answer)],
  );
  if (changed?.slots === 0) return;
  await tx.update(DatePollPerson, { id: asked.id }, { answeredAt: now, answeredFrom });
  const details = { poll: pollId, answeredFrom, again: asked.answered };
  record(tx, { actor, under, act: 'answerDatePoll', noun: 'Meeting', nounId: meetingId, details });
}
