import type { CataloguePart } from '@gsenet/shared/generated/catalogue-loaders';
import { matchRoutes } from 'react-router';
import { loadParts } from '../platform/catalogue.js';
import type { AnyPage, Params } from '../platform/page.js';

/** One address of the portal and the file in `src/routes` that answers it. */
export interface RouteEntry {
  /** The file's name without its ending. */
  name: string;
  /** The same as in the file: the browser must know it before it loads the file. */
  path: string;
  /** The parts of the catalogue that it says besides the words that all pages have; a test knows which. */
  says?: readonly CataloguePart[];
  load: () => Promise<{ route: AnyPage }>;
}

/** Every address. A new page is a file in `src/routes` and a line here; the order does not matter. */
export const routes: RouteEntry[] = [
  { name: 'home', path: '/', says: ['chair-terms', 'projects'], load: () => import('../routes/home.js') },
  { name: 'about', path: '/about', says: ['projects'], load: () => import('../routes/about.js') },
  {
    name: 'annual-reports',
    path: '/annual-reports',
    says: ['annual-reports'],
    load: () => import('../routes/annual-reports.js'),
  },
  {
    name: 'annual-report',
    path: '/annual-reports/:year',
    says: ['annual-reports'],
    load: () => import('../routes/annual-report.js'),
  },
  {
    name: 'annual-report-prepare',
    path: '/annual-reports/:year/prepare',
    says: ['annual-reports', 'calls'],
    load: () => import('../routes/annual-report-prepare.js'),
  },
  { name: 'organisations', path: '/organisations', load: () => import('../routes/organisations.js') },
  {
    name: 'organisation',
    path: '/organisations/:slug',
    says: ['invitations', 'projects', 'seats', 'standing-desk'],
    load: () => import('../routes/organisation.js'),
  },
  {
    name: 'invite',
    path: '/organisations/:slug/invite',
    says: ['invitations', 'seats'],
    load: () => import('../routes/invite.js'),
  },
  {
    name: 'hand-over',
    path: '/organisations/:slug/hand-over/:mandate',
    says: ['invitations'],
    load: () => import('../routes/hand-over.js'),
  },
  {
    name: 'organisation-details',
    path: '/organisations/:slug/details',
    says: ['attestations', 'seats'],
    load: () => import('../routes/organisation-details.js'),
  },
  {
    name: 'board',
    path: '/board',
    says: ['actions', 'decisions', 'rules', 'seats', 'yearly-duties'],
    load: () => import('../routes/board.js'),
  },
  {
    name: 'board-chair',
    path: '/board/chair',
    says: ['chair-terms'],
    load: () => import('../routes/board-chair.js'),
  },
  {
    name: 'board-burden',
    path: '/board/burden',
    says: ['date-polls'],
    load: () => import('../routes/board-burden.js'),
  },
  {
    name: 'board-requisitions',
    path: '/board/requisitions',
    says: ['requisitions'],
    load: () => import('../routes/board-requisitions.js'),
  },
  {
    name: 'board-decisions',
    path: '/board/decisions',
    says: ['actions', 'decisions'],
    load: () => import('../routes/board-decisions.js'),
  },
  {
    name: 'board-decision-new',
    path: '/board/decisions/new',
    says: ['decisions'],
    load: () => import('../routes/board-decision-new.js'),
  },
  {
    name: 'board-decision',
    path: '/board/decisions/:number',
    says: ['actions', 'decisions', 'provenance'],
    load: () => import('../routes/board-decision.js'),
  },
  {
    name: 'board-actions',
    path: '/board/actions',
    says: ['actions', 'decisions'],
    load: () => import('../routes/board-actions.js'),
  },
  {
    name: 'board-circulars',
    path: '/board/circulars',
    says: ['circulars', 'votes'],
    load: () => import('../routes/board-circulars.js'),
  },
  {
    name: 'board-circular-new',
    path: '/board/circulars/new',
    says: ['circulars', 'votes'],
    load: () => import('../routes/board-circular-new.js'),
  },
  {
    name: 'board-circular',
    path: '/board/circulars/:id',
    says: ['circulars', 'votes'],
    load: () => import('../routes/board-circular.js'),
  },
  {
    name: 'board-brief',
    path: '/board/brief',
    says: ['circulars', 'handovers', 'needs-you', 'proposals', 'votes'],
    load: () => import('../routes/board-brief.js'),
  },
  {
    name: 'board-rules',
    path: '/board/rules',
    says: ['chair-terms', 'rules'],
    load: () => import('../routes/board-rules.js'),
  },
  {
    name: 'rules-propose',
    path: '/board/rules/propose',
    says: ['rules'],
    load: () => import('../routes/rules-propose.js'),
  },
  {
    name: 'rules-proposal',
    path: '/board/rules/proposals/:id',
    says: ['chair-terms', 'rules', 'votes'],
    load: () => import('../routes/rules-proposal.js'),
  },
  {
    name: 'board-duties',
    path: '/board/duties',
    says: ['yearly-duties'],
    load: () => import('../routes/board-duties.js'),
  },
  { name: 'meetings', path: '/meetings', load: () => import('../routes/meetings.js') },
  {
    name: 'schedule-meeting',
    path: '/meetings/new',
    says: ['scheduling'],
    load: () => import('../routes/schedule-meeting.js'),
  },
  {
    name: 'meeting',
    path: '/meetings/:number',
    says: ['provenance', 'votes'],
    load: () => import('../routes/meeting.js'),
  },
  {
    name: 'meeting-schedule',
    path: '/meetings/:number/schedule',
    says: ['date-polls', 'scheduling'],
    load: () => import('../routes/meeting-schedule.js'),
  },
  {
    name: 'meeting-pack',
    path: '/meetings/:number/pack',
    says: ['agendas', 'packs', 'recusals'],
    load: () => import('../routes/meeting-pack.js'),
  },
  {
    name: 'item-recusal',
    path: '/meetings/:number/items/:position/recusal',
    says: ['recusals'],
    load: () => import('../routes/item-recusal.js'),
  },
  {
    name: 'meeting-agenda',
    path: '/meetings/:number/agenda',
    says: ['agendas'],
    load: () => import('../routes/meeting-agenda.js'),
  },
  {
    name: 'agenda-answer',
    path: '/agenda/:token',
    says: ['agendas'],
    load: () => import('../routes/agenda-answer.js'),
  },
  {
    name: 'meeting-dates',
    path: '/meetings/:number/dates',
    says: ['date-polls'],
    load: () => import('../routes/meeting-dates.js'),
  },
  {
    name: 'meeting-notice',
    path: '/meetings/:number/notice',
    says: ['short-notice'],
    load: () => import('../routes/meeting-notice.js'),
  },
  {
    name: 'notice-answer',
    path: '/notice/:token',
    says: ['short-notice'],
    load: () => import('../routes/notice-answer.js'),
  },
  {
    name: 'date-question',
    path: '/dates/:token',
    says: ['date-polls'],
    load: () => import('../routes/date-question.js'),
  },
  {
    name: 'meeting-room',
    path: '/meetings/:number/room',
    says: ['room', 'secret-votes', 'votes'],
    load: () => import('../routes/meeting-room.js'),
  },
  {
    name: 'vote',
    path: '/votes/:id',
    says: ['provenance', 'room', 'secret-votes', 'votes'],
    load: () => import('../routes/vote.js'),
  },
  {
    name: 'vote-secrecy',
    path: '/votes/secrecy',
    says: ['secret-votes'],
    load: () => import('../routes/vote-secrecy.js'),
  },
  {
    name: 'board-minutes',
    path: '/board/minutes',
    says: ['minutes'],
    load: () => import('../routes/board-minutes.js'),
  },
  {
    name: 'meeting-minutes',
    path: '/meetings/:number/minutes',
    says: ['actions', 'minutes'],
    load: () => import('../routes/meeting-minutes.js'),
  },
  {
    name: 'meeting-minutes-write',
    path: '/meetings/:number/minutes/write',
    says: ['actions', 'minutes', 'writing'],
    load: () => import('../routes/meeting-minutes-write.js'),
  },
  {
    name: 'minutes-correct',
    path: '/minutes/:token',
    says: ['minutes'],
    load: () => import('../routes/minutes-correct.js'),
  },
  { name: 'answer', path: '/answer/:token', load: () => import('../routes/answer.js') },
  { name: 'conferences', path: '/conferences', load: () => import('../routes/conferences.js') },
  {
    name: 'library',
    path: '/library',
    says: ['works'],
    load: () => import('../routes/library.js'),
  },
  {
    name: 'library-new',
    path: '/library/new',
    says: ['works'],
    load: () => import('../routes/library-new.js'),
  },
  {
    name: 'library-desk',
    path: '/library/desk',
    says: ['works'],
    load: () => import('../routes/library-desk.js'),
  },
  {
    name: 'library-import',
    path: '/library/import',
    says: ['work-imports'],
    load: () => import('../routes/library-import.js'),
  },
  {
    name: 'library-import-table',
    path: '/library/import/:id',
    says: ['work-imports'],
    load: () => import('../routes/library-import-table.js'),
  },
  {
    name: 'work',
    path: '/library/:slug',
    says: ['provenance', 'works'],
    load: () => import('../routes/work.js'),
  },
  {
    name: 'work-edit',
    path: '/library/:slug/edit',
    says: ['calls', 'works'],
    load: () => import('../routes/work-edit.js'),
  },
  { name: 'projects', path: '/projects', says: ['projects'], load: () => import('../routes/projects.js') },
  {
    name: 'portfolio',
    path: '/projects/portfolio',
    says: ['project-work', 'projects'],
    load: () => import('../routes/portfolio.js'),
  },
  {
    name: 'project-reports',
    path: '/projects/reports',
    says: ['project-work', 'projects'],
    load: () => import('../routes/project-reports.js'),
  },
  {
    name: 'project-due',
    path: '/projects/:slug/due/:id',
    says: ['project-work', 'projects', 'provenance'],
    load: () => import('../routes/project-due.js'),
  },
  {
    name: 'project',
    path: '/projects/:slug',
    says: ['project-work', 'projects', 'provenance'],
    load: () => import('../routes/project.js'),
  },
  {
    name: 'secretariat-invitations',
    path: '/secretariat/invitations',
    says: ['invitations', 'secretariat'],
    load: () => import('../routes/secretariat-invitations.js'),
  },
  { name: 'calls', path: '/calls', says: ['calls', 'proposals'], load: () => import('../routes/calls.js') },
  { name: 'call-new', path: '/calls/new', says: ['calls'], load: () => import('../routes/call-new.js') },
  {
    name: 'call',
    path: '/calls/:slug',
    says: ['calls', 'proposals', 'provenance'],
    load: () => import('../routes/call.js'),
  },
  {
    name: 'call-conflicts',
    path: '/calls/:slug/conflicts',
    says: ['conflicts'],
    load: () => import('../routes/call-conflicts.js'),
  },
  {
    name: 'call-eligibility',
    path: '/calls/:slug/eligibility',
    says: ['eligibility'],
    load: () => import('../routes/call-eligibility.js'),
  },
  {
    name: 'call-reviews',
    path: '/calls/:slug/reviews',
    says: ['reviews'],
    load: () => import('../routes/call-reviews.js'),
  },
  {
    name: 'call-advice',
    path: '/calls/:slug/advice',
    says: ['conflicts', 'reviews'],
    load: () => import('../routes/call-advice.js'),
  },
  {
    name: 'conflicts',
    path: '/conflicts',
    says: ['conflicts'],
    load: () => import('../routes/conflicts.js'),
  },
  {
    name: 'call-edit',
    path: '/calls/:slug/edit',
    says: ['calls', 'proposals', 'provenance'],
    load: () => import('../routes/call-edit.js'),
  },
  {
    name: 'proposal-start',
    path: '/calls/:slug/propose',
    says: ['calls', 'proposals'],
    load: () => import('../routes/proposal-start.js'),
  },
  {
    name: 'proposals',
    path: '/proposals',
    says: ['calls', 'proposals'],
    load: () => import('../routes/proposals.js'),
  },
  {
    name: 'proposal',
    path: '/proposals/:number',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal.js'),
  },
  {
    name: 'proposal-award',
    path: '/proposals/:number/award',
    says: ['awards'],
    load: () => import('../routes/proposal-award.js'),
  },
  {
    name: 'proposal-about',
    path: '/proposals/:number/about',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal-about.js'),
  },
  {
    name: 'proposal-write',
    path: '/proposals/:number/write',
    says: ['calls', 'proposals', 'writing'],
    load: () => import('../routes/proposal-write.js'),
  },
  {
    name: 'proposal-partners',
    path: '/proposals/:number/partners',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal-partners.js'),
  },
  {
    name: 'proposal-budget',
    path: '/proposals/:number/budget',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal-budget.js'),
  },
  {
    name: 'proposal-plan',
    path: '/proposals/:number/plan',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal-plan.js'),
  },
  {
    name: 'proposal-files',
    path: '/proposals/:number/files',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal-files.js'),
  },
  {
    name: 'proposal-check',
    path: '/proposals/:number/check',
    says: ['calls', 'proposal-plan', 'proposals'],
    load: () => import('../routes/proposal-check.js'),
  },
  {
    name: 'reviews',
    path: '/reviews',
    says: ['conflicts', 'reviews'],
    load: () => import('../routes/reviews.js'),
  },
  {
    name: 'review',
    path: '/reviews/:id',
    says: ['conflicts', 'reviews'],
    load: () => import('../routes/review.js'),
  },
  {
    name: 'secretariat-proposals',
    path: '/secretariat/proposals',
    says: ['proposals', 'submitted-proposals', 'secretariat'],
    load: () => import('../routes/secretariat-proposals.js'),
  },
  {
    name: 'provenance',
    path: '/provenance/:kind/:key',
    says: ['provenance', 'votes'],
    load: () => import('../routes/provenance.js'),
  },
  { name: 'search', path: '/search', load: () => import('../routes/search.js') },
  {
    name: 'account',
    path: '/account',
    says: ['account', 'digests'],
    load: () => import('../routes/account.js'),
  },
  {
    name: 'secretariat',
    path: '/secretariat',
    says: ['chair-terms', 'secretariat'],
    load: () => import('../routes/secretariat.js'),
  },
  {
    name: 'secretariat-outbox',
    path: '/secretariat/outbox',
    says: ['secretariat'],
    load: () => import('../routes/secretariat-outbox.js'),
  },
  {
    name: 'secretariat-audit',
    path: '/secretariat/audit',
    says: ['secretariat'],
    load: () => import('../routes/secretariat-audit.js'),
  },
  {
    name: 'needs-you',
    path: '/needs-you',
    says: ['calls', 'needs-you', 'proposals'],
    load: () => import('../routes/needs-you.js'),
  },
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
export async function loadPage({ name, says = [], load }: RouteEntry): Promise<AnyPage> {
  const [{ route }] = await Promise.all([load(), loadParts(says)]);
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
