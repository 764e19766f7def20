import { dateIn } from '../src/platform/time/zones.js';
import { addDays, isWeekend } from '../src/platform/time/calendar-days.js';
import type { Answer, Run, TestPortal } from './api.js';

/** The founders, where their representatives live and which language they read. */
export const founders = {
  slibnu: { timeZone: 'Asia/Shanghai', language: 'zh-Hans' },
  'unesco-iite': { timeZone: 'Europe/Moscow', language: 'en' },
  col: { timeZone: 'America/Vancouver', language: 'en' },
  iste: { timeZone: 'America/New_York', language: 'en' },
  seameo: { timeZone: 'Asia/Bangkok', language: 'en' },
  alecso: { timeZone: 'Africa/Tunis', language: 'ar' },
} as const;

export type Founder = keyof typeof founders;

/** Draft details that convening accepts: twelve o'clock UTC on a weekday so many days from now. */
export function meetingIn(days: number, changed: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: 'Advisory Board, winter meeting',
    kind: 'ordinary',
    mode: 'online',
    wallClock: `${weekdayIn(days)}T20:00`,
    timeZone: 'Asia/Shanghai',
    minutes: 120,
    place: '',
    link: 'https://meet.example/board?key=1',
    note: 'Please have the annual report at hand.',
    ...changed,
  };
}

/** The first weekday so many days from today in Beijing. */
export function weekdayIn(days: number): string {
  let day = addDays(dateIn(new Date(), 'Asia/Shanghai'), days);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

/** A meeting as the acts of the Secretariat answer with it. */
export interface ShownMeeting {
  id: string;
  number: string;
  title: string;
  version: number;
  state: string;
  startsAt: string;
  calendarSequence: number;
  link: string | null;
  shortNoticeBecause: string | null;
  agenda: { id: string; position: number; title: string; version: number; papers: { id: string }[] }[];
}

/** A Board whose seats are all held, its Secretariat, and somebody of a Partner. */
export class TestBoard {
  private constructor(
    readonly portal: TestPortal,
    readonly representatives: Record<Founder, string>,
    /** First alternate of COL. */
    readonly alternate: string,
    readonly secretary: string,
    readonly partner: string,
  ) {}

  static async gather(portal: TestPortal): Promise<TestBoard> {
    const { given } = portal;
    const entries: [string, string][] = [];
    for (const [slug, about] of Object.entries(founders))
      entries.push([slug, await given.representative(slug, { address: `rep@${slug}.example`, ...about })]);
    return new TestBoard(
      portal,
      Object.fromEntries(entries) as Record<Founder, string>,
      await given.holder('col', 'first_alternate', {
        address: 'alternate@col.example',
        timeZone: 'Europe/London',
      }),
      await given.secretariat({ address: 'secretariat@slibnu.example' }),
      await given.representative('netdragon', { address: 'rep@netdragon.example' }),
    );
  }

  run(personId: string): Promise<Run> {
    return this.portal.as(personId);
  }

  get asSecretary(): Promise<Run> {
    return this.run(this.secretary);
  }

  async as(founder: Founder): Promise<Run> {
    return this.run(this.representatives[founder]);
  }

  /** Enters a draft with two agenda items. */
  async draft(meeting: Record<string, unknown> = meetingIn(60)): Promise<ShownMeeting> {
    const run = await this.asSecretary;
    const draft = said<ShownMeeting>(await run(createMeeting, { meeting }), 'createMeeting');
    const add = async (title: string, minutes: number) =>
      said<ShownMeeting>(
        await run(addAgendaItem, {
          meetingId: draft.id,
          item: {
            title,
            kind: 'decision',
            minutes,
            note: `Notes on ${title}`,
            presenterName: 'The Treasurer',
          },
        }),
        'addAgendaItem',
      );
    await add('Annual report', 30);
    return add('Work plan', 45);
  }

  /** Enters a draft and convenes it. */
  async convened(meeting: Record<string, unknown> = meetingIn(60)): Promise<ShownMeeting> {
    const { id, version } = await this.draft(meeting);
    return said(await (await this.asSecretary)(conveneMeeting, { id, version }), 'conveneMeeting');
  }
}

/** What an act or a question answered; fails with the reason if it was refused. */
export function said<T = unknown>(answer: Answer, field: string): T {
  if (answer.refusal || !answer.data)
    throw new Error(`${field}: ${answer.refusal} ${JSON.stringify(answer.params)}`);
  return (answer.data as unknown as Record<string, T>)[field] as T;
}

const shown = `{ id number version state title startsAt calendarSequence place link note shortNoticeBecause cancelledBecause
  agenda { id position title minutes note version presenterName papers { id title } }
  viewerCanEdit viewerCanConvene viewerCanCancel viewerCanAnswer viewerCanRemind }`;

export const createMeeting = `mutation ($meeting: MeetingInput!) { createMeeting(meeting: $meeting) ${shown} }`;
export const changeMeeting = `mutation ($id: ID!, $version: Int!, $meeting: MeetingInput!) {
  changeMeeting(id: $id, version: $version, meeting: $meeting) ${shown} }`;
export const conveneMeeting = `mutation ($id: ID!, $version: Int!) {
  conveneMeeting(id: $id, version: $version) ${shown} }`;
export const cancelMeeting = `mutation ($id: ID!, $version: Int!, $because: String!) {
  cancelMeeting(id: $id, version: $version, because: $because) ${shown} }`;
export const addAgendaItem = `mutation ($meetingId: ID!, $item: AgendaItemInput!, $position: Int) {
  addAgendaItem(meetingId: $meetingId, item: $item, position: $position) ${shown} }`;
export const answerMeeting = `mutation ($meetingId: ID!, $answer: GivenAnswer!, $alternateId: ID, $sequence: Int!) {
  answerMeeting(meetingId: $meetingId, answer: $answer, alternateId: $alternateId, sequence: $sequence) {
    id viewerInvitee { id answer alternate { id } } answers { coming perhaps notComing waiting } } }`;
export const remindInvitees = `mutation ($id: ID!) { remindInvitees(meetingId: $id) }`;
