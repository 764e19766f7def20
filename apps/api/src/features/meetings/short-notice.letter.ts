import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { dateWords } from '../chair-terms/chair-rotation.js';

interface Told {
  number: string;
  title: string;
  fromDay: string;
  because: string;
}

/** Asks who speaks for a Member whether it consents to shorter notice of a meeting. */
@Injectable()
export class ShortNoticeLetter implements LetterWriter {
  readonly kind = 'short_notice_asked';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null once it is no longer asked. */
  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select m.number, m.title, n.from_day::text as "fromDay", n.because
       from short_notices n join meetings m on m.id = n.meeting_id
       where n.id = $1 and n.state = 'asked' and m.state in ('draft', 'dates_polled', 'convened')`,
      [aboutId],
    );
    if (!told) return null;
    const { number, title, fromDay, because } = told;
    const day = dateWords(fromDay, language);
    return {
      subject: t('mail.shortNotice.subject', { title }),
      greeting: t('mail.shortNotice.greeting'),
      paragraphs: [t('mail.shortNotice.text', { title, day })],
      facts: [
        { label: t('mail.shortNotice.day'), value: day },
        { label: t('mail.shortNotice.because'), value: because },
      ],
      button: {
        label: t('mail.shortNotice.button'),
        url: `${this.settings.publicUrl}/meetings/${number}/notice`,
      },
    };
  }
}
