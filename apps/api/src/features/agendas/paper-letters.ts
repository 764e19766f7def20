import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, Writing } from '../../platform/mail/letter.js';
import { letterWriters } from '../../platform/mail/letter-writers.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { whyNotChange } from '../meetings/meeting.rules.js';
import { isKeptOut } from '../meetings/recusal.sql.js';
import { dateInWords } from '../meetings/time-in-words.js';
import { isDelivered } from './paper.sql.js';

const paperLetterKinds = ['paper_asked', 'paper_due', 'paper_missing'] as const;
type PaperLetterKind = (typeof paperLetterKinds)[number];

interface Row {
  item: string;
  meeting: string;
  number: string;
  state: MeetingState;
  convened: boolean;
  dueOn: string;
  name: string;
  delivered: boolean;
  keptOut: boolean;
}

/** Writes to whoever owes a paper, as it stands when the letter is written. */
@Injectable()
export class PaperLetters {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where the paper is there, asked for no longer, the meeting has begun, or who owes it is recused. */
  async write(kind: PaperLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const [row] = await this.database.read<Row>(
      `select a.title as item, m.title as meeting, m.number, m.state, m.convened_at is not null as convened,
         o.due_on::text as "dueOn", p.name, ${isDelivered('o')} as delivered,
         ${isKeptOut('a.id', 'o.owner_id')} as "keptOut"
       from owed_papers o join agenda_items a on a.id = o.agenda_item_id join meetings m on m.id = a.meeting_id
         join people p on p.id = o.owner_id where o.agenda_item_id = $1`,
      [aboutId],
    );
    if (!row || row.delivered || row.keptOut || whyNotChange(row.state)) return null;
    const { item, meeting, number, name, dueOn, convened } = row;
    const words = {
      paper_asked: [t('mail.paper.asked.subject', { item }), t('mail.paper.asked.text', { item, meeting })],
      paper_due: [t('mail.paper.due.subject', { item }), t('mail.paper.due.text', { item, meeting })],
      paper_missing: [
        t('mail.paper.missing.subject', { item }),
        t('mail.paper.missing.text', { item, meeting }),
      ],
    } as const;
    const [subject, text] = words[kind];
    return {
      subject,
      greeting: t('mail.greeting', { name }),
      paragraphs: [text],
      facts: [{ label: t('mail.paper.label.due'), value: dateInWords(dueOn, language) }],
      // A draft is not in the portal for anybody but the Secretariat.
      ...(convened && {
        button: {
          label: t('mail.paper.button'),
          url: `${this.settings.publicUrl}/meetings/${number}/agenda`,
        },
      }),
      closing: t('mail.paper.closing'),
    };
  }
}

/** A writer for every kind of letter about papers that are owed. */
export const paperLetterWriters = letterWriters(paperLetterKinds, PaperLetters, (kind) =>
  kind === 'paper_asked' ? 'notice' : 'lone_reminder',
);
