import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { found, refuseIf } from '../../platform/refusal.js';
import { hoursBetweenReminders } from '../meetings/answering.rules.js';
import { conveneNow } from '../meetings/convening.js';
import { meetingToPrepare } from '../meetings/meeting-steps.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { whyNotMove } from '../meetings/meeting.rules.js';
import { consentOfAll } from '../meetings/short-notice-steps.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { DatePollSlot } from './date-poll-slot.entity.js';
import { DatePoll } from './date-poll.entity.js';
import {
  askEverybody,
  askableMembers,
  pollToPrepare,
  saidBecause,
  typedInstant,
  writeTo,
  type TypedTime,
} from './poll-steps.js';
import { whyNotChoose, whyNotClosePoll, whyNotGiveUp, whyNotOpen, whyNotOpenPoll } from './poll.rules.js';

/** What the Secretariat says of a poll. */
export interface PollDetails {
  slots: TypedTime[];
  closes: TypedTime;
}

/** What the Secretariat does with date polls. */
@Injectable()
export class DatePolls {
  constructor(private readonly database: Database) {}

  /**
   * Asks everybody who sits for a Member, and their alternates, which of several times suits them; the draft is then
   * one whose dates are polled. Refuses NOT_FOUND, NOT_ALLOWED, TIME_SKIPPED, TIME_TWICE, what `whyNotOpenPoll` says,
   * and CONSENT_MISSING.
   */
  async open(actor: Actor, meetingId: string, { slots: typed, closes }: PollDetails): Promise<string> {
    return this.database.write(actor, 'openDatePoll', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      const { timeZone, minutes, kind, version } = meeting;
      const slots = typed.map((slot, index) => typedInstant(slot, timeZone, `slots.${index}`));
      const closesAt = typedInstant(closes, timeZone, 'closesAt');
      const askedMembers = await askableMembers(tx);
      const facts = { now, kind, timeZone, minutes, slots, closesAt, askedMembers };
      const [firstDay = meeting.wallClock] = typed.map(({ wallClock }) => wallClock).sort();
      const rules = await rulesOn(tx, firstDay.slice(0, 10));
      const whyNot = (everyMemberConsents: boolean) =>
        whyNotOpenPoll({ ...facts, meetingState: meeting.state, everyMemberConsents }, rules);
      refuseIf(whyNot(true));
      const tooShort = whyNot(false);
      const consented = tooShort && (await consentOfAll(tx, meetingId, firstDay.slice(0, 10), tooShort));
      const shortNoticeBecause = consented && consented.because;
      const id = newId();
      await tx.insert(DatePoll, {
        id,
        meetingId,
        timeZone,
        minutes,
        closesAt,
        closesWallClock: closes.wallClock,
        closesOccurrence: closes.occurrence,
        shortNoticeBecause,
        openedAt: now,
      });
      await tx.insert(DatePollSlot, rowsOf(id, typed, slots));
      const asked = await askEverybody(tx, id, null);
      await tx.update(Meeting, { id: meetingId }, { state: 'dates_polled', version: version + 1 });
      const details = { poll: id, slots: slots.length, asked };
      record(tx, { actor, under, act: 'openDatePoll', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Reminds those alone who have not answered, nobody twice within half a day, and asks who has come to a seat since.
   * Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotOpen` says.
   * @returns how many letters are on their way
   */
  async remind(actor: Actor, pollId: string): Promise<number> {
    return this.database.write(actor, 'remindOfDatePoll', async (tx) => {
      const { poll, meeting, under, now } = await pollToPrepare(tx, actor, pollId);
      refuseIf(whyNotOpen({ ...poll, now }) ?? whyNotMoved(meeting));
      const newcomers = await askEverybody(tx, pollId, now);
      const [reminded] = await tx.query<[{ id: string; personId: string }[], number]>(
        `update date_poll_people a set reminded_at = now()
         where a.poll_id = $1 and a.answered_at is null
           and (a.reminded_at is null or a.reminded_at <= now() - make_interval(hours => $2))
         returning a.id, a.person_id as "personId"`,
        [pollId, hoursBetweenReminders],
      );
      for (const one of reminded) await writeTo(tx, 'date_poll_reminder', one);
      const letters = reminded.length + newcomers;
      const details = { poll: pollId, reminded: letters };
      record(tx, { actor, under, act: 'remindOfDatePoll', noun: 'Meeting', nounId: meeting.id, details });
      return letters;
    });
  }

  /** Closes a poll before its time. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotClosePoll` says. */
  async close(actor: Actor, pollId: string): Promise<string> {
    return this.database.write(actor, 'closeDatePoll', async (tx) => {
      const { poll, meeting, under } = await pollToPrepare(tx, actor, pollId);
      refuseIf(whyNotClosePoll(poll) ?? whyNotMoved(meeting));
      await change(tx, poll, { state: 'closed' });
      const details = { poll: pollId };
      record(tx, { actor, under, act: 'closeDatePoll', noun: 'Meeting', nounId: meeting.id, details });
      return meeting.id;
    });
  }

  /**
   * Chooses a time from a poll: the meeting moves there and is convened at once. Refuses NOT_FOUND, NOT_ALLOWED, what
   * `whyNotChoose` and `whyNotConvene` say, TEXT_TOO_LONG and CONSENT_MISSING.
   */
  async choose(actor: Actor, slotId: string, because: string): Promise<string> {
    return this.database.write(actor, 'chooseDate', async (tx) => {
      const slot = found(await tx.findOne(DatePollSlot, { where: { id: slotId } }));
      const { poll, meeting, under, now } = await pollToPrepare(tx, actor, slot.pollId);
      const { timeZone, minutes, closesAt, state } = poll;
      const { wallClock, occurrence, startsAt } = slot;
      const slots = await tx.find(DatePollSlot, { where: { pollId: poll.id } });
      refuseIf(
        whyNotChoose(
          {
            now,
            state,
            closesAt,
            timeZone,
            kind: meeting.kind,
            meetingState: meeting.state,
            slots: slots.map((one) => one.startsAt),
            chosen: startsAt,
            // Whether notice is kept, or all consent, is seen when it is convened.
            everyMemberConsents: true,
          },
          await rulesOn(tx, wallClock.slice(0, 10)),
        ),
      );
      const time = { wallClock, timeZone, occurrence, startsAt, minutes };
      await tx.update(Meeting, { id: meeting.id }, time);
      const convened = await conveneNow(tx, actor, { meeting: { ...meeting, ...time }, under, now });
      await change(tx, poll, {
        state: 'chosen',
        chosenSlotId: slotId,
        settledAt: now,
        because: saidBecause(because),
      });
      const details = { poll: poll.id, slot: slotId, startsAt: startsAt.toISOString(), ...convened };
      record(tx, { actor, under, act: 'chooseDate', noun: 'Meeting', nounId: meeting.id, details });
      return meeting.id;
    });
  }

  /**
   * Gives a poll up: the meeting is a draft again, and those who were asked are told. Refuses NOT_FOUND, NOT_ALLOWED,
   * POLL_SETTLED, MEETING_TRANSITION and TEXT_TOO_LONG.
   */
  async giveUp(actor: Actor, pollId: string, because: string): Promise<string> {
    return this.database.write(actor, 'giveUpDatePoll', async (tx) => {
      const { poll, meeting, under, now } = await pollToPrepare(tx, actor, pollId);
      refuseIf(whyNotGiveUp(poll.state) ?? whyNotMove(meeting.state, 'draft'));
      await change(tx, poll, { state: 'given_up', settledAt: now, because: saidBecause(because) });
      await tx.update(Meeting, { id: meeting.id }, { state: 'draft', version: meeting.version + 1 });
      const asked = await tx.query<{ id: string; personId: string }[]>(
        `select id, person_id as "personId" from date_poll_people where poll_id = $1 order by id`,
        [pollId],
      );
      for (const one of asked) await writeTo(tx, 'date_poll_given_up', one);
      const details = { poll: pollId };
      record(tx, { actor, under, act: 'giveUpDatePoll', noun: 'Meeting', nounId: meeting.id, details });
      return meeting.id;
    });
  }
}

/** A poll whose meeting was convened or called off by other ways is settled, whatever its own row says. */
const whyNotMoved = ({ state }: Meeting) =>
  state === 'dates_polled' ? null : { code: 'POLL_SETTLED' as const };

async function change(tx: Tx, { id, version }: DatePoll, columns: Partial<DatePoll>): Promise<void> {
  await tx.update(DatePoll, { id }, { ...columns, version: version + 1 });
}

function rowsOf(pollId: string, typed: readonly TypedTime[], instants: readonly Date[]) {
  return typed
    .flatMap((slot, index) => {
      const startsAt = instants[index];
      return startsAt ? [{ ...slot, startsAt }] : [];
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map((slot, index) => ({ ...slot, id: newId(), pollId, position: index + 1 }));
}
