import { Inject, Injectable } from '@nestjs/common';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { dateWords } from '../chair-terms/chair-rotation.js';

interface Told {
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

  /** About somebody who is asked (`short_notice_people`). Null once it is no longer asked. */
  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select m.title, n.from_day::text as "fromDay", n.because
       from short_notice_people a join short_notices n on n.id = a.short_notice_id
         join meetings m on m.id = n.meeting_id
       where a.id = $1 and n.state = 'asked' and m.state in ('draft', 'dates_polled', 'convened')`,
      [aboutId],
    );
    if (!told) return null;
    const { title, fromDay, because } = told;
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
        url: `${this.settings.publicUrl}/notice/${signLink(this.settings.secret, 'short-notice', aboutId)}`,
      },
    };
  }
}
