import { beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { direction, languages, type Language } from '@gsenet/shared/languages';
import { answerWith } from '../../test/small-meetings.js';
import {
  actionDirections,
  askedAgain,
  callInVancouver,
  closedCall,
  draft,
  openCall,
  organisation,
  sdgTargets,
  submitted,
  toBeChecked,
} from '../../test/small-proposals.js';
import { barriers } from '../../test/speaking.js';
import type { Viewer } from '../platform/viewer.js';
import { matchPage, pageRenderer } from './render.js';
import { loadPage, routes } from './routes.js';

beforeAll(async () => {
  // One after the other: Jest mixes up modules that are imported at once.
  for (const entry of routes) await loadPage(entry);
});

const renderPage = pageRenderer(translators, {
  assetsOf: () => ({ stylesheets: [], style: () => '', modules: [] }),
});

interface Visit {
  language?: Language;
  viewer?: Viewer | null;
  proposal?: object | null;
  call?: object | null;
  /** Other root fields. */
  more?: Record<string, unknown>;
}

/** A page as the server draws it for somebody, from what the API would answer. */
async function visit(url: string, { language = 'en', viewer = null, proposal, call, more }: Visit = {}) {
  const { pathname, search } = new URL(url, 'http://portal');
  const match = matchPage(pathname, search);
  if (!match?.query) throw new Error(`${url} asks nothing`);
  const page = (items: unknown[]) => ({ items, nextCursor: null });
  const root = {
    me: viewer && { id: 'me' },
    secretariatDesk: viewer === officer ? { deliversMail: true } : null,
    proposal: proposal ?? null,
    call: call ?? null,
    calls: [callInVancouver, closedCall],
    myProposals: page([draft, askedAgain]),
    proposals: page([toBeChecked]),
    actionDirections,
    sdgTargets,
    ...more,
  };
  const data = await answerWith(root, match.query, match.variables);
  const documentOnly = viewer === null;
  const { status, html } = renderPage({ url, language, viewer, data, documentOnly, nonce: 'n' });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  const main = document.querySelector('main') as HTMLElement;
  return { status, main, text: main.textContent ?? '' };
}

const representative = { name: 'Representative of COL', capacities: ['representative'] };
const officer = { name: 'Officer of the Secretariat', capacities: ['secretariat_staff'] };
const leading = { ...callInVancouver, viewerLeads: [organisation('COL')] };
const onDesk = { ...callInVancouver, drafts: 2, viewerCanChange: true };

const screens: [string, string, Visit][] = [
  ['calls, for strangers', '/calls', {}],
  ['calls, for the Secretariat', '/calls', { viewer: officer }],
  ['no calls', '/calls', { more: { calls: [] } }],
  ['a call, for strangers', '/calls/sharing', { call: openCall }],
  ['a call, for a Member', '/calls/sharing', { call: leading, viewer: representative }],
  ['a call, for a partner', '/calls/sharing', { call: callInVancouver, viewer: representative }],
  ['a call, for the Secretariat', '/calls/sharing', { call: onDesk, viewer: officer }],
  ['a call that is over', '/calls/closed', { call: closedCall }],
  ['writing a call', '/calls/new', { viewer: officer }],
  ['changing a call', '/calls/sharing/edit', { call: onDesk, viewer: officer }],
  ['starting a proposal', '/calls/sharing/propose', { call: leading, viewer: representative }],
  ['proposals', '/proposals', { viewer: representative }],
  [
    'no proposals',
    '/proposals',
    { viewer: representative, more: { myProposals: { items: [], nextCursor: null } } },
  ],
  ['a draft', '/proposals/P-2026-001', { proposal: draft, viewer: representative }],
  ['a submitted proposal', '/proposals/P-2026-001', { proposal: submitted, viewer: representative }],
  [
    'a proposal changed after it was submitted',
    '/proposals/P-2026-001',
    { proposal: { ...submitted, changedSinceSubmission: true }, viewer: representative },
  ],
  ['a part to confirm', '/proposals/P-2026-001', { proposal: askedAgain, viewer: representative }],
  ['a proposal to check', '/proposals/P-2026-001', { proposal: toBeChecked, viewer: officer }],
  ['writing', '/proposals/P-2026-001/write', { proposal: draft, viewer: representative }],
  [
    'nothing left to write',
    '/proposals/P-2026-001/write',
    { proposal: { ...draft, viewerCanEdit: false }, viewer: representative },
  ],
  ['what it is about', '/proposals/P-2026-001/about', { proposal: draft, viewer: representative }],
  ['partners', '/proposals/P-2026-001/partners', { proposal: draft, viewer: representative }],
  ['its budget', '/proposals/P-2026-001/budget', { proposal: draft, viewer: representative }],
  ['its work plan', '/proposals/P-2026-001/plan', { proposal: draft, viewer: representative }],
  ['its files', '/proposals/P-2026-001/files', { proposal: draft, viewer: representative }],
  ['checking a draft', '/proposals/P-2026-001/check', { proposal: draft, viewer: representative }],
  [
    'checking what is ready',
    '/proposals/P-2026-001/check',
    { proposal: { ...submitted, state: 'draft' }, viewer: representative },
  ],
  ['the desk', '/secretariat/proposals', { viewer: officer }],
];

const missing = /[a-z]+\.[a-z]+(\.[a-z]+)*(?=\s|$)|undefined|null|\[object/i;

describe.each(screens)('%s', (_, address, given) => {
  it.each(languages)('reads whole and has no barriers, in %s', async (language) => {
    const { status, main } = await visit(address, { ...given, language });
    expect(status).toBe(200);
    expect(main.querySelectorAll('h1')).toHaveLength(1);
    const words = [...main.querySelectorAll('h1, h2, h3, th, dt, label, legend, button')].map(
      (one) => one.textContent,
    );
    expect(words.filter((text) => missing.test(text ?? ''))).toEqual([]);
    expect(await barriers()).toEqual([]);
  });
});

describe('a call', () => {
  it.each([
    ['en', 'closes in 44 days · Fri 8 Jan 2027, 17:00 Shanghai (UTC+08:00)'],
    ['zh-Hans', '44天后截止 · 2027年1月8日 周五 17:00 Shanghai（UTC+08:00）'],
    ['ar', 'تُغلق خلال 44 يومًا'],
  ] as const)('says to strangers in %s when it closes', async (language, words) => {
    expect((await visit('/calls/sharing', { call: openCall, language })).text).toContain(words);
  });

  it('says it on the reader’s clock and on its own', async () => {
    const { text } = await visit('/calls/sharing', { call: leading, viewer: representative });
    expect(text).toContain('Fri 8 Jan 2027, 01:00 your time · 17:00 Shanghai');
  });

  it('asks strangers to sign in first, and brings them to the start of a proposal', async () => {
    const { main } = await visit('/calls/sharing', { call: openCall });
    const link = main.querySelector('a[href^="/sign-in"]');
    expect(link?.textContent).toBe('Sign in to start a proposal');
    expect(link?.getAttribute('href')).toBe('/sign-in?next=%2Fcalls%2Fsharing%2Fpropose');
  });

  it('says for whom one may start, and why one may not', async () => {
    const may = await visit('/calls/sharing', { call: leading, viewer: representative });
    expect(may.text).toContain('You can start a proposal for COL.');
    expect(may.main.querySelector('a[href="/calls/sharing/propose"]')).not.toBeNull();
    const mayNot = await visit('/calls/sharing', { call: callInVancouver, viewer: representative });
    expect(mayNot.text).toContain('A Member leads a proposal, and you act for none.');
    expect(mayNot.main.querySelector('a[href="/calls/sharing/propose"]')).toBeNull();
    const over = await visit('/calls/closed', { call: closedCall });
    expect(over.text).toContain('Nothing is accepted any more.');
  });

  it('is 404 where there is none', async () => {
    expect((await visit('/calls/none')).status).toBe(404);
  });

  it('can be changed by those alone whom the API lets', async () => {
    expect((await visit('/calls/sharing/edit', { call: leading, viewer: representative })).status).toBe(403);
  });
});

describe('a draft', () => {
  it('is a list of tasks with their states in words', async () => {
    const { main } = await visit('/proposals/P-2026-001', { proposal: draft, viewer: representative });
    const tasks = [...main.querySelectorAll('section:first-of-type > ul > li')].map((task) =>
      task.textContent.replaceAll('\u00a0', ' '),
    );
    expect(tasks.slice(0, 9)).toEqual([
      'Title, directions and targets1 action direction, 0 SDG 4 targetsTo do',
      'Summary7 of at most 5 words2 words too long',
      'Work plan0 of at most 5 wordsTo be written',
      'Risks0 of at most 5 wordsMay be left out',
      'Partners and budget3 Organisations, USD 120,000 of at most USD 200,000Waiting for ALECSO',
      'Work plan1 milestone, 1 outputDone',
      'Budget by year2 yearsDone',
      'Attachments1 fileDone',
      'Check and submitRead everything once more before it is handed in.4 things are missing',
    ]);
  });

  it('says who is asked and what each Organisation has answered', async () => {
    const { text } = await visit('/proposals/P-2026-001', { proposal: draft, viewer: representative });
    expect(text).toContain('Draft, 1 of 3 sections written');
    expect(text).toContain('Waiting for ALECSO');
    expect(text).toContain('Nobody can answer for it yet');
    expect(text).toContain('No time this year');
  });

  it('leads from what is missing to where it is mended', async () => {
    const { main } = await visit('/proposals/P-2026-001/check', { proposal: draft, viewer: representative });
    const links = [...main.querySelectorAll('ul a')].slice(0, 4).map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/proposals/P-2026-001/write#section-summary',
      '/proposals/P-2026-001/write#section-plan',
      '/proposals/P-2026-001/about',
      '/proposals/P-2026-001/partners',
    ]);
    expect(main.textContent).not.toContain('Submit the proposal');
  });

  it('that is ready is submitted by those who may, and names them to those who may not', async () => {
    const ready = { ...submitted, state: 'draft' };
    const may = await visit('/proposals/P-2026-001/check', { proposal: ready, viewer: representative });
    expect(may.text).toContain('Submit the proposal');
    const administrator = { ...ready, viewerCanSubmit: false };
    const mayNot = await visit('/proposals/P-2026-001/check', {
      proposal: administrator,
      viewer: representative,
    });
    expect(mayNot.text).toContain('The representative of COL or an alternate submits it.');
    expect(mayNot.text).not.toContain('Submit the proposal');
  });

  it('is not written by partners', async () => {
    for (const page of ['write', 'about', 'partners', 'check'])
      expect(
        (await visit(`/proposals/P-2026-001/${page}`, { proposal: askedAgain, viewer: representative }))
          .status,
      ).toBe(403);
  });

  it('can only be read once the call has closed, and says so where it was written', async () => {
    const closed = { ...draft, viewerCanEdit: false };
    for (const page of ['about', 'partners', 'check', 'write']) {
      const { status, text } = await visit(`/proposals/P-2026-001/${page}`, {
        proposal: closed,
        viewer: representative,
      });
      expect([page, status]).toEqual([page, 200]);
      expect(text).toContain('The proposal can only be read now.');
    }
  });

  it('is absent for those who may not know of it', async () => {
    expect((await visit('/proposals/P-2026-001', { viewer: officer })).status).toBe(404);
  });
});

