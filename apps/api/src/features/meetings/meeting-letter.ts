import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import type { Capacity } from '../../platform/auth/actor.js';
import type { Letter } from '../../platform/mail/letter.js';
import type { AttendeeRole } from './calling.rules.js';
import type { MeetingLetterKind } from './invitations-to-meetings.js';
import type { Answer } from './invitee.entity.js';
import type { EnteredMeeting } from './meeting-in-calendars.js';
import { timesIn } from './meeting-times.js';

/** What a letter about a meeting says, to whom. */
export interface AboutMeeting {
  kind: MeetingLetterKind;
  meeting: EnteredMeeting & { cancelledBecause: string | null };
  agenda: { title: string; minutes: number }[];
  recipient: {
    name: string;
    timeZone: string;
    organisation: string;
    capacity: Capacity;
    role: AttendeeRole;
    awaited: boolean;
    answer: Answer;
    /** Who cannot come and has named the recipient. */
    insteadOf: string | null;
  };
  /** The page of the meeting, and the recipient’s own page to answer on. */
  page: string;
  answerPage: string;
  language: Language;
  t: Translate;
}

/** The letter without its calendar part: what happens, when in the recipient’s own time, and what is asked. */
export function meetingLetter(about: AboutMeeting): Letter {
  const { kind, meeting, recipient, page, t } = about;
  const isOn = kind !== 'meeting_cancelled' && kind !== 'meeting_removed';
  const asks = isOn && recipient.awaited;
  const links = asks
    ? [
        { label: t('mail.meeting.perhaps'), url: `${about.answerPage}?answer=perhaps` },
        { label: t('mail.meeting.notComing'), url: `${about.answerPage}?answer=not_coming` },
      ]
    : [];
  if (isOn && meeting.link) links.push({ label: t('mail.meeting.join'), url: meeting.link });
  return {
    subject: subjectOf(about),
    greeting: t('mail.greeting', { name: recipient.name }),
    paragraphs: paragraphsOf(about),
    facts: factsOf(about, isOn),
    ...(asks && { button: { label: t('mail.meeting.coming'), url: `${about.answerPage}?answer=coming` } }),
    links: [...links, { label: t('mail.meeting.page'), url: page }],
  };
}

function subjectOf({ kind, meeting, recipient, language, t }: AboutMeeting): string {
  const date = sayDate(timesIn(meeting.startsAt, meeting.minutes, recipient.timeZone).date, language);
  const params = { title: meeting.title, date };
  switch (kind) {
    case 'meeting_called':
      return isTold(recipient)
        ? t('mail.meeting.told.subject', params)
        : t('mail.meeting.called.subject', params);
    case 'meeting_changed':
      return t('mail.meeting.changed.subject', params);
    case 'meeting_reminder':
      return t('mail.meeting.reminder.subject', params);
    case 'meeting_cancelled':
      return t('mail.meeting.cancelled.subject', params);
    case 'meeting_removed':
      return t('mail.meeting.removed.subject', params);
  }
}

function paragraphsOf({ kind, recipient, t }: AboutMeeting): string[] {
  const { organisation } = recipient;
  switch (kind) {
    case 'meeting_called':
      return [calledText(recipient, t)];
    case 'meeting_changed': {
      const asked = recipient.awaited && recipient.answer === 'waiting';
      return [t('mail.meeting.changed.text'), ...(asked ? [t('mail.meeting.changed.answer')] : [])];
    }
    case 'meeting_reminder':
      return [t('mail.meeting.reminder.text', { organisation })];
    case 'meeting_cancelled':
      return [t('mail.meeting.cancelled.text')];
    case 'meeting_removed':
      return [t('mail.meeting.removed.text', { organisation })];
  }
}

function calledText(recipient: AboutMeeting['recipient'], t: Translate): string {
  const { organisation, insteadOf } = recipient;
  const capacity = t(`capacity.${recipient.capacity}`);
  if (recipient.role === 'NON-PARTICIPANT') return t('mail.meeting.observer.text', { organisation });
  if (isTold(recipient)) return t('mail.meeting.told.text', { organisation, capacity });
  return insteadOf === null
    ? t('mail.meeting.called.text', { organisation, capacity })
    : t('mail.meeting.named.text', { organisation, name: insteadOf });
}

const isTold = ({ role, awaited }: AboutMeeting['recipient']) => role === 'OPT-PARTICIPANT' && !awaited;

function factsOf({ meeting, agenda, recipient, t, language }: AboutMeeting, isOn: boolean): Letter['facts'] {
  const when = (zone: string) => sayTimes(meeting, zone, language, t);
  const said = [
    [t('mail.meeting.label.yours'), when(recipient.timeZone)],
    [t('mail.meeting.label.there'), recipient.timeZone === meeting.timeZone ? '' : when(meeting.timeZone)],
    [t('mail.meeting.label.place'), meeting.place],
    [t('mail.meeting.label.because'), meeting.cancelledBecause ?? ''],
    ...(isOn
      ? [
          [t('mail.meeting.label.agenda'), agenda.map((item, index) => sayItem(item, index, t)).join('\n')],
          [t('mail.meeting.label.note'), meeting.note],
        ]
      : []),
  ];
  return said.flatMap(([label = '', value = '']) => (value === '' ? [] : [{ label, value }]));
}

function sayItem(
  { title, minutes }: { title: string; minutes: number },
  index: number,
  t: Translate,
): string {
  const position = String(index + 1);
  return minutes === 0
    ? t('mail.meeting.item', { position, title })
    : t('mail.meeting.timedItem', { position, title, minutes });
}

/** A mail may be read anywhere, so its times always carry their zone. */
export function sayTimes(
  { startsAt, minutes }: Pick<EnteredMeeting, 'startsAt' | 'minutes'>,
  inZone: string,
  language: Language,
  t: Translate,
): string {
  const { date, time: from, endDate, endTime: to, zone, offset } = timesIn(startsAt, minutes, inZone);
  const start = { date: sayDate(date, language), from, to, zone, offset };
  return date === endDate
    ? t('mail.meeting.moment', start)
    : t('mail.meeting.moments', { ...start, endDate: sayDate(endDate, language) });
}

export function sayDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
