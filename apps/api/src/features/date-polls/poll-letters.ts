import { Inject, Injectable } from '@nestjs/common';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, Writing } from '../../platform/mail/letter.js';
import { letterWriters } from '../../platform/mail/letter-writers.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { timesIn } from '../meetings/meeting-times.js';
import { timeInWords } from '../meetings/time-in-words.js';
import { hoursFor } from '../meetings/hours.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { pollLetterKinds, type PollLetterKind } from './poll-steps.js';
import type { PollState } from './poll.rules.js';
import { seatHolders, stateOf } from './poll.sql.js';

interface Row {
  title: string;
  number: string;
  name: string;
  zone: string;
  timeZone: string;
  minutes: number;
  closesAt: Date;
  state: PollState;
  because: string | null;
  organisation: string | null;
  answered: boolean;
  slots: { startsAt: string; hours: RulesOfProcedure['hours'] }[];
}

/** How the colours of hours are called (Rules of Procedure, reading 8.1). */
const tones = { green: 'ui.hours.good', yellow: 'ui.hours.caution', red: 'ui.hours.bad' } as const;

/** Writes to one person about a date poll, as it stands when the letter is written. */
@Injectable()
export class PollLetters {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where the letter has nothing to say any more: the poll is over, the seat lost, or the answer there. */
  async write(kind: PollLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const row = await this.question(aboutId, language);
    if (!row || !isStillTrue(kind, row)) return null;
    const { title, number, name, organisation, minutes, zone, timeZone } = row;
    const page = {
      label: t('mail.datePoll.page'),
      url: `${this.settings.publicUrl}/meetings/${number}/dates`,
    };
    const when = (at: Date, inZone: string) => timeInWords(timesIn(at, minutes, inZone), language, t);
    if (kind === 'date_poll_given_up')
      return {
        subject: t('mail.datePoll.givenUp.subject', { title }),
        greeting: t('mail.greeting', { name }),
        paragraphs: [t('mail.datePoll.givenUp.text', { title })],
        facts: row.because ? [{ label: t('mail.meeting.label.because'), value: row.because }] : [],
      };
    const closes = timeInWords(timesIn(row.closesAt, 0, zone), language, t);
    const reminds = kind === 'date_poll_reminder';
    return {
      subject: reminds
        ? t('mail.datePoll.reminder.subject', { title })
        : t('mail.datePoll.opened.subject', { title }),
      greeting: t('mail.greeting', { name }),
      paragraphs: [
        reminds
          ? t('mail.datePoll.reminder.text', { title, organisation: organisation ?? '' })
          : t('mail.datePoll.opened.text', { title, organisation: organisation ?? '' }),
        t('mail.datePoll.how'),
      ],
      facts: [
        ...row.slots.map(({ startsAt, hours }, index) => {
          const at = new Date(startsAt);
          const { colour } = hoursFor(at, minutes, zone, { hours });
          const there = zone === timeZone ? '' : `\n${when(at, timeZone)}`;
          return {
            label: t('mail.datePoll.label.time', { n: index + 1 }),
            value: `${t('mail.datePoll.time', { when: when(at, zone), tone: t(tones[colour]) })}${there}`,
          };
        }),
        { label: t('mail.datePoll.label.closes'), value: closes },
      ],
      button: {
        label: t('mail.datePoll.answer'),
        url: `${this.settings.publicUrl}/dates/${signLink(this.settings.secret, 'date-poll', aboutId)}`,
      },
      links: [page],
    };
  }

  private async question(askedId: string, language: string): Promise<Row | undefined> {
    const [row] = await this.database.read<Row>(
      `select m.title, m.number, p.name, p.time_zone as zone, dp.time_zone as "timeZone", dp.minutes,
         dp.closes_at as "closesAt", ${stateOf('dp')} as state, dp.because, a.answered_at is not null as answered,
         (select coalesce(o.name ->> $2, o.name ->> 'en') from ${seatHolders('now()')}
           join organisations o on o.id = held.organisation_id where held.person_id = a.person_id limit 1) as organisation,
         (select json_agg(json_build_object('startsAt', ps.starts_at,
             'hours', ${rulesOnDate('left(ps.wall_clock, 10)::date', 'hours')}) order by ps.position)
           from date_poll_slots ps where ps.poll_id = dp.id) as slots
       from date_poll_people a
       join date_polls dp on dp.id = a.poll_id
       join meetings m on m.id = dp.meeting_id
       join people p on p.id = a.person_id
       where a.id = $1`,
      [askedId, language],
    );
    return row;
  }
}

function isStillTrue(kind: PollLetterKind, { state, answered, organisation }: Row): boolean {
  if (kind === 'date_poll_given_up') return state === 'given_up';
  if (state !== 'open' || organisation === null) return false;
  return kind !== 'date_poll_reminder' || !answered;
}

/** An open poll stands among what waits for whom it asks; that one was given up is news. */
const weights = {
  date_poll_opened: 'matter',
  date_poll_reminder: 'reminder',
  date_poll_given_up: 'notice',
} as const;

/** A writer for every kind of letter about date polls. */
export const pollLetterWriters = letterWriters(pollLetterKinds, PollLetters, (kind) => weights[kind]);
