import type { Language } from '@gsenet/shared/languages';
import type { Failure, FormState } from '../platform/page.js';
import type { Viewer } from '../platform/viewer.js';
import type { CalendarWords } from '../ui/format.js';

/** What the server found out for the page it sends: with it, the browser draws the same page without asking. */
export interface FirstPage {
  data: unknown;
  failure?: Failure;
  form?: FormState;
}

/** What the server embeds in a page that scripts take over. */
export interface Boot extends FirstPage {
  language: Language;
  words: CalendarWords;
  viewer: Viewer | null;
}

export const bootElementId = 'boot';

/** As text that may stand between script tags. */
export const embedded = (boot: Boot): string => JSON.stringify(boot).replaceAll('<', '\\u003c');
