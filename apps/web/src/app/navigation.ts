import type { MessageId } from '@gsenet/shared/translate';
import { worksInSecretariat } from '../platform/capacities.js';
import { routes } from './routes.js';
import type { Viewer } from '../platform/viewer.js';

interface Place {
  path: string;
  /** Other addresses whose pages belong to it as well. */
  also?: string[];
  title: Extract<MessageId, `shell.nav.${string}`>;
  /** Who finds it in the navigation; the page itself asks the API. */
  for: (viewer: Viewer | null) => boolean;
}

const everyone = () => true;

const places: Place[] = [
  { path: '/needs-you', title: 'shell.nav.needsYou', for: (viewer) => viewer !== null },
  {
    path: '/about',
    also: ['/conferences', '/projects', '/annual-reports'],
    title: 'shell.nav.network',
    for: everyone,
  },
  { path: '/organisations', title: 'shell.nav.organisations', for: everyone },
  { path: '/board', title: 'shell.nav.board', for: everyone },
  { path: '/meetings', title: 'shell.nav.meetings', for: everyone },
  { path: '/calls', also: ['/proposals'], title: 'shell.nav.calls', for: everyone },
  { path: '/library', title: 'shell.nav.library', for: everyone },
  { path: '/secretariat', title: 'shell.nav.secretariat', for: worksInSecretariat },
];

/** Whether an address is this place, or a page of it. */
export const isIn = ({ path, also = [] }: Place, pathname: string): boolean =>
  [path, ...also].some((one) => pathname === one || pathname.startsWith(`${one}/`));

/** Only pages that exist are offered. */
export const exists = (path: string): boolean => routes.some((route) => route.path === path);

/** Where this person can go from anywhere. */
export const placesFor = (viewer: Viewer | null): Place[] =>
  places.filter((place) => exists(place.path) && place.for(viewer));

/** Where the wordmark leads. */
export const homeOf = (viewer: Viewer | null): string => (viewer ? '/needs-you' : '/');
