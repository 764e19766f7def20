import type { DraftShelf, KeptDraft } from './section-writing.js';

/** Whose section it is: two people may use the same browser, and neither gets the other's words. */
export interface SectionName {
  personId: string;
  /** Number of the proposal. */
  number: string;
  key: string;
}

const shelfOf = (personId: string, number: string) => `proposal-section/${personId}/${number}/`;
const placeOf = ({ personId, number, key }: SectionName) => shelfOf(personId, number) + key;

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

/** Keys of the sections of a proposal of which this device keeps words that have not reached the portal. */
export function keysOnShelf(personId: string, number: string): string[] {
  const shelf = shelfOf(personId, number);
  try {
    return Object.keys(localStorage)
      .filter((place) => place.startsWith(shelf))
      .map((place) => place.slice(shelf.length));
  } catch {
    return [];
  }
}