describe('a partner', () => {
  it('is asked again in words after its part was changed', async () => {
    const { text } = await visit('/proposals/P-2026-001', { proposal: askedAgain, viewer: representative });
    expect(text).toContain('COL asks you to confirm your part.');
    expect(text).toContain('This part was changed after ALECSO had answered');
  });

  it('is asked the first time without a word of changes', async () => {
    const proposal = { ...askedAgain, history: askedAgain.history.slice(2) };
    const { text } = await visit('/proposals/P-2026-001', { proposal, viewer: representative });
    expect(text).not.toContain('This part was changed');
    expect(text).toContain('then confirm or decline this part for ALECSO');
  });
});

describe('what was submitted', () => {
  it('says when, and what happens next', async () => {
    const { text } = await visit('/proposals/P-2026-001', { proposal: submitted, viewer: representative });
    expect(text).toContain('Proposal P-2026-001 has been submitted');
    expect(text).toContain('Wed 25 Nov 2026, 14:02 your time');
    expect(text).toContain('Can be changed and submitted again until the call closes:');
  });

  it('is what the Secretariat reads, with what no longer stands', async () => {
    const { text, main } = await visit('/proposals/P-2026-001', { proposal: toBeChecked, viewer: officer });
    expect(text).toContain('As it was handed in');
    expect(text).toContain('Has since said otherwise, or not yet');
    expect(main.querySelector('[name=decision]')).not.toBeNull();
  });

  it('counts after the deadline, whatever was written since', async () => {
    const late = { ...submitted, changedSinceSubmission: true, viewerCanEdit: false };
    const { text } = await visit('/proposals/P-2026-001', {
      proposal: { ...late, call: closedCall },
      viewer: representative,
    });
    expect(text).toContain('As it was handed in');
    expect(text).not.toContain('One two three four');
    expect(text).toContain('What was changed after it was submitted does not count');
  });
});

