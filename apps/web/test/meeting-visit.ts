import { translators } from '@gsenet/shared/catalogues';
import { direction, type Language } from '@gsenet/shared/languages';
import { matchPage, pageRenderer } from '../src/app/render.js';
import type { FormState } from '../src/platform/page.js';
import type { Viewer } from '../src/platform/viewer.js';
import { answerWith, preview } from './small-meetings.js';

const renderPage = pageRenderer(translators, {
  assetsOf: () => ({ stylesheets: [], style: () => '', modules: [] }),
});

export const officer: Viewer = { name: 'Officer of the Secretariat', capacities: ['secretariat_staff'] };
export const representative: Viewer = { name: 'Representative of COL', capacities: ['representative'] };

/** What the API answers where there is one meeting, or none. */
export const networkWith = (meeting: Record<string, unknown> | null) => ({
  meeting,
  meetings: ({ upcoming }: { upcoming: boolean }) => ({
    items: meeting && upcoming ? [meeting] : [],
    nextCursor: meeting && upcoming ? 'next' : null,
  }),
  board: [],
  meetingPreview: preview,
});

export interface Visit {
  language?: Language;
  viewer?: Viewer | null;
  form?: FormState;
}

/** A page as the server draws it, standing in the document. */
export async function visit(
  url: string,
  network: Record<string, unknown>,
  { language = 'en', viewer = null, form }: Visit = {},
) {
  const { pathname, search } = new URL(url, 'http://portal');
  const match = matchPage(pathname, search);
  if (!match?.query) throw new Error(`${url} asks nothing`);
  const data = await answerWith(network, match.query, match.variables);
  const documentOnly = viewer === null || match.documentOnly;
  const { status, html } = renderPage({ url, language, viewer, data, form, documentOnly, nonce: 'n' });
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  const main = page.querySelector('main') as HTMLElement;
  return {
    status,
    page,
    main,
    words: main.textContent ?? '',
    /** The filled buttons and links: one at most. */
    filled: main.querySelectorAll('[data-weight=main]'),
  };
}
