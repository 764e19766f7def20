import { Inject, Injectable } from '@nestjs/common';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, Writing } from '../../platform/mail/letter.js';
import { letterWriters } from '../../platform/mail/letter-writers.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { isKeptOut } from '../meetings/recusal.sql.js';
import { timesIn } from '../meetings/meeting-times.js';
import { timeInWords } from '../meetings/time-in-words.js';
import { agendaLetterKinds, type AgendaLetterKind } from './agenda-mail.js';
import { isReviewed, memberName, sitsFor } from './agendas.sql.js';
import { whyNotRemindOfAgenda } from './consent.rules.js';
import { whyNotLate, type LateItemState } from './late-item.rules.js';

interface Row {
  number: string;
  title: string;
  state: MeetingState;
  startsAt: Date;
  minutes: number;
  name: string;
  zone: string;
  member: string;
  called: boolean;
  /** Late items, with what the Member has said of each; the latest first. */
  late: { title: string; because: string; state: LateItemState; answer: string | null }[];
  /** Items of which the Member has said nothing. */
  unreviewed: string[];
}

/** Writes to one person about the agenda of a meeting, from what waits for their Member when it is written. */
@Injectable()
export class AgendaLetters {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where nothing waits any more: all is said, the meeting over, or the seat lost. */
  async write(kind: AgendaLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const row = await this.agenda(aboutId, language);
    if (!row || !row.called || whyNotLate(row.state)) return null;
    const { title, number, name, member, startsAt, minutes, zone } = row;
    const page = {
      label: t('mail.agenda.page'),
      url: `${this.settings.publicUrl}/meetings/${number}/agenda`,
    };
    const when = {
      label: t('mail.meeting.label.yours'),
      value: timeInWords(timesIn(startsAt, minutes, zone), language, t),
    };
    const greeting = t('mail.greeting', { name });
    if (kind === 'late_item_settled') {
      const settled = row.late.find(({ state }) => state === 'entered' || state === 'refused');
      if (!settled) return null;
      const entered = settled.state === 'entered';
      return {
        subject: entered
          ? t('mail.agenda.entered.subject', { title })
          : t('mail.agenda.refused.subject', { title }),
        greeting,
        paragraphs: [
          entered
            ? t('mail.agenda.entered.text', { item: settled.title, title })
            : t('mail.agenda.refused.text', { item: settled.title, title }),
        ],
        facts: [when],
        links: [page],
      };
    }
    const waiting = row.late.filter(({ state, answer }) => state === 'proposed' && answer === null);
    const items = whyNotRemindOfAgenda(row.state) ? [] : row.unreviewed;
    const isLate = kind === 'late_item_proposed';
    if (waiting.length === 0 && (isLate || items.length === 0)) return null;
    const late = waiting.flatMap((one) => [
      { label: t('mail.agenda.label.late'), value: one.title },
      { label: t('mail.agenda.label.because'), value: one.because },
    ]);
    const reviews = items.map((item) => ({ label: t('mail.agenda.label.item'), value: item }));
    const words = {
      late_item_proposed: [
        t('mail.agenda.late.subject', { title }),
        t('mail.agenda.late.text', { title, member }),
      ],
      agenda_review: [
        t('mail.agenda.review.subject', { title }),
        t('mail.agenda.review.text', { title, member }),
      ],
      agenda_reminder: [
        t('mail.agenda.reminder.subject', { title }),
        t('mail.agenda.reminder.text', { title, member }),
      ],
    } as const;
    const [subject, text] = words[kind];
    return {
      subject,
      greeting,
      paragraphs: [
        text,
        ...(waiting.length > 0 ? [t('mail.agenda.late.how')] : []),
        ...(!isLate && items.length > 0 ? [t('mail.agenda.review.how')] : []),
      ],
      facts: [...late, ...(isLate ? [] : reviews), when],
      button: {
        label: t('mail.agenda.button'),
        url: `${this.settings.publicUrl}/agenda/${signLink(this.settings.secret, 'agenda', aboutId)}`,
      },
      links: [page],
    };
  }

  private async agenda(inviteeId: string, language: string): Promise<Row | undefined> {
    const [row] = await this.database.read<Row>(
      `select m.number, m.title, m.state, m.starts_at as "startsAt", m.minutes, p.name, p.time_zone as zone,
         ${memberName('i.organisation_id', { language: () => '$2' })} as member,
         (i.removed_at is null and ${sitsFor('i.person_id', 'i.organisation_id')}) as called,
         (select coalesce(json_agg(json_build_object('title', l.title, 'because', l.because, 'state', l.state,
             'answer', w.answer) order by l.settled_at desc nulls last, l.proposed_at), '[]')
           from late_items l join late_item_answers w on w.late_item_id = l.id
           where l.meeting_id = m.id and w.member_id = i.organisation_id
             and (l.agenda_item_id is null or not ${isKeptOut('l.agenda_item_id', 'i.person_id')})) as late,
         (select coalesce(json_agg(a.title order by a.position), '[]') from agenda_items a
           where a.meeting_id = m.id and ${isReviewed('a')} and not ${isKeptOut('a.id', 'i.person_id')} and not exists (select from item_reviews r
             where r.agenda_item_id = a.id and r.member_id = i.organisation_id)) as unreviewed
       from invitees i join meetings m on m.id = i.meeting_id join people p on p.id = i.person_id
       where i.id = $1`,
      [inviteeId, language],
    );
    return row;
  }
}

/** A writer for every kind of letter about an agenda. */
export const agendaLetterWriters = letterWriters(agendaLetterKinds, AgendaLetters, (kind) =>
  kind === 'agenda_reminder' ? 'lone_reminder' : 'notice',
);
