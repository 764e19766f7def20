import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Database } from '../db/database.js';
import type { Task } from '../jobs/jobs.js';
import { SETTINGS, type Settings } from '../settings.js';
import { letterHtml, letterText } from './letter-html.js';
import { LetterDesk } from './letter-desk.js';
import type { Mail } from './mail.entity.js';

/** The library is large, and a portal without a mail server never needs it. */
async function transportTo(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
}

/** Sends one mail. Its Message-ID is its own id, so that a repetition after a crash can be recognised as one. */
@Injectable()
export class SendMail implements Task {
  readonly name = 'send_mail';
  private transport: Transporter | undefined;

  constructor(
    private readonly database: Database,
    private readonly desk: LetterDesk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run({ mailId }: Record<string, string>): Promise<void> {
    const [mail] = await this.database.read<
      Pick<Mail, 'id' | 'kind' | 'address' | 'language'> & { about_id: string }
    >(
      `select id, kind, about_id, address, language from mails where id = $1 and state in ('waiting', 'failing')`,
      [mailId],
    );
    if (!mail) return;
    const letter = await this.desk.write({
      kind: mail.kind,
      aboutId: mail.about_id,
      language: mail.language,
    });
    if (!letter) return this.note(mail.id, 'dropped');
    if (!this.settings.smtpUrl) return this.note(mail.id, 'kept');
    try {
      this.transport ??= await transportTo(this.settings.smtpUrl);
      await this.transport.sendMail({
        from: { name: 'GSENet', address: this.settings.mailFrom },
        to: { name: '', address: mail.address },
        messageId: `<${mail.id}@${new URL(this.settings.publicUrl).hostname}>`,
        subject: letter.subject,
        text: letterText(letter),
        html: letterHtml(letter, mail.language),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
        ...(letter.calendar && {
          icalEvent: {
            method: letter.calendar.method,
            filename: 'invite.ics',
            content: letter.calendar.content,
          },
        }),
      });
    } catch (error) {
      await this.note(mail.id, 'failing', error instanceof Error ? error.message : String(error));
      throw error;
    }
    await this.note(mail.id, 'sent');
  }

  private async note(id: string, state: Mail['state'], problem: string | null = null): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(
        `update mails set state = $2, problem = $3, attempts = attempts + 1,
           sent_at = case when $2 = 'sent' then now() end where id = $1`,
        [id, state, problem?.slice(0, 500) ?? null],
      ),
    );
  }
}
