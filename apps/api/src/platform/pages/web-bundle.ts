import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '@gsenet/shared/languages';
import type { RefusalCode } from '@gsenet/shared/translate';
import type { Capacity } from '../auth/actor.js';
import { builtFolder } from '../built.js';

/** What a page's form is shown with: what was typed, and what is wrong with it. */
export interface FormState {
  values: Record<string, string>;
  errors: { field?: string; code: RefusalCode; params?: Record<string, string | number> }[];
  /** Set when the form was accepted and the page only says so. */
  done?: string;
}

export interface PageMatch {
  needs: 'anyone' | 'signed-in';
  query?: string;
  variables?: Record<string, unknown>;
  /** No script even for signed-in people: pages behind links in mails. */
  documentOnly?: boolean;
}

export type PageFailure = 'not-found' | 'denied' | 'broken' | 'signed-out';

interface PageInput {
  url: string;
  language: Language;
  viewer: { name: string; capacities: Capacity[]; timeZone: string } | null;
  data: unknown;
  failure?: PageFailure;
  form?: FormState;
  documentOnly: boolean;
  nonce: string;
}

/** What the built web client exports for the server; the two know each other by this and by the schema alone. */
export interface WebBundle {
  matchPage: (path: string, search: string) => PageMatch | null;
  renderPage: (input: PageInput) => { status: number; html: string };
  /** Every operation of the client by the hash under which the browser asks for it. */
  documents: Record<string, string>;
}

const dist = builtFolder('@gsenet/web');

/** Folder of the browser's files. */
export const clientFiles = fileURLToPath(new URL('client/', dist));

export async function loadWebBundle(): Promise<WebBundle> {
  const file = fileURLToPath(new URL('server/server.js', dist));
  if (!existsSync(file)) throw new Error('The web client is not built: run `npm run build`.');
  const { matchPage, renderPage, documents } = (await import(pathToFileURL(file).href)) as WebBundle;
  return { matchPage, renderPage, documents };
}
