import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { inForce } from '../mandates/mandate.sql.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { roomNow } from '../votes/room-facts.js';
import { thoseWhoWereThere } from './attendance.rules.js';
import { MinutesReader } from './minutes-correction.entity.js';
import { MinutesRow } from './minutes.entity.js';
import { approveNow, correctionsOf, openToMinute, type OpenedMinutes } from './minutes-steps.js';
import {
  correctionsClose,
  whyNotApprove,
  whyNotApproveAt,
  whyNotPublish,
  whyNotSend,
} from './minutes.rules.js';

/** What becomes of minutes as a whole. */
@Injectable()
export class MinutesKeeping {
  constructor(private readonly database: Database) {}

  /**
   * Sends the draft to those who were there, with a link for corrections, and to everybody else who holds a seat of a
   * Member. That moment is a legal fact: the time for corrections runs from it. Refuses NOT_FOUND, NOT_ALLOWED and
   * what `whyNotSend` says.
   */
  send(actor: Actor, meetingId: string): Promise<string> {
    return this.act(actor, 'sendDraftMinutes', meetingId, async (tx, minutes) => {
      const { state, meeting, now, rules } = minutes;
      refuseIf(whyNotSend(state, meeting.state, await sectionsWritten(tx, meetingId)));
      const { lastDay, closesAt } = correctionsClose(now, rules);
      await tx.update(
        MinutesRow,
        { meetingId },
        {
          state: 'draft_sent',
          sentAt: now,
          sentById: actor.personId,
          correctionsUntil: lastDay,
          correctionsCloseAt: closesAt,
        },
      );
      await tx.query(
        `insert into minutes_section_versions (id, section_id, text, saved_at, saved_by_id, kept_as)
         select gen_random_uuid(), s.id, s.text, s.saved_at, s.saved_by_id, 'sent' from minutes_sections s where s.meeting_id = $1`,
        [meetingId],
      );
      await writeToReaders(tx, meetingId);
      const key = `approve_minutes ${meetingId}`;
      await addJob(tx, 'approve_minutes', { meetingId }, { runAt: closesAt, key });
      return { until: lastDay };
    });
  }

  /**
   * Enters that the Board approved the minutes at a later meeting, named by its number. Refuses NOT_FOUND,
   * NOT_ALLOWED and what `whyNotApprove` and `whyNotApproveAt` say.
   */
  async approve(actor: Actor, meetingId: string, at: string): Promise<string> {
    return this.database.write(actor, 'approveMinutes', async (tx) => {
      const { minutes, under } = await openToMinute(tx, actor, meetingId);
      refuseIf(whyNotApprove(minutes, await correctionsOf(tx, meetingId)));
      const following = found(await tx.findOneBy(Meeting, { number: at }));
      refuseIf(whyNotApproveAt(minutes.meeting, following));
      await approveNow(tx, minutes, { by: 'board', inId: following.id, actor, under });
      return meetingId;
    });
  }

  /**
   * Publishes approved minutes from their day on, without what is withheld as a personal matter. Refuses NOT_FOUND,
   * NOT_ALLOWED and what `whyNotPublish` says.
   */
  publish(actor: Actor, meetingId: string): Promise<string> {
    return this.act(actor, 'publishMinutes', meetingId, async (tx, minutes) => {
      refuseIf(whyNotPublish(minutes, minutes.now, minutes.rules));
      const publishedOn = dateIn(minutes.now, minutes.rules.secretariatZone);
      await tx.update(MinutesRow, { meetingId }, { state: 'published', publishedOn });
      return {};
    });
  }

  private act(
    actor: Actor,
    act: string,
    meetingId: string,
    change: (tx: Tx, minutes: OpenedMinutes, under: MandateInForce) => Promise<Record<string, unknown>>,
  ): Promise<string> {
    return this.database.write(actor, act, async (tx) => {
      const { minutes, under } = await openToMinute(tx, actor, meetingId);
      const details = await change(tx, minutes, under);
      record(tx, { actor, under, act, noun: 'Minutes', nounId: meetingId, details });
      return meetingId;
    });
  }
}

async function sectionsWritten(tx: Tx, meetingId: string): Promise<number> {
  const [row] = await tx.query<{ written: number }[]>(
    `select count(*)::int as written from minutes_sections where meeting_id = $1 and text is not null`,
    [meetingId],
  );
  return found(row).written;
}

/** Those who were there, by the ledger, and whoever else holds a seat of a Member now. */
async function writeToReaders(tx: Tx, meetingId: string): Promise<void> {
  const there = thoseWhoWereThere((await roomNow(tx, meetingId)).ledger);
  const seated = await tx.query<{ personId: string }[]>(
    `select distinct d.person_id as "personId" from mandates d join memberships s on s.organisation_id = d.organisation_id
     where d.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('d')}
       and s.standing = 'member' and s.stage = 'in_force' and ${coversDate('s', today)}`,
  );
  const readers = new Map([...seated.map(({ personId }) => [personId, null] as const), ...there]);
  for (const [personId, presentForId] of readers) {
    const id = newId();
    await tx.insert(MinutesReader, { id, meetingId, personId, presentForId });
    await enterMailTo(tx, personId, { kind: 'minutes_draft', aboutId: id });
  }
}
