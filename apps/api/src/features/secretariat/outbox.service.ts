import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import { letterText } from '../../platform/mail/letter-html.js';
import { Mail } from '../../platform/mail/mail.entity.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { whyNotRetry } from './mail.rules.js';
import { viewerSeesMail, type LetterPreview } from './secretariat.view.js';

/** The mails that went out, or did not. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly desk: LetterDesk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether mails are handed to a mail server, or only kept here. */
  get delivers(): boolean {
    return Boolean(this.settings.smtpUrl);
  }

  /**
   * A letter where nothing delivers it, so that a demonstration can be gone through to the end; null if it has
   * nothing to say any more. With a mail server nobody reads other people’s links.
   */
  async letter(viewer: Viewer, mailId: string): Promise<LetterPreview | null> {
    if (this.delivers || !secretariatMandate(viewer.mandates)) throw new Refusal('NOT_FOUND');
    const [mail] = await this.database.read<
      Pick<Mail, 'kind' | 'language' | 'aboutId'> & { readerId: string | null }
    >(
      `select m.kind, m.language, m.about_id as "aboutId",
         (select a.person_id from email_addresses a where a.address = m.address) as "readerId" from mails m
       where m.id = $1 and ${viewerSeesMail('m', viewerScope('$2::uuid'))}`,
      [mailId, viewer.personId],
    );
    const letter = await this.desk.write(found(mail));
    return letter && { subject: letter.subject, text: letterText(letter) };
  }

  /** Puts a mail that the server refused back into the queue, to be tried at once. Secretariat only. */
  async retry(actor: Actor, mailId: string): Promise<string> {
    return this.database.write(actor, 'retryMail', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const mail = found(
        await tx.findOne(Mail, { where: { id: mailId }, lock: { mode: 'pessimistic_write' } }),
      );
      const [seen] = await tx.query<unknown[]>(
        `select from mails m where m.id = $1 and ${viewerSeesMail('m', viewerScope('$2::uuid'))}`,
        [mailId, actor.personId],
      );
      found(seen);
      refuseIf(whyNotRetry(mail.state));
      await tx.update(Mail, { id: mailId }, { state: 'waiting' });
      await addJob(tx, 'send_mail', { mailId }, { key: `mail ${mailId}` });
      record(tx, { actor, under, act: 'retryMail', noun: 'Mail', nounId: mailId });
      return mailId;
    });
  }
}
