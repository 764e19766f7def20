import { useSyncExternalStore } from 'react';

const name = 'slash-goes-to-search';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the key goes to search in this browser. One that keeps nothing lets it. */
export function slashGoesToSearch(): boolean {
  try {
    return localStorage.getItem(name) !== 'no';
  } catch {
    return true;
  }
}

function choose(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(name);
    else localStorage.setItem(name, 'no');
  } catch {
    // The browser keeps nothing: the choice cannot be kept either.
  }
  listeners.forEach((listener) => listener());
}

/** The reader’s choice, and how to change it: a key that acts alone must be one that can be switched off (WCAG 2.1.4). */
export function useSlashChoice(): [boolean, (wanted: boolean) => void] {
  return [useSyncExternalStore(subscribe, slashGoesToSearch, () => true), choose];
}

/** Whether a key was pressed for itself, and not as part of something that is being typed. */
export function isSlash(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !ctrlKey && !metaKey && !altKey && !typing && !event.defaultPrevented;
}
