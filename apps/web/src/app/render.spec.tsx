import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { translators } from '@gsenet/shared/catalogues';
import { languages, type Language } from '@gsenet/shared/languages';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { parse } from 'graphql';
import { hydrateRoot, type Root } from 'react-dom/client';
import { BrowserRouter, Link } from 'react-router';
import { answering, refused } from '../../test/answers.js';
import { barriers, speechIn } from '../../test/speaking.js';
import { graphqlClient } from '../platform/graphql-client.js';
import { definePage } from '../platform/page.js';
import { usePageRefresh } from '../platform/page-refresh.js';
import { PageHeader } from '../ui/page-header.js';
import { App } from './app.js';
import { bootElementId, type Boot } from './boot.js';
import { matchPage, pageRenderer, type PageInput } from './render.js';
import { loadPage, routes } from './routes.js';

interface Meeting {
  meeting: { title: string };
}

const meetingPage = parse('query MeetingPage($id: ID!) { meeting(id: $id) { title } }') as TypedDocumentNode<
  Meeting,
  { id: string }
>;

/** A page with a question, as the features have them. */
const meeting = definePage({
  path: '/spec/:id',
  needs: 'signed-in',
  query: meetingPage,
  variables: ({ id }) => ({ id: id ?? '' }),
  title: (_, data) => data.meeting.title,
  Page: ({ data }) => (
    <>
      <PageHeader title={data.meeting.title} />
      <Link to="/spec/2">The next meeting</Link>
      <input aria-label="A word" />
      <Refresh />
    </>
  ),
});

function Refresh() {
  return <button onClick={usePageRefresh()}>Look again</button>;
}

beforeAll(async () => {
  routes.push({ name: 'spec', path: meeting.path, load: () => Promise.resolve({ route: meeting }) });
  // One after the other: Jest mixes up modules that are imported at once.
  for (const entry of routes) await loadPage(entry);
});

const assets = {
  stylesheets: ['/assets/main.css'],
  style: () => '.page{margin:0}',
  modules: ['/assets/main.js', '/assets/page.js'],
};
const renderPage = pageRenderer(translators, { assetsOf: () => assets });
const viewer = { name: 'Representative of COL', capacities: ['representative'] };
const visit: PageInput = {
  url: '/sign-in',
  language: 'en',
  viewer: null,
  data: null,
  documentOnly: true,
  nonce: 'n0nce',
};
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('matching an address', () => {
  it('says what the page needs and asks', () => {
    expect(matchPage('/spec/7', '?after=x')).toEqual({
      name: 'spec',
      params: { id: '7' },
      needs: 'signed-in',
      query: expect.stringContaining('query MeetingPage($id: ID!)'),
      variables: { id: '7' },
      documentOnly: false,
    });
  });

  it('knows which pages never carry a script', () => {
    expect(matchPage('/invitations/abc', '')?.documentOnly).toBe(true);
  });

  it('is null where there is no page', () => {
    expect(matchPage('/no/such/page', '')).toBeNull();
  });
});

