import type { Language } from '@gsenet/shared/languages';
import type { Viewer } from '../auth/actor.js';

/** The context of every GraphQL operation: who reads, in which language. Made anew for each request. */
export interface Reading {
  viewer: Viewer | null;
  language: Language;
}
