import { jest } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { readFileSync } from 'node:fs';
import type { PreviewOfMeetingFragment } from '../src/gql/graphql.js';
import type { SavedMeeting } from '../src/features/meetings/typed-meeting.js';
import type { Item } from '../src/features/meetings/agenda-editor.js';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

type Answer = { data?: unknown; errors?: unknown[] } | 'nothing';

/** Stands in for the network: answers by the name of the operation, and keeps what was asked under it. */
export function answeringEach(answers: Record<string, (variables: Record<string, unknown>) => Answer>) {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn((_url: unknown, init?: { body?: string }) => {
    const { operationName: name = '', variables = {} } = JSON.parse(init?.body ?? '{}') as {
      operationName?: string;
      variables?: Record<string, unknown>;
    };
    asked.push({ name, variables });
    const answer = answers[name]?.(variables) ?? 'nothing';
    if (answer === 'nothing') return Promise.reject(new TypeError('Failed to fetch'));
    const text = () => Promise.resolve(JSON.stringify(answer));
    return Promise.resolve({ ok: true, status: 200, headers: { get: () => 'application/json' }, text });
  }) as unknown as typeof fetch;
  return {
    /** The variables of each time that it was asked. */
    of: (name: string) => asked.filter((one) => one.name === name).map(({ variables }) => variables),
  };
}

/** Answers a question as the schema has it; one that the schema does not understand throws. */
export async function answerWith(
  rootValue: Record<string, unknown>,
  source: string,
  variableValues: Record<string, unknown>,
): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, variableValues, rootValue });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

export const savedMeeting: SavedMeeting = {
  id: 'meeting',
  number: 'AB-2027-03',
  version: 4,
  title: 'Spring meeting',
  kind: 'ordinary',
  mode: 'online',
  wallClock: '2027-05-12T20:00',
  timeZone: 'Asia/Shanghai',
  startsAt: '2027-05-12T12:00:00.000Z',
  minutes: 120,
  place: '',
  link: 'https://meet.example/board',
  note: '',
  convenedAt: null,
};

export const item = (position: number, more: Partial<Item> = {}): Item => ({
  id: `item ${position}`,
  version: 1,
  title: `Matter ${position}`,
  kind: 'decision',
  minutes: 30,
  note: '',
  presenterName: '',
  presenter: null,
  papers: [],
  owedPaper: null,
  subject: null,
  ...more,
});

const shanghai = { offset: '+08:00', zone: 'Asia/Shanghai' };
const day = { date: '2027-05-12', endDate: '2027-05-12' };

/** Red until five and from eleven at night, green from eight to five; so many hours ahead of the meeting's clock. */
const dayAhead = (hours: number) =>
  Array.from({ length: 24 }, (_, hour) => {
    const local = (hour + hours + 24) % 24;
    return local < 5 || local >= 23 ? 'red' : local >= 8 && local < 17 ? 'green' : 'yellow';
  });

export const preview: PreviewOfMeetingFragment = {
  startsAt: '2027-05-12T12:00:00.000Z',
  isPast: false,
  skipped: null,
  twice: [],
  notice: {
    days: 45,
    tooLate: false,
    earliest: '2027-03-01',
    extraordinaryUntil: null,
    clocks: { notice: '2027-03-28', agenda: '2027-04-21', papers: '2027-04-28' },
  },
  seats: [
    {
      organisationId: 'seameo',
      organisationName: 'SEAMEO',
      personName: 'Representative of SEAMEO',
      timeZone: 'Asia/Bangkok',
      chairs: false,
      burdenSoFar: 1,
      day: dayAhead(-1),
      hours: {
        ...day,
        time: '19:00',
        endTime: '21:00',
        offset: '+07:00',
        zone: 'Asia/Bangkok',
        colour: 'yellow',
      },
    },
    {
      organisationId: 'col',
      organisationName: 'COL',
      personName: 'Representative of COL',
      timeZone: 'America/Vancouver',
      chairs: true,
      burdenSoFar: 4,
      day: dayAhead(-15),
      hours: {
        ...day,
        time: '05:00',
        endTime: '07:00',
        offset: '-07:00',
        zone: 'America/Vancouver',
        colour: 'yellow',
      },
    },
  ],
};

const organisation = (slug: string, acronym: string) => ({
  id: slug,
  slug,
  acronym,
  name: `The whole name of ${acronym}`,
});

const person = (post: string) => ({ id: post, name: post });

const invitee = (slug: string, acronym: string, more: Record<string, unknown> = {}) => ({
  id: slug,
  part: 'member',
  awaited: true,
  answer: 'waiting',
  answeredFrom: null,
  remindedAt: null,
  person: person(`Representative of ${acronym}`),
  organisation: organisation(slug, acronym),
  alternate: null,
  comesInsteadOf: null,
  localHours: { ...day, ...shanghai, time: '20:00', endTime: '22:00', colour: 'yellow', burden: 1 },
  possibleAlternates: [person(`Alternate of ${acronym}`)],
  ...more,
});

