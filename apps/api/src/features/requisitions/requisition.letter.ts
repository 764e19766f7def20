import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { dateWords } from '../chair-terms/chair-rotation.js';

interface Told {
  matter: string;
  because: string;
  lastDay: string;
  members: string[];
}

/** Tells the Secretariat and the Members that enough of them have called for a meeting. */
@Injectable()
export class RequisitionLetter implements LetterWriter {
  readonly kind = 'requisition_reached';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select r.matter, r.because, r.last_day::text as "lastDay",
         (select json_agg(coalesce(o.name ->> $2, o.name ->> 'en') order by s.signed_at)
           from requisition_signatures s join organisations o on o.id = s.organisation_id
           where s.requisition_id = r.id and s.withdrawn_at is null) as members
       from requisitions r where r.id = $1 and r.reached_at is not null`,
      [aboutId, language],
    );
    if (!told) return null;
    const { matter, because, lastDay, members } = told;
    const day = dateWords(lastDay, language);
    return {
      subject: t('mail.requisition.subject', { matter }),
      greeting: t('mail.requisition.greeting'),
      paragraphs: [t('mail.requisition.text', { day }), ...(because ? [because] : [])],
      facts: [
        { label: t('mail.requisition.matter'), value: matter },
        { label: t('mail.requisition.members'), value: members.join('\n') },
        { label: t('mail.requisition.lastDay'), value: day },
      ],
      button: { label: t('mail.requisition.button'), url: `${this.settings.publicUrl}/board/requisitions` },
    };
  }
}