describe('a document', () => {
  it.each([
    ['en', 'ltr', 'Sign in · GSENet'],
    ['zh-Hans', 'ltr', '登录 · GSENet'],
    ['ar', 'rtl', 'تسجيل الدخول · GSENet'],
  ] as const)('speaks %s and reads %s', (language, dir, title) => {
    const page = parsed(renderPage({ ...visit, language }).html);
    expect(page.documentElement.lang).toBe(language);
    expect(page.documentElement.dir).toBe(dir);
    expect(page.title).toBe(title);
  });

  it('carries its style inside, and no script but the one for light and dark', () => {
    const page = parsed(renderPage(visit).html);
    expect(page.querySelector('style')?.textContent).toBe('.page{margin:0}');
    expect(page.querySelectorAll('link[rel=stylesheet], link[rel=modulepreload]')).toHaveLength(0);
    expect([...page.scripts].map((script) => script.nonce)).toEqual(['n0nce']);
    expect(page.scripts[0]?.textContent).toContain('prefers-color-scheme');
  });

  it('can be used without script: skip link, languages by form, signing in by form', () => {
    const page = parsed(renderPage({ ...visit, url: '/sign-in?next=%2Fboard' }).html);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('#main');
    const switchForm = page.querySelector<HTMLFormElement>('form[action="/language"]');
    expect(switchForm?.method).toBe('post');
    expect(switchForm?.querySelector('input[name=back]')?.getAttribute('value')).toBe(
      '/sign-in?next=%2Fboard',
    );
    expect([...(switchForm?.querySelectorAll('button') ?? [])].map((button) => button.value)).toEqual([
      ...languages,
    ]);
    const signIn = page.querySelector('form[action="/sign-in"]');
    expect([...(signIn?.querySelectorAll('input') ?? [])].map(({ name }) => name)).toEqual([
      'next',
      'address',
      'password',
    ]);
    expect(signIn?.querySelector('input[name=next]')?.getAttribute('value')).toBe('/board');
  });

  it('says what was refused, in its title too, and keeps what was typed but no password', () => {
    const form = {
      values: { address: 'someone@example.org', password: 'typed' },
      errors: [{ code: 'SIGN_IN_FAILED' as const, field: 'password' }],
    };
    const { status, html } = renderPage({ ...visit, form });
    const page = parsed(html);
    expect(status).toBe(422);
    expect(page.title).toBe('Please check: Sign in · GSENet');
    expect(page.querySelector('[role=alert] a')?.getAttribute('href')).toBe('#field-password');
    expect(page.querySelector('#field-address')?.getAttribute('value')).toBe('someone@example.org');
    expect(html).not.toContain('typed"');
  });

  it('says what happens next when it is done', () => {
    const form = { values: {}, errors: [], done: 'sent' };
    expect(renderPage({ ...visit, url: '/reset-password', form }).html).toContain('Look into your mailbox');
  });

  it('tells what an invitation is for before it is accepted', () => {
    const offer = {
      id: '1',
      name: 'A. Person',
      address: 'a.person@example.org',
      capacity: 'first_alternate',
      hasAccount: false,
      organisation: { id: '2', name: 'COL' },
    };
    const page = parsed(
      renderPage({
        ...visit,
        url: '/invitations/t0ken',
        data: { invitationOffer: offer },
        form: { values: { name: 'A. Person', timeZone: 'Asia/Bangkok' }, errors: [] },
      }).html,
    );
    expect(page.querySelector('dl')?.textContent).toContain('First alternate');
    const form = page.querySelector('form[action="/invitations/t0ken"]');
    expect([...(form?.querySelectorAll('[name]') ?? [])].map((field) => field.getAttribute('name'))).toEqual([
      'name',
      'language',
      'timeZone',
      'newPassword',
    ]);
    expect(form?.querySelector<HTMLSelectElement>('[name=timeZone]')?.value).toBe('Asia/Bangkok');
  });
});

describe('a page that cannot be shown', () => {
  it.each([
    ['not-found', 404, 'There is nothing at this address'],
    ['denied', 403, 'This page is not open to you'],
    ['broken', 500, 'This page could not be shown'],
    ['signed-out', 401, 'Please sign in'],
  ] as const)('says so: %s', (failure, status, words) => {
    const answer = renderPage({ ...visit, url: '/spec/7', failure });
    expect(answer.status).toBe(status);
    expect(parsed(answer.html).querySelector('h1')?.textContent).toBe(words);
  });

  it('leads back after signing in', () => {
    const { html } = renderPage({ ...visit, url: '/spec/7?tab=papers' });
    expect(html).toContain('/sign-in?next=%2Fspec%2F7%3Ftab%3Dpapers');
  });

  it('is broken rather than empty when its data are missing', () => {
    expect(renderPage({ ...visit, url: '/spec/7', viewer }).status).toBe(500);
  });

  it('is 404 for an address that nobody has', () => {
    expect(renderPage({ ...visit, url: '/no/such/page' }).status).toBe(404);
  });
});

