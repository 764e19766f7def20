import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { callPeople, liveInvitees, tellOfChange, write } from './invitations-to-meetings.js';
import { conveneNow } from './convening.js';
import { meetingColumns, type MeetingDetails } from './meeting-details.js';
import { Meeting } from './meeting.entity.js';
import { changeOf, sequenceAfter, whyNotChange, whyNotMove } from './meeting.rules.js';
import { meetingToPrepare, nextMeetingNumber } from './meeting-steps.js';
import { whyNotHeldBy, whyNotThatSoon, whyNotWhere } from './notice.rules.js';
import { relyOnConsent } from './short-notice-steps.js';

/** What the Secretariat does with meetings. */
@Injectable()
export class Meetings {
  constructor(private readonly database: Database) {}

  /** Enters a draft under the next number of its year. Refuses NOT_ALLOWED and what `meetingColumns` refuses. */
  async create(actor: Actor, details: MeetingDetails): Promise<string> {
    const columns = meetingColumns(details);
    return this.database.write(actor, 'createMeeting', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const number = await nextMeetingNumber(tx, columns.wallClock);
      const id = newId();
      await tx.insert(Meeting, { id, number, ...columns });
      record(tx, {
        actor,
        under,
        act: 'createMeeting',
        noun: 'Meeting',
        nounId: id,
        details: { number },
      });
      return id;
    });
  }

  /**
   * Changes a meeting that has not begun. Of a draft anything. Of a meeting that was convened all but its kind; when
   * time, place or link become others, everybody invited gets an update, and answers to the old time or place lapse;
   * another day needs its own notice. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, what `meetingColumns` and
   * `whyNotChange` say, MEETING_KIND_SETTLED, MEETING_IN_THE_PAST, what `whyNotWhere` and `whyNotThatSoon` say, and
   * CONSENT_MISSING.
   */
  async change(actor: Actor, id: string, version: number, details: MeetingDetails): Promise<string> {
    const columns = meetingColumns(details);
    return this.database.write(actor, 'changeMeeting', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, id, version);
      refuseIf(whyNotChange(meeting.state));
      const after = { ...meeting, ...columns };
      const shortNoticeBecause = meeting.convenedAt ? await mayMove(tx, meeting, after, now) : null;
      const change = changeOf(meeting, after);
      await tx.update(
        Meeting,
        { id },
        {
          ...columns,
          shortNoticeBecause: shortNoticeBecause ?? meeting.shortNoticeBecause,
          calendarSequence: meeting.convenedAt
            ? sequenceAfter(meeting.calendarSequence, meeting, after)
            : meeting.calendarSequence,
          ...(change !== 'none' && { changedAt: now }),
          version: meeting.version + 1,
        },
      );
      if (meeting.convenedAt && change === 'material') await tellOfChange(tx, meeting, after);
      record(tx, {
        actor,
        under,
        act: 'changeMeeting',
        noun: 'Meeting',
        nounId: id,
        details: { change },
      });
      return id;
    });
  }

  /**
   * Convenes a meeting: everybody it calls gets an invitation. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE,
   * what `whyNotConvene` says, and CONSENT_MISSING.
   */
  async convene(actor: Actor, id: string, version: number): Promise<string> {
    return this.database.write(actor, 'conveneMeeting', async (tx) => {
      const prepared = await meetingToPrepare(tx, actor, id, version);
      const details = await conveneNow(tx, actor, prepared);
      record(tx, {
        actor,
        under: prepared.under,
        act: 'conveneMeeting',
        noun: 'Meeting',
        nounId: id,
        details,
      });
      return id;
    });
  }

  /**
   * Calls anew: who has come to sit for a Member since is invited, who no longer does loses the invitation. Refuses
   * NOT_FOUND, NOT_ALLOWED, what `whyNotChange` says, and MEETING_NOT_CONVENED.
   */
  async renewInvitations(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'renewInvitations', async (tx) => {
      const { meeting, under } = await meetingToPrepare(tx, actor, id);
      refuseIf(whyNotChange(meeting.state));
      if (!meeting.convenedAt) throw new Refusal('MEETING_NOT_CONVENED');
      await callPeople(tx, meeting);
      record(tx, { actor, under, act: 'renewInvitations', noun: 'Meeting', nounId: id });
      return id;
    });
  }

  /**
   * Calls a meeting off and takes it out of everybody’s calendar. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE,
   * what `whyNotMove` says, and CANCELLATION_NEEDS_REASON where people were invited.
   */
  async cancel(actor: Actor, id: string, version: number, because: string): Promise<string> {
    return this.database.write(actor, 'cancelMeeting', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, id, version);
      refuseIf(whyNotMove(meeting.state, 'cancelled'));
      const reason = because.trim();
      if (meeting.convenedAt && reason === '') throw new Refusal('CANCELLATION_NEEDS_REASON', {}, 'because');
      if (reason.length > 1000) throw new Refusal('TEXT_TOO_LONG', { most: 1000 }, 'because');
      await tx.update(
        Meeting,
        { id },
        {
          state: 'cancelled',
          cancelledAt: now,
          cancelledBecause: reason || null,
          calendarSequence: sequenceAfter(meeting.calendarSequence, meeting, {
            ...meeting,
            state: 'cancelled',
          }),
          changedAt: now,
          version: version + 1,
        },
      );
      for (const one of await liveInvitees(tx, id)) await write(tx, 'meeting_cancelled', one);
      record(tx, { actor, under, act: 'cancelMeeting', noun: 'Meeting', nounId: id });
      return id;
    });
  }
}

type Changed = Pick<Meeting, keyof MeetingDetails | 'startsAt' | 'state'>;

/** Refuses what a meeting cannot become once people were invited; gives the reason for shorter notice, if it needs one. */
async function mayMove(tx: Tx, before: Meeting, after: Changed, now: Date): Promise<string | null> {
  if (after.kind !== before.kind) throw new Refusal('MEETING_KIND_SETTLED', {}, 'kind');
  refuseIf(whyNotWhere(after));
  if (after.startsAt.getTime() === before.startsAt.getTime()) return null;
  if (after.startsAt <= now) throw new Refusal('MEETING_IN_THE_PAST', {}, 'wallClock');
  const meetingDate = dateIn(after.startsAt, after.timeZone);
  if (meetingDate === dateIn(before.startsAt, before.timeZone)) return null;
  const notice = { meetingDate, today: dateIn(now, after.timeZone), kind: after.kind };
  refuseIf(whyNotHeldBy({ ...notice, heldBy: before.heldBy }));
  const rules = await rulesOn(tx, meetingDate);
  const tooShort = whyNotThatSoon({ ...notice, everyMemberConsents: false }, rules);
  return tooShort && relyOnConsent(tx, before.id, meetingDate, tooShort);
}
