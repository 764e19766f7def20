import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { act } from '@testing-library/react';
import { parse } from 'graphql';
import { hydrateRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { answering } from '../../test/answers.js';
import { networkWith, officer, representative, visit, type Visit } from '../../test/meeting-visit.js';
import {
  meetingForBoard,
  meetingForInvitee,
  meetingForSecretariat,
  wholeMeeting,
} from '../../test/small-meetings.js';
import { barriers, speechIn } from '../../test/speaking.js';
import { graphqlClient } from '../platform/graphql-client.js';
import type { Viewer } from '../platform/viewer.js';
import { App } from './app.js';
import { bootElementId, type Boot } from './boot.js';
import { matchPage } from './render.js';
import { loadPage, routes } from './routes.js';

beforeAll(async () => {
  // One after the other: Jest mixes up modules that are imported at once.
  for (const entry of routes) await loadPage(entry);
});

const draft = { ...meetingForSecretariat, state: 'draft', convenedAt: null, invitees: [], answers: null };
const cancelled = { ...meetingForBoard, state: 'cancelled', cancelledBecause: 'The conference moved.' };
const closed = { ...meetingForBoard, state: 'closed', startsAt: '2026-01-01T12:00:00.000Z' };

const screens: [string, string, Record<string, unknown>, Visit][] = [
  ['the list, to the public', '/meetings', networkWith(wholeMeeting), {}],
  ['an empty list', '/meetings', networkWith(null), {}],
  ['the list, to the Secretariat', '/meetings', networkWith(meetingForSecretariat), { viewer: officer }],
  ['a meeting, to the public', '/meetings/AB-2027-03', networkWith(wholeMeeting), {}],
  [
    'a meeting, to who is invited',
    '/meetings/AB-2027-03',
    networkWith(meetingForInvitee),
    { viewer: representative },
  ],
  [
    'a meeting, to the Secretariat',
    '/meetings/AB-2027-03',
    networkWith(meetingForSecretariat),
    { viewer: officer },
  ],
  ['a draft', '/meetings/AB-2027-03', networkWith(draft), { viewer: officer }],
  ['a meeting called off', '/meetings/AB-2027-03', networkWith(cancelled), { viewer: representative }],
  ['a meeting that is over', '/meetings/AB-2027-03', networkWith(closed), { viewer: representative }],
  ['scheduling', '/meetings/new', networkWith(null), { viewer: officer }],
  ['preparing', '/meetings/AB-2027-03/schedule', networkWith(draft), { viewer: officer }],
];

const missing = /\b(meetings|ui|refusal)\.[a-z]+|undefined|\[object|NaN/i;

describe.each(screens)('%s', (_, url, network, as) => {
  it.each(languages)('reads whole and without barriers in %s', async (language) => {
    const { status, main, words } = await visit(url, network, { ...as, language });
    expect(status).toBe(200);
    expect(main.querySelectorAll('h1')).toHaveLength(1);
    expect(words).not.toMatch(missing);
    expect(await barriers()).toEqual([]);
  });
});

describe('the list', () => {
  it('goes on by links, each list for itself', async () => {
    expect(matchPage('/meetings', '?upcoming=a&past=b')?.variables).toEqual({
      upcomingAfter: 'a',
      pastAfter: 'b',
    });
    const { main } = await visit('/meetings?past=b', networkWith(wholeMeeting));
    expect([...main.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual([
      '/meetings?past=b&upcoming=next',
      '/meetings',
    ]);
  });

  it('says how many have not answered, and what the reader has', async () => {
    const { words } = await visit('/meetings', networkWith(meetingForInvitee), { viewer: representative });
    expect(words).toContain('Waiting for 2 Members');
    expect(words).toContain('no answer yet');
  });

  it('does not wait for answers to what does not take place', async () => {
    const network = networkWith({ ...cancelled, viewerInvitee: meetingForInvitee.viewerInvitee });
    const { words } = await visit('/meetings', network, { viewer: representative });
    expect(words).toContain('Called off');
    expect(words).not.toContain('Waiting for');
    expect(words).not.toContain('no answer yet');
  });

  it('offers scheduling to the Secretariat alone', async () => {
    expect((await visit('/meetings', networkWith(null), { viewer: officer })).filled).toHaveLength(1);
    expect((await visit('/meetings', networkWith(null), { viewer: representative })).filled).toHaveLength(0);
  });
});

describe('a meeting', () => {
  const page = (meeting: Record<string, unknown>, viewer: Viewer | null = null) =>
    visit('/meetings/AB-2027-03', networkWith(meeting), { viewer });

  it('is told to the public on its own clock and in UTC, with the clock running along the agenda', async () => {
    const { main, words } = await page({
      ...wholeMeeting,
      agenda: wholeMeeting.agenda.map((one) => ({ ...one, papers: [] })),
    });
    expect(words).toContain('Wed 12 May 2027, 20:00–22:00');
    expect(words).toContain('Asia/Shanghai, UTC+08:00');
    expect(words).toContain('Wed 12 May 2027, 12:00');
    expect([...main.querySelectorAll('ol p:first-child')].map(({ textContent }) => textContent)).toEqual([
      '20:00',
      '20:30',
    ]);
    expect(main.querySelector('a[href="/meetings/AB-2027-03.ics"]')).not.toBeNull();
    expect(words).not.toContain('Who comes');
    expect(main.querySelectorAll('button')).toHaveLength(0);
  });

  it('is told to who is invited on their clock and its own', async () => {
    const { words } = await page(meetingForInvitee, representative);
    expect(words).toContain('Wed 12 May 2027, 05:00–07:00');
    expect(words).toContain('America/Vancouver, UTC-07:00');
    expect(words).toContain('Wed 12 May 2027, 20:00–22:00');
    expect(words).toContain('1.2 MB');
  });

  it('says who comes and for whom one waits, a named alternate answering for their Member', async () => {
    const { main, words } = await page(meetingForBoard, representative);
    expect(words).toContain('Waiting for COL and SEAMEO');
    expect(words).toContain('Coming: ALECSO');
    const rows = [...main.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain('Alternate of SEAMEOinstead of Representative of SEAMEO');
    expect(rows[0]).toContain('entered by the Secretariat');
    expect(words).toContain('Observing: Representative of OBS');
    expect(main.querySelectorAll('[role=img][aria-label]')).toHaveLength(3);
    expect(main.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      '20:00 to 22:00, early or late',
    );
  });

  it('shows no clocks of home where everybody comes to one place', async () => {
    const { main } = await page({ ...meetingForBoard, mode: 'in_person', place: 'Beijing' }, representative);
    expect(main.querySelectorAll('[role=img]')).toHaveLength(0);
  });

  it('asks who is invited, by one filled button', async () => {
    const { words, filled } = await page(meetingForInvitee, representative);
    expect(words).toContain('You are invited for The whole name of COL. Are you coming?');
    expect([...filled].map(({ textContent }) => textContent)).toEqual(['I am coming']);
  });

  it('asks who was named in the name of who cannot come', async () => {
    const viewerInvitee = {
      ...meetingForInvitee.viewerInvitee,
      comesInsteadOf: { id: 'x', name: 'Representative of COL' },
    };
    const { words } = await page({ ...meetingForInvitee, viewerInvitee }, representative);
    expect(words).toContain('Representative of COL cannot come and has named you');
  });

  it('asks nothing of who is told, or observes', async () => {
    const told = { ...meetingForInvitee, viewerCanAnswer: false };
    const alternate = { ...told.viewerInvitee, part: 'alternate', awaited: false };
    const first = await page({ ...told, viewerInvitee: alternate }, representative);
    expect(first.words).toContain('so that you can stand in for The whole name of COL. No answer is needed.');
    expect(first.filled).toHaveLength(0);
    const second = await page({ ...told, viewerInvitee: { ...alternate, part: 'observer' } }, representative);
    expect(second.words).toContain('to observe this meeting');
  });

  it('lets the Secretariat remind those alone who have not answered', async () => {
    const { words, filled } = await page(meetingForSecretariat, officer);
    expect(words).toContain('Not answered yet: Representative of COL and Alternate of SEAMEO.');
    expect([...filled].map(({ textContent }) => textContent)).toEqual(['Remind 2 people']);
  });

  it('says whom a reminder would not reach, because one has just gone out', async () => {
    const invitees = meetingForSecretariat.invitees.map((one) => ({
      ...one,
      remindedAt: new Date().toISOString(),
    }));
    const { words, filled } = await page({ ...meetingForSecretariat, invitees }, officer);
    expect(words).toContain(
      'Reminded within the last twelve hours: Representative of COL and Alternate of SEAMEO.',
    );
    expect(filled).toHaveLength(0);
  });

  it('shows the Secretariat its clocks and what was done, work on the agenda once', async () => {
    const { words } = await page(meetingForSecretariat, officer);
    expect(words).toContain('on Mon 1 Mar 2027, in time: the last lawful day was Thu 28 Mar 2097');
    expect(words).toContain('Convened: 7 people told');
    expect(words).toContain('ALECSO: coming');
    expect(words.split('Agenda written')).toHaveLength(2);
    const { words: others } = await page(meetingForBoard, representative);
    expect(others).not.toContain('What was done');
  });

  it('says that notice was shortened, and by whose consent', async () => {
    const meeting = {
      ...meetingForSecretariat,
      noticeClocks: { ...wholeMeeting.noticeClocks, notice: '2027-02-27' },
      shortNoticeBecause: 'Letters of 20 February 2027',
    };
    const { words } = await page(meeting, officer);
    expect(words).toContain('on Mon 1 Mar 2027, after the last lawful day, Sat 27 Feb 2027');
    expect(words).toContain('Letters of 20 February 2027');
  });

  it('leads from a draft to its preparation', async () => {
    const { main, words } = await page(draft, officer);
    expect(words).toContain('nobody has been told of it yet');
    expect(main.querySelector('[data-weight=main]')?.getAttribute('href')).toBe(
      '/meetings/AB-2027-03/schedule',
    );
    expect(main.querySelector('a[href$=".ics"]')).toBeNull();
  });

  it('says why it was called off, and asks nothing more', async () => {
    const { words, filled } = await page(
      { ...cancelled, viewerInvitee: meetingForInvitee.viewerInvitee },
      representative,
    );
    expect(words).toContain('It does not take place.');
    expect(words).toContain('The conference moved.');
    expect(words).not.toContain('Waiting for');
    expect(words).not.toContain('https://meet.example/board');
    expect(filled).toHaveLength(0);
  });

  it('is over when its time has passed, and then waits for nobody', async () => {
    const { words } = await page({ ...closed, state: 'convened' }, representative);
    expect(words).toContain('Over');
    expect(words).toContain('No answer: COL and SEAMEO');
  });

  it('says that it was made up', async () => {
    const { words } = await page({ ...wholeMeeting, isDemonstration: true });
    expect(words).toContain('Demonstration data');
  });

  it('is 404 where there is none', async () => {
    expect((await visit('/meetings/AB-2027-99', networkWith(null))).status).toBe(404);
  });
});

describe('preparing a meeting', () => {
  it('is denied to who may not, and not there where there is none', async () => {
    const denied = await visit('/meetings/AB-2027-03/schedule', networkWith(wholeMeeting), {
      viewer: representative,
    });
    expect(denied.status).toBe(403);
    const absent = await visit('/meetings/AB-2027-99/schedule', networkWith(null), { viewer: officer });
    expect(absent.status).toBe(404);
  });

  it('begins with a weekday well ahead, at an hour that it asks about along with the page', () => {
    const { wallClock, ...asked } = matchPage('/meetings/new', '')?.variables ?? {};
    expect(asked).toEqual({ timeZone: 'Asia/Shanghai', minutes: 120, kind: 'ordinary' });
    const [day = '', time] = String(wallClock).split('T');
    expect(time).toBe('20:00');
    expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
  });
});

describe('in the browser', () => {
  let root: Root | undefined;
  afterEach(async () => act(() => Promise.resolve(root?.unmount())));

  const taken: [string, Record<string, unknown>, Viewer][] = [
    ['/meetings/AB-2027-03', networkWith(meetingForSecretariat), officer],
    ['/meetings/AB-2027-03', networkWith(meetingForInvitee), representative],
    ['/meetings', networkWith(meetingForInvitee), representative],
  ];

  it.each(languages.flatMap((language) => taken.map((one) => [language, ...one] as const)))(
    'draws the same as the server did and asks nothing again: %s, %s',
    async (language, url, network, viewer) => {
      const asked = answering();
      const { page } = await visit(url, network, { language, viewer });
      window.history.replaceState(null, '', url);
      const boot = JSON.parse(page.getElementById(bootElementId)?.textContent ?? '') as Boot;
      const match = matchPage(url, '');
      const query = parse(match?.query ?? '');
      const client = graphqlClient({ query, variables: match?.variables ?? {}, data: boot.data });
      const repaired: unknown[] = [];
      await act(() => {
        root = hydrateRoot(
          document.getElementById('root') ?? document.body,
          <BrowserRouter>
            <App
              speech={{ ...speechIn(boot.language), words: boot.words }}
              viewer={boot.viewer}
              client={client}
              first={boot}
            />
          </BrowserRouter>,
          { onRecoverableError: (error) => repaired.push(error) },
        );
        return Promise.resolve();
      });
      expect(repaired).toEqual([]);
      expect(asked).toEqual([]);
    },
  );
});
