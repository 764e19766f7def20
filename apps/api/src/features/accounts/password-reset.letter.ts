import { Inject, Injectable } from '@nestjs/common';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';

/** The link to set a new password; nothing is written once it was used or is too old. */
@Injectable()
export class PasswordResetLetter implements LetterWriter {
  readonly kind = 'password_reset';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, t }: Writing): Promise<Letter | null> {
    const [reset] = await this.database.read<{ name: string }>(
      `select p.name from password_resets r join people p on p.id = r.person_id
       where r.id = $1 and r.used_at is null and r.expires_at > now()`,
      [aboutId],
    );
    if (!reset) return null;
    const token = signLink(this.settings.secret, 'password-reset', aboutId);
    return {
      subject: t('mail.reset.subject'),
      greeting: t('mail.greeting', { name: reset.name }),
      paragraphs: [t('mail.reset.text')],
      button: { label: t('mail.reset.button'), url: `${this.settings.publicUrl}/reset-password/${token}` },
      closing: t('mail.reset.closing'),
    };
  }
}
