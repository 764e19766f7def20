import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Database } from '../db/database.js';
import type { Task } from '../jobs/jobs.js';
import { SETTINGS, type Settings } from '../settings.js';
import { letterHtml, letterText } from './letter-html.js';
import { LetterDesk } from './letter-desk.js';
import type { Mail } from './mail.entity.js';
import type { MailChoice } from './mail-choice.entity.js';
import { fateOf } from './mail-pace.rules.js';

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

/**
 * Sends one mail, unless who gets it has chosen to have it in their daily digest, or none of its kind. Its Message-ID is its own id, so that a repetition after a crash can be recognised as one.
 */
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
      Pick<Mail, 'id' | 'kind' | 'address' | 'language'> & {
        about_id: string;
        reader_id: string | null;
        time_zone: string | null;
        choice: Pick<MailChoice, 'matters' | 'reminders'> | null;
      }
    >(
      `select m.id, m.kind, m.about_id, m.address, m.language,
         (select a.person_id from email_addresses a where a.address = m.address) as reader_id,
         (select p.time_zone from email_addresses a join people p on p.id = a.person_id
           where a.address = m.address) as time_zone,
         (select json_build_object('matters', c.matters, 'reminders', c.reminders) from email_addresses a
           join mail_choices c on c.person_id = a.person_id where a.address = m.address) as choice
       from mails m where m.id = $1 and m.state in ('waiting', 'failing')`,
      [mailId],
    );
    if (!mail) return;
    const letter = await this.desk.write({
      kind: mail.kind,
      aboutId: mail.about_id,
      language: mail.language,
      readerId: mail.reader_id,
      timeZone: mail.time_zone,
    });
    if (!letter) return this.note(mail.id, 'dropped');
    const fate = fateOf(this.desk.weightOf(mail.kind), mail.choice);
    if (fate !== 'send') return this.note(mail.id, fate);
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
