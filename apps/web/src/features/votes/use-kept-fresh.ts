import { useEffect, useEffectEvent, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { watch } from '../../platform/watch.js';

const RoomChanged = graphql(`
  subscription RoomChanged($number: String!) {
    roomChanged(number: $number)
  }
`);

export const secondsBetween = 5;
/** While the portal tells of changes, only time itself is asked for: minutes left, mandates that end. */
const secondsWhileTold = 60;

/**
 * Keeps the page of a room fresh: asks anew whenever the portal says that something has changed, or every few seconds
 * as long as it cannot say so. Not while nobody looks, and at once when they look again. Says which of the two it is,
 * once it is known.
 */
export function useKeptFresh(number: string): 'told' | 'asking' | undefined {
  const refresh = usePageRefresh();
  const [isReached, setReached] = useState<boolean>();
  const look = useEffectEvent(() => {
    if (document.visibilityState === 'visible') refresh();
  });
  useEffect(() => watch(RoomChanged, { number }, { told: () => look(), reached: setReached }), [number]);
  useEffect(() => {
    const seen = () => look();
    const clock = setInterval(seen, 1000 * (isReached ? secondsWhileTold : secondsBetween));
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [isReached]);
  return isReached === undefined ? undefined : isReached ? 'told' : 'asking';
}