describe('a page that scripts take over', () => {
  const data = { meeting: { title: 'A </script><script>alert(1)</script> meeting' } };
  const signedIn: PageInput = { ...visit, url: '/spec/7', viewer, data, documentOnly: false };

  it('links what it will keep and embeds what it was told, harmlessly', () => {
    const page = parsed(renderPage(signedIn).html);
    expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/assets/main.css');
    expect(page.querySelector('link[rel=modulepreload]')?.getAttribute('href')).toBe('/assets/page.js');
    expect(page.querySelector('script[type=module]')?.getAttribute('src')).toBe('/assets/main.js');
    const boot = JSON.parse(page.getElementById(bootElementId)?.textContent ?? '') as Boot;
    expect(boot.data).toEqual(data);
    expect(page.scripts).toHaveLength(3);
  });

  let root: Root | undefined;

  /** As main.tsx does, with a record of what React had to repair. */
  async function takeOver(input: PageInput) {
    window.history.replaceState(null, '', input.url);
    const page = parsed(renderPage(input).html);
    document.documentElement.lang = page.documentElement.lang;
    document.documentElement.dir = page.documentElement.dir;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    const boot = JSON.parse(document.getElementById(bootElementId)?.textContent ?? '') as Boot;
    const repaired: unknown[] = [];
    const client = graphqlClient(
      boot.data ? { query: meetingPage, variables: { id: '7' }, data: boot.data } : undefined,
    );
    await act(() => {
      root?.unmount();
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
    return repaired;
  }

  const plain = { meeting: { title: 'The first meeting' } };
  const cases: [string, Partial<PageInput>][] = [
    ['with its data', { data: plain }],
    ['denied', { data: null, failure: 'denied' }],
    ['broken', { data: null, failure: 'broken' }],
    ['not found', { data: null, failure: 'not-found' }],
    [
      'a form refused',
      { url: '/sign-in', data: null, form: { values: {}, errors: [{ code: 'SIGN_IN_FAILED' }] } },
    ],
  ];

  it.each(languages.flatMap((language) => cases.map(([name, input]) => [language, name, input] as const)))(
    'draws the same in the browser, asks nothing again, has no barriers: %s, %s',
    async (language: Language, _, input) => {
      const asked = answering();
      expect(await takeOver({ ...signedIn, language, ...input })).toEqual([]);
      expect(asked).toEqual([]);
      expect(await barriers()).toEqual([]);
    },
  );

  it('asks for the next page, names the tab and moves focus to its heading', async () => {
    const asked = answering({ data: { meeting: { title: 'The second meeting' } } });
    await takeOver({ ...signedIn, data: plain });
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'The next meeting' }));
    const heading = await screen.findByRole('heading', { name: 'The second meeting' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('The second meeting · GSENet');
    expect(asked.map(({ variables }) => variables)).toEqual([{ id: '2' }]);
  });

  it.each([
    ['NOT_FOUND', 'There is nothing at this address'],
    ['NOT_ALLOWED', 'This page is not open to you'],
    ['SIGN_IN_REQUIRED', 'Please sign in'],
    ['SOMETHING_WENT_WRONG', 'This page could not be shown'],
  ])('shows what the API refused: %s', async (code, words) => {
    answering(refused(code));
    await takeOver({ ...signedIn, data: plain });
    await userEvent.click(screen.getByRole('link', { name: 'The next meeting' }));
    expect(await screen.findByRole('heading', { name: words })).toBeVisible();
  });

  it('says when no answer came, and tries again when asked to', async () => {
    answering('nothing', { data: { meeting: { title: 'The second meeting' } } });
    await takeOver({ ...signedIn, data: plain });
    await userEvent.click(screen.getByRole('link', { name: 'The next meeting' }));
    await screen.findByRole('heading', { name: 'The portal did not answer' });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'The second meeting' })).toBeVisible();
  });

  it('keeps what it shows and what was typed while a new answer does not come, and asks again by itself', async () => {
    const broken = refused('SOMETHING_WENT_WRONG');
    answering('nothing', broken, { data: { meeting: { title: 'The first meeting, moved' } } });
    await takeOver({ ...signedIn, data: plain });
    await userEvent.type(screen.getByLabelText('A word'), 'not lost');
    for (let tries = 0; tries < 2; tries += 1) {
      await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
      expect(screen.getByRole('heading', { name: 'The first meeting' })).toBeVisible();
    }
    const moved = { name: 'The first meeting, moved' };
    expect(await screen.findByRole('heading', moved)).toBeVisible();
    expect(screen.getByLabelText('A word')).toHaveValue('not lost');
  });

  it('shows no longer what its reader may no longer see', async () => {
    answering(refused('SIGN_IN_REQUIRED'));
    await takeOver({ ...signedIn, data: plain });
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('heading', { name: 'Please sign in' })).toBeVisible();
  });
});
