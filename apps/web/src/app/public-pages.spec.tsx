import { beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { direction, languages } from '@gsenet/shared/languages';
import { answerFrom, longName } from '../../test/small-network.js';
import { barriers } from '../../test/speaking.js';
import { matchPage, pageRenderer } from './render.js';
import { loadPage, routes } from './routes.js';

beforeAll(async () => {
  // One after the other: Jest mixes up modules that are imported at once.
  for (const entry of routes) await loadPage(entry);
});

const renderPage = pageRenderer(translators, {
  assetsOf: () => ({ stylesheets: [], style: () => '', modules: [] }),
});

/** A page as somebody without an account gets it. */
async function visit(
  url: string,
  language: (typeof languages)[number] = 'en',
  network: 'full' | 'empty' = 'full',
) {
  const { pathname, search } = new URL(url, 'http://portal');
  const match = matchPage(pathname, search);
  if (!match?.query) throw new Error(`${url} asks nothing`);
  const data = await answerFrom(network, match.query, match.variables);
  const { status, html } = renderPage({ url, language, viewer: null, data, documentOnly: true, nonce: 'n' });
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  return { status, page, main: page.querySelector('main') as HTMLElement };
}

const addresses = [
  '/',
  '/about',
  '/organisations',
  '/organisations?standing=member&on=2023-05-05&after=key',
  '/organisations/col',
  '/organisations/long?on=2023-05-05',
  '/board',
  '/board?on=2020-01-01',
  '/board/chair',
  '/conferences',
  '/library',
  '/library?kind=statement',
  '/library/statement',
  '/library/e-library',
  '/projects',
];

it.each([
  ['/library', '/library.atom?language=ar'],
  ['/library?kind=statement', '/library.atom?language=ar'],
  ['/organisations', undefined],
])('%s tells readers of feeds where its feed is', async (address, feed) => {
  const { page } = await visit(address, 'ar');
  const link = page.head.querySelector('link[rel=alternate][type="application/atom+xml"]');
  expect(link?.getAttribute('href')).toBe(feed);
  if (feed) expect(link?.getAttribute('title')).toBeTruthy();
});

const missing = /[a-z]+\.[a-z]+(\.[a-z]+)*(?=\s|$)|undefined|null|\[object/i;

describe.each(addresses)('%s', (address) => {
  it.each(languages)('reads whole, without script and without barriers, in %s', async (language) => {
    const { status, page, main } = await visit(address, language);
    expect(status).toBe(200);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    // Facts for other programs are no script: nothing runs them.
    expect(page.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(1);
    expect(main.querySelectorAll('button:not([type=submit]):not(form button)')).toHaveLength(0);
    const words = [...main.querySelectorAll('h1, h2, h3, th, dt, label, button')].map(
      (one) => one.textContent,
    );
    expect(words.filter((text) => missing.test(text ?? ''))).toEqual([]);
    expect(await barriers()).toEqual([]);
  });
});

const ofOneThing = /^\/(organisations|library)\//;

it.each(addresses.filter((address) => !ofOneThing.test(address)))(
  '%s stands when the network has nothing to show',
  async (address) => {
    const { status } = await visit(address, 'en', 'empty');
    expect(status).toBe(200);
    expect(await barriers()).toEqual([]);
  },
);

describe('what is not there', () => {
  it.each(['/organisations/nobody', '/library/nothing'])('is 404: %s', async (address) => {
    const { status, main } = await visit(address);
    expect(status).toBe(404);
    expect(main.querySelector('h1')?.textContent).toBe('There is nothing at this address');
  });
});

describe('the directory', () => {
  it('asks for a standing, a day and a place in the list as the address has them', () => {
    expect(matchPage('/organisations', '?standing=partner&on=2026-08-20&after=key')?.variables).toEqual({
      standing: 'partner',
      on: '2026-08-20',
      at: '2026-08-20T23:59:59+08:00',
      after: 'key',
    });
  });

  it('asks for all of today when the address holds nonsense', () => {
    expect(matchPage('/organisations', '?standing=friend&on=yesterday')?.variables).toEqual({
      standing: null,
      on: null,
      at: null,
      after: null,
    });
  });

  it('keeps standing and day on the way through the list, and the day on the way to another standing', async () => {
    const { main } = await visit('/organisations?standing=member&on=2023-05-05');
    const hrefs = [...main.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/organisations?standing=member&on=2023-05-05&after=next');
    expect(hrefs).toContain('/organisations?standing=partner&on=2023-05-05');
    expect(main.querySelector('nav [aria-current]')?.textContent).toBe('Members');
  });

  it('says what an Organisation was on that day, and speaks where it knows nothing', async () => {
    const { main } = await visit('/organisations?on=2021-05-05');
    const [, first, second] = [...main.querySelectorAll('tr')].map((row) => row.textContent);
    expect(first).toContain('None');
    expect(second).toContain(longName);
    expect(second).toContain('not known');
  });
});

describe('the organisation page', () => {
  it('writes out its ROR id and says who acts for it since when', async () => {
    const { main } = await visit('/organisations/col');
    expect(main.querySelector('a[href="https://ror.org/022k4wk35"]')?.textContent).toBe(
      'https://ror.org/022k4wk35',
    );
    expect(main.querySelector('table')?.textContent).toContain('since 1 Jan 2022');
    expect(main.querySelector('a[href="/projects/strategy"]')).not.toBeNull();
  });

  it('offers nothing to those who may not', async () => {
    const { main } = await visit('/organisations/col');
    expect([...main.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Show']);
  });
});

describe('the Chair', () => {
  it('says that a term is made up, wherever it stands', async () => {
    for (const address of ['/', '/board/chair'])
      expect((await visit(address)).main.textContent).toContain(
        'Demonstration data: the public record does not say',
      );
  });

  it('says so when nobody would be willing', async () => {
    expect((await visit('/board/chair')).main.textContent).toContain('Nobody yet');
  });

  it('is vacant in an empty network', async () => {
    expect((await visit('/board/chair', 'en', 'empty')).main.textContent).toContain(
      'Nobody is in the Chair today.',
    );
  });
});

it('puts the Chair’s seat first and says which seats are empty', async () => {
  const seats = [...(await visit('/board')).main.querySelectorAll('[data-chairs]')].map(
    (seat) => seat.textContent,
  );
  expect(seats[0]).toContain('In the Chair');
  expect(seats[1]).toContain('Vacant since 4 May 2026');
});

it('says on the Board’s page how long it takes from deciding to done', async () => {
  expect((await visit('/board')).main.textContent).toContain('12 days');
  expect((await visit('/board', 'en', 'empty')).main.textContent).not.toContain('Median');
});

it('tells strangers the hour of the next meeting with its zone', async () => {
  expect((await visit('/')).main.textContent).toContain('Wed 18 Aug 2027, 15:00 Shanghai (UTC+08:00)');
});