describe('the way here', () => {
  it.each(['/proposals', '/proposals/P-2026-001/about'])('is marked at the top of %s', async (address) => {
    await visit(address, { proposal: draft, viewer: representative });
    const marked = [...document.querySelectorAll('header nav a[aria-current]')];
    expect(new Set(marked.map((link) => link.getAttribute('href')))).toEqual(new Set(['/calls']));
  });
});

describe('the Secretariat’s list', () => {
  it('asks for a state and a call as the address has them, and for all when it holds nonsense', () => {
    expect(matchPage('/secretariat/proposals', '?state=eligible&call=sharing&after=k')?.variables).toEqual({
      state: 'eligible',
      call: 'sharing',
      after: 'k',
    });
    expect(matchPage('/secretariat/proposals', '?state=draft&call=')?.variables).toEqual({
      state: null,
      call: null,
      after: null,
    });
  });

  it('keeps the call on the way to another state, and both on the way through the list', async () => {
    const more = { proposals: { items: [toBeChecked], nextCursor: 'next' } };
    const { main } = await visit('/secretariat/proposals?state=submitted&call=sharing', {
      viewer: officer,
      more,
    });
    const hrefs = [...main.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/secretariat/proposals?state=eligible&call=sharing');
    expect(hrefs).toContain('/secretariat/proposals?state=submitted&call=sharing&after=next');
    expect(main.textContent).toContain('Decide whether it is eligible');
  });

  it.each(['/secretariat/proposals', '/calls/new'])(
    'and %s are closed to everybody else',
    async (address) => {
      const { status, text } = await visit(address, { viewer: representative });
      expect(status).toBe(403);
      expect(text).toContain('This page is not open to you');
    },
  );
});
