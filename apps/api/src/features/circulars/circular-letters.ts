import { Inject, Injectable } from '@nestjs/common';
import type { Translate } from '@gsenet/shared/translate';
import { Database } from '../../platform/db/database.js';
import type { Letter, Writing } from '../../platform/mail/letter.js';
import { letterWriters } from '../../platform/mail/letter-writers.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { localMoment } from '../../platform/time/local-moment.js';
import { dateInWords } from '../meetings/time-in-words.js';
import type { CircularProcedure, CircularState } from './circular.rules.js';
import type { CircularResult } from './circular-result.rules.js';
import { castersNow } from './circular.sql.js';
import { circularLetterKinds, type CircularLetterKind } from './circular-steps.js';

interface Put {
  id: string;
  title: string;
  text: string;
  procedure: CircularProcedure;
  state: CircularState;
  closesAt: Date;
  zone: string;
  mover: string;
}

interface Request extends Put {
  name: string;
  ownZone: string;
  member: string;
  /** Whether it is still theirs to answer: the seat is held, and nothing was answered. */
  awaited: boolean;
}

interface Over extends Put {
  result: CircularResult | null;
  because: string | null;
  decision: string | null;
}

const put = `c.id, c.title, c.text, c.procedure, c.state, c.closes_at as "closesAt", c.time_zone as zone,
  (select coalesce(o.name ->> $2, o.name ->> 'en') from organisations o where o.id = c.mover_id) as mover`;

/** Writes about texts that are put to the Members, as they stand when the letter is written. */
@Injectable()
export class CircularLetters {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where the letter has nothing to say any more. */
  write(kind: CircularLetterKind, writing: Writing): Promise<Letter | null> {
    return kind === 'circular_opened' || kind === 'circular_reminder'
      ? this.request(kind, writing)
      : this.news(kind, writing);
  }

  private async request(kind: CircularLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const [row] = await this.database.read<Request>(
      `select ${put}, p.name, p.time_zone as "ownZone",
         (select coalesce(o.name ->> $2, o.name ->> 'en') from organisations o where o.id = a.member_id) as member,
         exists (select from ${castersNow('r.circular_id = (select x.circular_id from circular_people x where x.id = $1)')}
           where casters.member_id = a.member_id and casters.person_id = a.person_id)
         and not exists (select from circular_answers w where w.circular_id = c.id and w.member_id = a.member_id)
         and c.closes_at > now() as awaited
       from circular_people a join circulars c on c.id = a.circular_id join people p on p.id = a.person_id
       where a.id = $1`,
      [aboutId, language],
    );
    if (!row || row.state !== 'open' || !row.awaited) return null;
    const { id, title, name, member, procedure, closesAt, zone, ownZone } = row;
    const closes = [...new Set([ownZone, zone])].map((one) => localMoment(closesAt, one));
    const byVote = procedure === 'written_vote';
    return {
      subject:
        kind === 'circular_reminder'
          ? t('mail.circular.reminder.subject', { title })
          : t('mail.circular.subject', { title }),
      greeting: t('mail.greeting', { name }),
      paragraphs: [
        byVote ? t('mail.circular.vote', { member }) : t('mail.circular.noObjection', { member }),
        t('mail.circular.how'),
      ],
      facts: [
        ...factsOf(row, t),
        {
          label: t('mail.circular.closes'),
          value: closes
            .map(({ date, ...at }) => t('mail.circular.moment', { ...at, date: dateInWords(date, language) }))
            .join('\n'),
        },
      ],
      button: { label: t('mail.circular.answer'), url: this.pageOf(id) },
    };
  }

  private async news(kind: CircularLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const [row] = await this.database.read<Over>(
      `select ${put}, c.result, c.withdrawn_because as because,
         (select d.number from decisions d where d.circular_id = c.id) as decision
       from circulars c where c.id = $1`,
      [aboutId, language],
    );
    const wanted = kind === 'circular_result' ? 'published' : 'withdrawn';
    if (!row || row.state !== wanted) return null;
    const { id, title, result, because, decision } = row;
    const facts = factsOf(row, t);
    const url = this.pageOf(id);
    if (!result)
      return {
        subject: t('mail.circular.withdrawn.subject', { title }),
        greeting: t('mail.circular.greeting'),
        paragraphs: [t('mail.circular.withdrawn.text')],
        facts: because ? [...facts, { label: t('mail.meeting.label.because'), value: because }] : facts,
        button: { label: t('mail.circular.withdrawn.page'), url },
      };
    const { outcome } = result;
    return {
      subject: t('mail.circular.result.subject', { title }),
      greeting: t('mail.circular.greeting'),
      paragraphs: [
        outcome === 'adopted' || outcome === 'moved_to_next_meeting'
          ? t(`mail.circular.result.${outcome}`)
          : t('mail.circular.result.failed'),
      ],
      facts: decision ? [{ label: t('mail.circular.decision'), value: decision }, ...facts] : facts,
      button: { label: t('mail.circular.page'), url },
    };
  }

  private pageOf(id: string): string {
    return `${this.settings.publicUrl}/board/circulars/${id}`;
  }
}

const factsOf = ({ title, text, mover }: Put, t: Translate) => [
  { label: t('mail.circular.title'), value: title },
  { label: t('mail.circular.text'), value: text },
  { label: t('mail.circular.mover'), value: mover },
];

/**
 * A writer for every kind of letter about texts that are put to the Members. Its opening starts a clock, and
 * its result is a decision: both are told at once.
 */
export const circularLetterWriters = letterWriters(circularLetterKinds, CircularLetters, (kind) =>
  kind === 'circular_reminder' ? 'reminder' : 'notice',
);
