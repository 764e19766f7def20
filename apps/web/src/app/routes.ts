import { matchRoutes } from 'react-router';
import type { AnyPage, Params } from '../platform/page.js';

/** One address of the portal and the file in `src/routes` that answers it. */
export interface RouteEntry {
  /** The file's name without its ending. */
  name: string;
  /** The same as in the file: the browser must know it before it loads the file. */
  path: string;
  load: () => Promise<{ route: AnyPage }>;
}

/** Every address. A new page is a file in `src/routes` and a line here; the order does not matter. */
export const routes: RouteEntry[] = [
  { name: 'home', path: '/', load: () => import('../routes/home.js') },
  { name: 'about', path: '/about', load: () => import('../routes/about.js') },
  { name: 'organisations', path: '/organisations', load: () => import('../routes/organisations.js') },
  { name: 'organisation', path: '/organisations/:slug', load: () => import('../routes/organisation.js') },
  { name: 'invite', path: '/organisations/:slug/invite', load: () => import('../routes/invite.js') },
  {
    name: 'organisation-details',
    path: '/organisations/:slug/details',
    load: () => import('../routes/organisation-details.js'),
  },
  { name: 'board', path: '/board', load: () => import('../routes/board.js') },
  { name: 'board-chair', path: '/board/chair', load: () => import('../routes/board-chair.js') },
  { name: 'board-burden', path: '/board/burden', load: () => import('../routes/board-burden.js') },
  { name: 'board-decisions', path: '/board/decisions', load: () => import('../routes/board-decisions.js') },
  {
    name: 'board-decision-new',
    path: '/board/decisions/new',
    load: () => import('../routes/board-decision-new.js'),
  },
  {
    name: 'board-decision',
    path: '/board/decisions/:number',
    load: () => import('../routes/board-decision.js'),
  },
  { name: 'board-actions', path: '/board/actions', load: () => import('../routes/board-actions.js') },
  { name: 'board-rules', path: '/board/rules', load: () => import('../routes/board-rules.js') },
  { name: 'rules-propose', path: '/board/rules/propose', load: () => import('../routes/rules-propose.js') },
  {
    name: 'rules-proposal',
    path: '/board/rules/proposals/:id',
    load: () => import('../routes/rules-proposal.js'),
  },
  { name: 'board-duties', path: '/board/duties', load: () => import('../routes/board-duties.js') },
  { name: 'meetings', path: '/meetings', load: () => import('../routes/meetings.js') },
  { name: 'schedule-meeting', path: '/meetings/new', load: () => import('../routes/schedule-meeting.js') },
  { name: 'meeting', path: '/meetings/:number', load: () => import('../routes/meeting.js') },
  {
    name: 'meeting-schedule',
    path: '/meetings/:number/schedule',
    load: () => import('../routes/meeting-schedule.js'),
  },
  {
    name: 'meeting-pack',
    path: '/meetings/:number/pack',
    load: () => import('../routes/meeting-pack.js'),
  },
  {
    name: 'meeting-dates',
    path: '/meetings/:number/dates',
    load: () => import('../routes/meeting-dates.js'),
  },
  { name: 'date-question', path: '/dates/:token', load: () => import('../routes/date-question.js') },
  {
    name: 'meeting-room',
    path: '/meetings/:number/room',
    load: () => import('../routes/meeting-room.js'),
  },
  { name: 'vote', path: '/votes/:id', load: () => import('../routes/vote.js') },
  { name: 'answer', path: '/answer/:token', load: () => import('../routes/answer.js') },
  { name: 'conferences', path: '/conferences', load: () => import('../routes/conferences.js') },
  { name: 'library', path: '/library', load: () => import('../routes/library.js') },
  { name: 'work', path: '/library/:slug', load: () => import('../routes/work.js') },
  { name: 'projects', path: '/projects', load: () => import('../routes/projects.js') },
  {
    name: 'secretariat-invitations',
    path: '/secretariat/invitations',
    load: () => import('../routes/secretariat-invitations.js'),
  },
  { name: 'calls', path: '/calls', load: () => import('../routes/calls.js') },
  { name: 'call-new', path: '/calls/new', load: () => import('../routes/call-new.js') },
  { name: 'call', path: '/calls/:slug', load: () => import('../routes/call.js') },
  { name: 'call-edit', path: '/calls/:slug/edit', load: () => import('../routes/call-edit.js') },
  { name: 'proposal-start', path: '/calls/:slug/propose', load: () => import('../routes/proposal-start.js') },
  { name: 'proposals', path: '/proposals', load: () => import('../routes/proposals.js') },
  { name: 'proposal', path: '/proposals/:number', load: () => import('../routes/proposal.js') },
  {
    name: 'proposal-about',
    path: '/proposals/:number/about',
    load: () => import('../routes/proposal-about.js'),
  },
  {
    name: 'proposal-write',
    path: '/proposals/:number/write',
    load: () => import('../routes/proposal-write.js'),
  },
  {
    name: 'proposal-partners',
    path: '/proposals/:number/partners',
    load: () => import('../routes/proposal-partners.js'),
  },
  {
    name: 'proposal-check',
    path: '/proposals/:number/check',
    load: () => import('../routes/proposal-check.js'),
  },
  {
    name: 'secretariat-proposals',
    path: '/secretariat/proposals',
    load: () => import('../routes/secretariat-proposals.js'),
  },
  { name: 'search', path: '/search', load: () => import('../routes/search.js') },
  { name: 'account', path: '/account', load: () => import('../routes/account.js') },
  { name: 'secretariat', path: '/secretariat', load: () => import('../routes/secretariat.js') },
  {
    name: 'secretariat-outbox',
    path: '/secretariat/outbox',
    load: () => import('../routes/secretariat-outbox.js'),
  },
  {
    name: 'secretariat-audit',
    path: '/secretariat/audit',
    load: () => import('../routes/secretariat-audit.js'),
  },
  { name: 'needs-you', path: '/needs-you', load: () => import('../routes/needs-you.js') },
  { name: 'sign-in', path: '/sign-in', load: () => import('../routes/sign-in.js') },
  { name: 'reset-password', path: '/reset-password', load: () => import('../routes/reset-password.js') },
  { name: 'new-password', path: '/reset-password/:token', load: () => import('../routes/new-password.js') },
  {
    name: 'accept-invitation',
    path: '/invitations/:token',
    load: () => import('../routes/accept-invitation.js'),
  },
  { name: 'not-found', path: '*', load: () => import('../routes/not-found.js') },
];

const loaded = new Map<string, AnyPage>();

/** Brings a page's code; the second time it is there at once, see `loadedPage`. */
export async function loadPage({ name, load }: RouteEntry): Promise<AnyPage> {
  const { route } = await load();
  loaded.set(name, route);
  return route;
}

export const loadedPage = ({ name }: RouteEntry): AnyPage | undefined => loaded.get(name);

/** Which page an address names, the more exact path first, and what stands in its places. */
export function findRoute(pathname: string): { entry: RouteEntry; params: Params } {
  const match = matchRoutes(routes, pathname)?.at(-1);
  if (!match) throw new Error('the path "*" matches everything');
  return { entry: match.route, params: match.params };
}
