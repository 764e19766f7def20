import type { DraftShelf, KeptDraft } from './section-writing.js';

/** Whose section it is: two people may use the same browser, and neither gets the other's words. */
export interface SectionName {
  /** Of what it is a section. */
  of: 'proposal' | 'minutes';
  personId: string;
  /** Number of the proposal or of the meeting. */
  number: string;
  key: string;
}

/** All sections of one thing that somebody writes. */
export type SectionsName = Omit<SectionName, 'key'>;

const shelfOf = ({ of, personId, number }: SectionsName) => `${of}-section/${personId}/${number}/`;
const placeOf = (name: SectionName) => shelfOf(name) + name.key;

/** A shelf in the browser's own storage, which outlives the tab. Where there is none, it keeps nothing and says so. */
export function shelfFor(name: SectionName): DraftShelf {
  const place = placeOf(name);
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(place) ?? 'null') as KeptDraft | null;
      } catch {
        return null;
      }
    },
    keep(draft) {
      try {
        localStorage.setItem(place, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        localStorage.removeItem(place);
      } catch {
        // There was nothing to remove.
      }
    },
  };
}

/** Keys of the sections of which this device keeps words that have not reached the portal. */
export function keysOnShelf(name: SectionsName): string[] {
  const shelf = shelfOf(name);
  try {
    return Object.keys(localStorage)
      .filter((place) => place.startsWith(shelf))
      .map((place) => place.slice(shelf.length));
  } catch {
    return [];
  }
}
