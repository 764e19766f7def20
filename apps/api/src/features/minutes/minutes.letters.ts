import { Inject, Injectable, type Type } from '@nestjs/common';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { momentInWords } from '../../platform/time/in-words.js';
import type { CorrectionState } from './minutes-correction.entity.js';
import { lastMoment } from './minutes.rules.js';

interface DraftRow {
  title: string;
  number: string;
  name: string;
  zone: string;
  wasThere: boolean;
  isOpen: boolean;
  closesAt: Date;
}

interface AnswerRow {
  title: string;
  number: string;
  name: string;
  text: string;
  answer: string;
  state: CorrectionState;
}

/** The draft of minutes: those who were there get a link for corrections, the others one to read it. */
@Injectable()
export class MinutesDraftLetter implements LetterWriter {
  readonly kind = 'minutes_draft';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where the letter has nothing to say any more: the time for corrections is over. */
  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [row] = await this.database.read<DraftRow>(
      `select m.title, m.number, p.name, p.time_zone as zone, r.present_for_id is not null as "wasThere",
         mi.state = 'draft_sent' and mi.corrections_close_at > now() as "isOpen", mi.corrections_close_at as "closesAt"
       from minutes_readers r join minutes mi on mi.meeting_id = r.meeting_id
       join meetings m on m.id = r.meeting_id join people p on p.id = r.person_id where r.id = $1`,
      [aboutId],
    );
    if (!row?.isOpen) return null;
    const { title, number, name, zone, wasThere, closesAt } = row;
    const by = momentInWords(lastMoment(closesAt), zone, language, t);
    const { secret, publicUrl } = this.settings;
    const page = { label: t('mail.minutes.read'), url: `${publicUrl}/meetings/${number}/minutes` };
    const correct = {
      label: t('mail.minutes.correct'),
      url: `${publicUrl}/minutes/${signLink(secret, 'draft-minutes', aboutId)}`,
    };
    return {
      subject: t('mail.minutes.draft.subject', { title }),
      greeting: t('mail.greeting', { name }),
      paragraphs: [
        t('mail.minutes.draft.text', { title }),
        t(wasThere ? 'mail.minutes.draft.there' : 'mail.minutes.draft.notThere'),
      ],
      facts: [
        { label: t('mail.minutes.meeting'), value: number },
        { label: t('mail.minutes.until'), value: by },
      ],
      button: wasThere ? correct : page,
      ...(wasThere && { links: [page] }),
    };
  }
}

/** What became of a correction, to whoever gave it. */
@Injectable()
export class CorrectionAnsweredLetter implements LetterWriter {
  readonly kind = 'correction_answered';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, t }: Writing): Promise<Letter | null> {
    const [row] = await this.database.read<AnswerRow>(
      `select m.title, m.number, p.name, c.text, c.answer, c.state from minutes_corrections c
       join meetings m on m.id = c.meeting_id join people p on p.id = c.person_id where c.id = $1`,
      [aboutId],
    );
    if (!row || row.state === 'waiting') return null;
    const { title, number, name, text, answer, state } = row;
    return {
      subject: t(`mail.minutes.${state}.subject`, { title }),
      greeting: t('mail.greeting', { name }),
      paragraphs: [t(`mail.minutes.${state}.text`, { title })],
      facts: [
        { label: t('mail.minutes.asked'), value: text },
        ...(answer ? [{ label: t('mail.minutes.because'), value: answer }] : []),
      ],
      button: {
        label: t('mail.minutes.read'),
        url: `${this.settings.publicUrl}/meetings/${number}/minutes`,
      },
    };
  }
}

export const minutesLetters: Type<LetterWriter>[] = [MinutesDraftLetter, CorrectionAnsweredLetter];
