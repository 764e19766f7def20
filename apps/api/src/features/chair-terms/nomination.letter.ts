import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { dateWords } from './chair-rotation.js';
import { turnToFillNow } from './needs.sql.js';

/** Asks the representative of a nominated Member whether it takes the turn in the Chair. */
@Injectable()
export class NominationLetter implements LetterWriter {
  readonly kind = 'chair_nomination';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where nothing is asked any more: the Member has answered, or the turn is filled. */
  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [asked] = await this.database.read<{ member: string; turn: string }>(
      `select coalesce(o.name ->> $2, o.name ->> 'en') as member, n.turn_starts_on::text as turn
       from chair_nominations n join organisations o on o.id = n.organisation_id
       where n.id = $1 and n.answer = 'waiting' and n.turn_starts_on = ${turnToFillNow}`,
      [aboutId, language],
    );
    if (!asked) return null;
    const { member, turn } = asked;
    return {
      subject: t('mail.nomination.subject', { member }),
      greeting: t('mail.nomination.greeting'),
      paragraphs: [t('mail.nomination.text', { member }), t('mail.nomination.how')],
      facts: [
        { label: t('mail.nomination.member'), value: member },
        { label: t('mail.nomination.turn'), value: dateWords(turn, language) },
      ],
      button: { label: t('mail.nomination.answer'), url: `${this.settings.publicUrl}/board/chair` },
    };
  }
}
