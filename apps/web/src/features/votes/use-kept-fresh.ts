import { useEffect } from 'react';
import { usePageRefresh } from '../../platform/page-refresh.js';

/** Asks the page's question again every few seconds while somebody looks at it, and at once when they look again. */
export function useKeptFresh(seconds: number): void {
  const refresh = usePageRefresh();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    const clock = setInterval(look, seconds * 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh, seconds]);
}
