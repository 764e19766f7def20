import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts are at work here: false on the server, in pages without script, and in the first instant. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
