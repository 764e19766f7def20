import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import { letterText } from '../../platform/mail/letter-html.js';
import type { Mail } from '../../platform/mail/mail.entity.js';
import { Refusal, found } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import type { LetterPreview } from './secretariat.view.js';

/** Shows letters where nothing delivers them, so that a demonstration can be gone through to the end. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly desk: LetterDesk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null if the letter has nothing to say any more. With a mail server nobody reads other people’s links. */
  async letter(viewer: Viewer, mailId: string): Promise<LetterPreview | null> {
    if (this.settings.smtpUrl || !secretariatMandate(viewer.mandates)) throw new Refusal('NOT_FOUND');
    const [mail] = await this.database.read<Pick<Mail, 'kind' | 'language' | 'aboutId'>>(
      `select kind, language, about_id as "aboutId" from mails where id = $1`,
      [mailId],
    );
    const letter = await this.desk.write(found(mail));
    return letter && { subject: letter.subject, text: letterText(letter) };
  }
}
