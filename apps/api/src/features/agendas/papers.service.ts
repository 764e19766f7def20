import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn, instantOf } from '../../platform/time/zones.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { AgendaPaper } from '../meetings/agenda-item.entity.js';
import { changeable, itemOf } from '../meetings/agendas.service.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { whyNotChange } from '../meetings/meeting.rules.js';
import { noticeClocks } from '../meetings/notice.rules.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { paperReminders, remindedOn, whyNotDue } from './owed-paper.rules.js';
import { EarlierPaper, OwedPaper } from './paper.entity.js';
import { lockedMeeting } from './speaking.js';

/** Papers of an agenda: their versions, and who still owes one. */
@Injectable()
export class Papers {
  constructor(private readonly database: Database) {}

  /**
   * Puts a newer version in the place of a paper; the earlier one can still be read. Secretariat only. Refuses NOT_FOUND,
   * NOT_ALLOWED, CHANGED_MEANWHILE and what `whyNotChange` says.
   */
  async replace(actor: Actor, paperId: string, version: number, fileId: string): Promise<string> {
    return this.database.write(actor, 'replacePaper', async (tx) => {
      const { agendaItemId } = found(await tx.findOneBy(AgendaPaper, { id: paperId }));
      const { meetingId } = await itemOf(tx, agendaItemId);
      const { meeting, under, now } = await changeable(tx, actor, meetingId);
      const paper = found(await tx.findOneBy(AgendaPaper, { id: paperId }));
      if (paper.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const before = found(await tx.findOneBy(StoredFile, { id: paper.fileId }));
      const file = found(await tx.findOneBy(StoredFile, { id: fileId }));
      await tx.insert(EarlierPaper, { paperId, version, fileId: paper.fileId, replacedAt: now });
      // One that is called like its file is called like the newer one.
      const title = paper.title === before.name ? file.name : paper.title;
      await tx.update(AgendaPaper, { id: paperId }, { fileId, title, version: version + 1 });
      const details = { item: agendaItemId, paper: paperId, version: version + 1 };
      record(tx, { actor, under, act: 'replacePaper', noun: 'Meeting', nounId: meeting.id, details });
      return meetingId;
    });
  }

  /**
   * Asks somebody for the paper of an item by a day, the last lawful one if none is named; they are told, and reminded.
   * Asked again, it is another person or day. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, PAPER_OWNER_WITHOUT_MANDATE,
   * and what `whyNotChange` and `whyNotDue` say.
   */
  async askFor(actor: Actor, itemId: string, ownerId: string, dueOn: string | null): Promise<string> {
    return this.database.write(actor, 'askForPaper', async (tx) => {
      const { meetingId } = await itemOf(tx, itemId);
      const { meeting, under, now } = await changeable(tx, actor, meetingId);
      if ((await mandatesOf(tx, { personId: ownerId })).length === 0)
        throw new Refusal('PAPER_OWNER_WITHOUT_MANDATE', {}, 'ownerId');
      const today = dateIn(now, meeting.timeZone);
      const day = dueOn ?? (await lastPaperDay(tx, meeting, today));
      refuseIf(whyNotDue(day, today, meeting.wallClock.slice(0, 10)));
      await tx.upsert(
        OwedPaper,
        {
          agendaItemId: itemId,
          ownerId,
          dueOn: day,
          askedAt: now,
          remindedBefore: null,
          remindedAfter: null,
        },
        ['agendaItemId'],
      );
      await enterMailTo(tx, ownerId, { kind: 'paper_asked', aboutId: itemId });
      await enterReminders(tx, itemId, day, { today, timeZone: meeting.timeZone });
      const details = { item: itemId, owner: ownerId, dueOn: day };
      record(tx, { actor, under, act: 'askForPaper', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /** Asks for the paper of an item no longer. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotChange` says. */
  async stopAsking(actor: Actor, itemId: string): Promise<string> {
    return this.database.write(actor, 'stopAskingForPaper', async (tx) => {
      const { meetingId } = await itemOf(tx, itemId);
      const { under } = await changeable(tx, actor, meetingId);
      const { affected } = await tx.delete(OwedPaper, { agendaItemId: itemId });
      if (affected !== 1) throw new Refusal('NOT_FOUND');
      const details = { item: itemId };
      record(tx, { actor, under, act: 'stopAskingForPaper', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Brings the paper that one owes, from a file that one has brought oneself. For who is asked for it. Refuses NOT_FOUND,
   * NOT_ALLOWED to who has no mandate any more, and what `whyNotChange` says.
   */
  async bring(actor: Actor, itemId: string, fileId: string): Promise<string> {
    return this.database.write(actor, 'bringOwedPaper', async (tx) => {
      const { meetingId } = await itemOf(tx, itemId);
      const { meeting } = await lockedMeeting(tx, meetingId);
      found(await tx.findOneBy(OwedPaper, { agendaItemId: itemId, ownerId: actor.personId }));
      const [under] = await mandatesOf(tx, actor);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotChange(meeting.state));
      const file = found(await tx.findOneBy(StoredFile, { id: fileId, uploadedById: actor.personId }));
      const id = newId();
      await tx.insert(AgendaPaper, { id, agendaItemId: itemId, fileId, title: file.name });
      const details = { item: itemId, paper: id };
      record(tx, { actor, under, act: 'bringOwedPaper', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }
}

/** The last lawful day for papers, or today where that has passed. */
async function lastPaperDay(tx: Tx, { wallClock, kind }: Meeting, today: string): Promise<string> {
  const meetingDate = wallClock.slice(0, 10);
  const { papers } = noticeClocks({ meetingDate, kind }, await rulesOn(tx, meetingDate));
  return papers < today ? today : papers;
}

/** Step: enters the jobs that remind the owner, for the morning of each day that is still to come. */
async function enterReminders(
  tx: Tx,
  itemId: string,
  dueOn: string,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<void> {
  for (const reminder of paperReminders) {
    const day = remindedOn(reminder, dueOn);
    const at = instantOf(`${day}T09:00`, timeZone, 'earlier');
    if (day > today && at.ok)
      await addJob(
        tx,
        'remind_of_paper',
        { itemId, reminder },
        { runAt: at.instant, key: `paper ${reminder} ${itemId}` },
      );
  }
}
