import { formattingLocale, languages, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import documents from '../gql/persisted-documents.json';
import { graphqlClient } from '../platform/graphql-client.js';
import { failureTitle } from '../platform/failure-page.js';
import type { AnyPage, Failure, FormState, Params } from '../platform/page.js';
import type { Viewer } from '../platform/viewer.js';
import { calendarWords, type CalendarWords } from '../ui/format.js';
import { App } from './app.js';
import type { Boot } from './boot.js';
import type { ClientBuild } from './client-build.js';
import { htmlDocument } from './document.js';
import { titleInTab } from './page-view.js';
import { findRoute, loadedPage, type RouteEntry } from './routes.js';

/** What the server must find out before it can render an address. */
export interface PageMatch {
  name: string;
  params: Params;
  needs: 'anyone' | 'signed-in';
  /** The one question to put to the API as this viewer; absent where the page needs no data. */
  query?: string;
  variables: Record<string, unknown>;
  /** The page wants no script whoever asks. */
  documentOnly: boolean;
}

export interface PageInput {
  /** Path with its query string. */
  url: string;
  language: Language;
  viewer: Viewer | null;
  /** What the API answered to the page's question: the `data` of the result; null where nothing was asked. */
  data: unknown;
  failure?: Failure;
  form?: FormState;
  /** True: no script at all, for visitors without an account and behind links in mails. */
  documentOnly: boolean;
  /** For the Content-Security-Policy. */
  nonce: string;
}

export interface RenderedPage {
  status: number;
  html: string;
}

/** Which page answers an address, and what it asks. Null where there is none. */
export function matchPage(path: string, search: string): PageMatch | null {
  const { entry, params } = findRoute(path);
  const page = pageOf(entry);
  if (page.path === '*') return null;
  return {
    name: entry.name,
    params,
    needs: page.needs,
    query: page.query && textOf(page.query),
    variables: page.variables?.(params, new URLSearchParams(search)) ?? {},
    documentOnly: page.documentOnly ?? false,
  };
}

const texts: Record<string, string | undefined> = documents;

/** The built server knows its questions by their hash alone, as the browser does; see `typedDocuments`. */
const textOf = (query: DocumentNode & { documentId?: string }) =>
  texts[query.documentId ?? ''] ?? stringifyDocument(query);

const wordsOf = Object.fromEntries(
  languages.map((language) => [language, calendarWords(formattingLocale(language))]),
) as Record<Language, CalendarWords>;

/** The catalogues of all languages and the browser's build are the server's; tests bring their own. */
export function pageRenderer(translators: Record<Language, Translate>, build: ClientBuild) {
  return (input: PageInput): RenderedPage => {
    const { url, language, viewer, data, form, documentOnly, nonce } = input;
    const { pathname, search } = new URL(url, 'http://portal');
    const { entry, params } = findRoute(pathname);
    const page = pageOf(entry);
    const failure = input.failure ?? failureOf(page, viewer, data);
    const t = translators[language];
    const words = wordsOf[language];
    const boot: Boot = { language, words, viewer, data, failure, form };
    const variables = page.variables?.(params, new URLSearchParams(search)) ?? {};
    const client = graphqlClient(page.query && data ? { query: page.query, variables, data } : undefined);
    const body = renderToString(
      <StaticRouter location={url}>
        <App speech={{ language, t, words }} viewer={viewer} client={client} first={boot} />
      </StaticRouter>,
    );
    const said = ['first', ...(entry.says ?? [])].map((part) => `/said-${language}-${part}.js`);
    const modules = documentOnly ? [] : said;
    const html = htmlDocument({
      language,
      title: failure ? titleInTab(t, failureTitle(t, failure)) : titleInTab(t, page.title(t, data), form),
      body,
      assets: build.assetsOf(`src/routes/${entry.name}.tsx`, ...modules),
      nonce,
      feed: failure ? undefined : page.feed?.(language),
      boot: documentOnly ? undefined : boot,
    });
    return { status: statusOf(page, failure, form), html };
  };
}

/** What the server should have told, and did not: better a designed page than one without its data. */
function failureOf(page: AnyPage, viewer: Viewer | null, data: unknown): Failure | undefined {
  if (page.needs === 'signed-in' && !viewer) return 'signed-out';
  if (!page.query) return undefined;
  if (!data) return 'broken';
  return page.failure?.(data);
}

function pageOf(entry: RouteEntry): AnyPage {
  const page = loadedPage(entry);
  if (!page) throw new Error(`${entry.name} is not loaded`);
  return page;
}

const failureStatus: Record<Failure, number> = {
  'not-found': 404,
  denied: 403,
  broken: 500,
  'signed-out': 401,
};

function statusOf(page: AnyPage, failure: Failure | undefined, form: FormState | undefined): number {
  if (failure) return failureStatus[failure];
  if (page.path === '*') return 404;
  return form && form.errors.length > 0 ? 422 : 200;
}
