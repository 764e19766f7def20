const listeners = new Set<() => void>();

/** A text that stays with the browser's tab until it is forgotten. A browser that keeps nothing is no hindrance. */
export function keptText(name: string) {
  const key = `portal ${name}`;
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: (): string | null => {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write: (text: string | null): void => {
      try {
        if (text === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, text);
      } catch {
        return;
      }
      listeners.forEach((listener) => listener());
    },
  };
}
