import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { momentInWords } from '../../platform/time/in-words.js';

/** Tells the Members’ representatives that a call is open or will be; nothing is written once it has closed. */
@Injectable()
export class CallPublishedLetter implements LetterWriter {
  readonly kind = 'call_published';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [call] = await this.database.read<{
      slug: string;
      title: string;
      opensAt: Date;
      closesAt: Date;
      timeZone: string;
    }>(
      `select slug, coalesce(title ->> $2, title ->> 'en') as title, opens_at as "opensAt", closes_at as "closesAt",
         time_zone as "timeZone"
       from calls where id = $1 and state = 'published' and closes_at > now()`,
      [aboutId, language],
    );
    if (!call) return null;
    const { slug, title, opensAt, closesAt, timeZone } = call;
    return {
      subject: t('mail.call.subject', { call: title }),
      greeting: t('mail.proposals.greeting'),
      paragraphs: [t('mail.call.text', { call: title })],
      facts: [
        { label: t('mail.call.opens'), value: momentInWords(opensAt, timeZone, language, t) },
        { label: t('mail.call.closes'), value: momentInWords(closesAt, timeZone, language, t) },
      ],
      button: { label: t('mail.call.button'), url: `${this.settings.publicUrl}/calls/${slug}` },
      closing: t('mail.call.closing'),
    };
  }
}
