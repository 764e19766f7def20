import type { Language } from '@gsenet/shared/languages';
import type { Viewer } from '../auth/actor.js';
import type { ViewerGuess } from '../auth/viewer-guess.js';

/** The context of every GraphQL operation: who reads, in which language. Made anew for each request. */
export interface Reading {
  viewer: Viewer | null;
  language: Language;
  /** As long as it is there, the viewer is not certain. */
  guess?: ViewerGuess;
}
