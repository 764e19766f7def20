import { useEffect, useRef } from 'react';

/** What is done goes away, and the focus with it: it then begins at the top of the page again. */
export function useReturnedFocus(waiting: number): void {
  const before = useRef(waiting);
  useEffect(() => {
    const isFewer = waiting < before.current;
    before.current = waiting;
    if (isFewer && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus();
  }, [waiting]);
}
