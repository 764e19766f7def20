import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Language } from '@gsenet/shared/languages';
import type { RefusalCode, Translate } from '@gsenet/shared/translate';
import type { DocumentNode } from 'graphql';
import type { ReactNode } from 'react';

/** What the address holds in the places of `:name`. */
export type Params = Readonly<Record<string, string | undefined>>;

/** A "no" with its reason; `field` is the name of the input that it is about. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, unknown>;
  field?: string;
}

/** What the server knows of a page's HTML form: before it is sent, when it was refused, when it was done. */
export interface FormState {
  /** What stands in the fields, and what the page should show of a link that led here. Never a password. */
  values: Record<string, string>;
  errors: Refusal[];
  /** Set once it is done: the page then says what happens next. */
  done?: string;
}

/** Why a page cannot be shown. "Not there" and "not yours" may be one answer: which it is, the API decides. */
export type Failure = 'not-found' | 'denied' | 'broken' | 'signed-out';

interface PageProps<Data> {
  data: Data;
  params: Params;
  form: FormState;
}

/** One address: who may come, the one question it asks the API, and what it shows. */
export interface Page<Data, Variables extends Record<string, unknown>> {
  path: string;
  needs: 'anyone' | 'signed-in';
  /** No script even for people signed in: pages behind links in mails, where the next visitor may be another. */
  documentOnly?: boolean;
  query?: TypedDocumentNode<Data, Variables>;
  variables?(params: Params, search: URLSearchParams): Variables;
  /** Why this cannot be shown although the API answered: what the address names is not there, or not for this viewer. */
  failure?(data: Data): Failure | undefined;
  /** For the browser's tab, without the portal's name. */
  title(t: Translate, data: Data): string;
  /** Where readers of feeds follow what the page lists (Atom). */
  feed?(language: Language): string;
  Page(props: PageProps<Data>): ReactNode;
}

/** A page as the router sees it, whatever its data are. */
export interface AnyPage {
  path: string;
  needs: 'anyone' | 'signed-in';
  documentOnly?: boolean;
  query?: DocumentNode;
  variables?(params: Params, search: URLSearchParams): Record<string, unknown>;
  failure?(data: unknown): Failure | undefined;
  title(t: Translate, data: unknown): string;
  feed?(language: Language): string;
  Page(props: PageProps<unknown>): ReactNode;
}

/** Ties a page's query to its data: what `title` and `Page` receive is what the query asks for. */
export function definePage<Data = null, Variables extends Record<string, unknown> = Record<string, never>>(
  page: Page<Data, Variables>,
): AnyPage {
  return page;
}
