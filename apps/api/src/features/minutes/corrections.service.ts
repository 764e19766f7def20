import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { MinutesCorrection, MinutesReader, type CorrectionChannel } from './minutes-correction.entity.js';
import { approveByLapse, openMinutes, openToMinute, sectionNamed } from './minutes-steps.js';
import { whyNotAnswer, whyNotCorrect, whyNotSay, whyNotWrite } from './minutes.rules.js';
import { sections, viewerReadsWords } from './minutes.sql.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';

/** What somebody wants corrected; without words, that they have nothing to correct. */
export type Said = { key: string; text: string } | 'nothing';

/** Corrections to drafts of minutes, by those who were there, from the portal or by the link of a mail. */
@Injectable()
export class Corrections {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Asks for a correction in a section. For those who were at the meeting for a Member, by the presence ledger, also
   * where their mandate has ended since: they know what was said. Refuses NOT_FOUND, NOT_ALLOWED and what
   * `whyNotCorrect` and `whyNotSay` say.
   */
  give(actor: Actor, meetingId: string, key: string, text: string): Promise<string> {
    return this.database.write(actor, 'giveMinutesCorrection', async (tx) => {
      await this.say(tx, await readerOf(tx, actor, meetingId), { key, text }, 'portal');
      return meetingId;
    });
  }

  /** Says that one has nothing to correct: it then no longer waits. For the same people, with the same refusals. */
  agree(actor: Actor, meetingId: string): Promise<string> {
    return this.database.write(actor, 'agreeToMinutes', async (tx) => {
      await this.say(tx, await readerOf(tx, actor, meetingId), 'nothing', 'portal');
      return meetingId;
    });
  }

  /** Either by the link of a mail, without being signed in; refuses LINK_NOT_GOOD for any other link. */
  async byLink(token: string, said: Said): Promise<void> {
    const id = readLink(this.settings.secret, 'draft-minutes', token);
    if (!id) throw new Refusal('LINK_NOT_GOOD');
    await this.database.transaction(async (tx) => {
      const reader = await tx.findOne(MinutesReader, { where: { id } });
      if (!reader) throw new Refusal('LINK_NOT_GOOD');
      await this.say(tx, reader, said, 'mail');
    });
  }

  /**
   * Takes a correction over, once the words say it, or declines it with a reason; whoever gave it is told. Refuses
   * NOT_FOUND, NOT_ALLOWED and what `whyNotAnswer` and `whyNotWrite` say.
   */
  async answer(actor: Actor, id: string, takenOver: boolean, because: string): Promise<string> {
    const reason = because.replaceAll('\0', '').trim();
    return this.database.write(actor, 'answerMinutesCorrection', async (tx) => {
      const { meetingId } = found(await tx.findOneBy(MinutesCorrection, { id }));
      const { minutes, under } = await openToMinute(tx, actor, meetingId);
      const correction = found(await tx.findOneBy(MinutesCorrection, { id }));
      refuseIf(whyNotAnswer(correction.state, { takenOver, because: reason }));
      refuseIf(whyNotWrite(minutes.state, minutes.meeting.state));
      const state = takenOver ? 'taken_over' : 'declined';
      const answered = { answeredAt: minutes.now, answeredById: actor.personId };
      await tx.update(MinutesCorrection, { id }, { state, answer: reason, ...answered });
      await enterMailTo(tx, correction.personId, { kind: 'correction_answered', aboutId: id });
      const details = { section: correction.key, takenOver };
      record(tx, {
        actor,
        under,
        act: 'answerMinutesCorrection',
        noun: 'Minutes',
        nounId: meetingId,
        details,
      });
      await approveByLapse(tx, minutes);
      return meetingId;
    });
  }

  private async say(
    tx: Tx,
    { id: readerId, meetingId, personId, presentForId }: MinutesReader,
    said: Said,
    givenFrom: CorrectionChannel,
  ): Promise<void> {
    const minutes = await openMinutes(tx, meetingId);
    refuseIf(whyNotCorrect(minutes));
    if (presentForId === null) throw new Refusal('NOT_ALLOWED');
    const actor = { personId };
    const under = mandateFor(await mandatesOf(tx, actor), presentForId);
    const noun = { noun: 'Minutes', nounId: meetingId };
    if (said === 'nothing') {
      await tx.query(`update minutes_readers set agreed_at = $2 where id = $1 and agreed_at is null`, [
        readerId,
        minutes.now,
      ]);
      record(tx, { actor, under, act: 'agreeToMinutes', ...noun, details: { givenFrom } });
      return;
    }
    const { key } = said;
    const text = said.text.replaceAll('\0', '').trim();
    await sectionNamed(tx, meetingId, key);
    await readsWords(tx, meetingId, key, personId);
    refuseIf(whyNotSay(text));
    // The same words again, while they wait, are the same request that came twice.
    if (await tx.existsBy(MinutesCorrection, { meetingId, key, personId, text, state: 'waiting' })) return;
    await tx.insert(MinutesCorrection, {
      id: newId(),
      meetingId,
      key,
      personId,
      memberId: presentForId,
      text,
      givenAt: minutes.now,
      givenFrom,
    });
    record(tx, { actor, under, act: 'giveMinutesCorrection', ...noun, details: { section: key, givenFrom } });
  }
}

/** Somebody to whom the draft was sent; to others the draft is not there, or not theirs to correct. */
async function readerOf(tx: Tx, actor: Actor, meetingId: string): Promise<MinutesReader> {
  const reader = await tx.findOneBy(MinutesReader, { meetingId, personId: actor.personId });
  if (reader) return reader;
  const { minutes } = await openToMinute(tx, actor, meetingId);
  refuseIf(whyNotCorrect(minutes));
  throw new Refusal('NOT_ALLOWED');
}

/** Refuses NOT_FOUND where somebody is recused from the item, and so reads nothing of it. */
async function readsWords(tx: Tx, meetingId: string, key: string, personId: string): Promise<void> {
  const [read] = await tx.query<unknown[]>(
    `select from ${sections} s where s.meeting_id = $1 and s.key = $2 and ${viewerReadsWords('s', viewerScope('$3::uuid'))}`,
    [meetingId, key, personId],
  );
  found(read);
}