/** A meeting as the Secretariat and, with other words, everybody else gets it; two years ahead of any test. */
export const wholeMeeting = {
  ...savedMeeting,
  state: 'convened',
  convenedAt: '2027-03-01T08:00:00.000Z',
  isDemonstration: false,
  calendarSequence: 2,
  cancelledBecause: null,
  shortNoticeBecause: null,
  startsAt: '2097-05-12T12:00:00.000Z',
  viewerCanAnswer: false,
  viewerCanEdit: false,
  viewerCanCancel: false,
  viewerCanConvene: false,
  viewerCanRemind: false,
  viewerInvitee: null as Record<string, unknown> | null,
  answers: null as Record<string, number> | null,
  agendaTime: { planned: 60, left: 60 },
  noticeClocks: { notice: '2097-03-28', agenda: '2097-04-21', papers: '2097-04-28' },
  hourBands: [
    { from: '00:00', colour: 'red' },
    { from: '05:00', colour: 'yellow' },
    { from: '08:00', colour: 'green' },
    { from: '18:00', colour: 'yellow' },
    { from: '23:00', colour: 'red' },
  ],
  localTimes: {
    viewer: null as Record<string, string> | null,
    meeting: { ...day, ...shanghai, time: '20:00', endTime: '22:00' },
  },
  agenda: [
    item(1, {
      papers: [
        {
          id: 'paper',
          title: 'Report.pdf',
          storedFile: { id: 'file', bytes: 1_234_567 },
          version: 1,
          earlierVersions: [],
        },
      ],
    }),
    item(2, { kind: 'information', minutes: 90, presenterName: 'The Treasurer', note: 'To be noted.' }),
  ],
  invitees: [] as ReturnType<typeof invitee>[],
  history: [] as Record<string, unknown>[],
};

const inVancouver = { ...day, time: '05:00', endTime: '07:00', offset: '-07:00', zone: 'America/Vancouver' };

/** The same for who sits on the Board. */
export const meetingForBoard = {
  ...wholeMeeting,
  localTimes: { ...wholeMeeting.localTimes, viewer: inVancouver },
  answers: { coming: 1, perhaps: 0, notComing: 0, waiting: 2 },
  invitees: [
    invitee('alecso', 'ALECSO', { part: 'chair', answer: 'coming', answeredFrom: 'secretariat' }),
    invitee('col', 'COL'),
    invitee('seameo', 'SEAMEO', { answer: 'not_coming', alternate: person('Alternate of SEAMEO') }),
    invitee('seameo', 'SEAMEO', {
      id: 'named',
      part: 'alternate',
      person: person('Alternate of SEAMEO'),
      comesInsteadOf: person('Representative of SEAMEO'),
      possibleAlternates: [],
    }),
    invitee('observer', 'OBS', { part: 'observer', awaited: false }),
  ],
};

/** … and is asked to come. */
export const meetingForInvitee = {
  ...meetingForBoard,
  viewerCanAnswer: true,
  viewerInvitee: invitee('col', 'COL') as Record<string, unknown>,
};

export const meetingForSecretariat = {
  ...meetingForBoard,
  viewerCanEdit: true,
  viewerCanCancel: true,
  viewerCanRemind: true,
  history: [
    'remindInvitees',
    'answerMeeting',
    'conveneMeeting',
    'attachPaper',
    'addAgendaItem',
    'createMeeting',
  ].map((act, index) => ({
    position: String(9 - index),
    act,
    at: { date: '2027-03-01', time: '16:00', ...shanghai },
    person: person('Officer of the Secretariat'),
    invited: act === 'answerMeeting' ? organisation('alecso', 'ALECSO') : null,
    answer: act === 'answerMeeting' ? 'coming' : null,
    people: act === 'conveneMeeting' ? 7 : act === 'remindInvitees' ? 2 : null,
  })),
};

/** An invitation as the link of its mail shows it. */
export const invitation = {
  number: 'AB-2027-03',
  title: 'Spring meeting',
  mode: 'online',
  state: 'convened',
  place: '',
  personName: 'Representative of COL',
  organisationName: 'Commonwealth of Learning',
  answer: 'waiting',
  alternateId: null as string | null,
  possibleAlternates: [{ ...person('Alternate of COL'), capacity: 'first_alternate' }],
  canAnswer: true,
  whyNotAnswer: null as string | null,
  calendarSequence: 2,
  wallClock: '2027-05-12T20:00',
  timeZone: 'Asia/Shanghai',
  minutes: 120,
  localTimes: { ...wholeMeeting.localTimes, viewer: inVancouver },
};
