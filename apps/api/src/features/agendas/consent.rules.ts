import type { Refused } from '@gsenet/shared/refused';
import type { AgendaItemKind } from '../meetings/agenda-item.entity.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { whyNotSitting } from '../meetings/sitting.rules.js';
import type { Subject } from './item-subject.rules.js';

export const verdicts = ['preapproves', 'flags'] as const;
export type Verdict = (typeof verdicts)[number];

/** How an item stands among those by consent. */
export interface ItemByConsent {
  id: string;
  title: string;
  kind: AgendaItemKind;
  takenOut: boolean;
  passed: boolean;
  concerns: Subject | null;
}

/** Whether an item is to pass with the others by consent. */
export const isByConsent = (item: Pick<ItemByConsent, 'kind' | 'takenOut'>): boolean =>
  item.kind === 'consent' && !item.takenOut;

/** Whether Members say beforehand what they think of an item: reports, and what is to pass by consent. */
export const isReviewed = ({ kind }: Pick<ItemByConsent, 'kind'>): boolean =>
  kind === 'consent' || kind === 'information';

/**
 * Why an item is none of those by consent: the Chair is elected by secret ballot, and a change of the rules or an
 * admission needs its qualified majority, which is counted (Rules of Procedure, section 2, Qualified majority).
 */
export function whyNotByConsent(kind: AgendaItemKind, concerns: Subject | null): Refused | null {
  const isVotedOn = concerns !== null && votedOn.includes(concerns);
  return kind === 'consent' && isVotedOn ? { code: 'SUBJECT_NEEDS_VOTE', field: 'concerns' } : null;
}
const votedOn: readonly Subject[] = ['chair_election', 'rules_change', 'admission'];

/** Why a Member cannot preapprove or flag an item: the meeting is not convened, has begun, or discusses it anyway. */
export function whyNotReview(
  state: MeetingState,
  item: Pick<ItemByConsent, 'kind' | 'takenOut'>,
): Refused | null {
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  if (state === 'draft' || state === 'dates_polled') return { code: 'MEETING_NOT_CONVENED' };
  if (state !== 'convened') return { code: 'REVIEW_OVER' };
  return isReviewed(item) && !item.takenOut ? null : { code: 'ITEM_DISCUSSED_ANYWAY' };
}

/**
 * Why a Member cannot take an item out: it is none by consent, is out already, or has passed. Before the meeting and in
 * it any one Member can, and owes no reason (Rules of Procedure, section 2, Meeting: consent items pass together).
 */
export function whyNotTakeOut(state: MeetingState, item: ItemByConsent): Refused | null {
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  if (state === 'draft' || state === 'dates_polled') return { code: 'MEETING_NOT_CONVENED' };
  if (state === 'closed' || state === 'minuted') return { code: 'MEETING_HAS_CLOSED' };
  if (item.passed) return { code: 'ITEM_PASSED' };
  return isByConsent(item) ? null : { code: 'ITEM_DISCUSSED_ANYWAY' };
}

/** Why Members cannot be asked what they think of an agenda: what `whyNotReview` says of its meeting. */
export function whyNotRemindOfAgenda(state: MeetingState): Refused | null {
  return whyNotReview(state, { kind: 'consent', takenOut: false });
}

export interface PassingFacts {
  state: MeetingState;
  items: readonly (ItemByConsent & { quorate: boolean; needsPanel: boolean })[];
  /** Items that whoever conducts the meeting saw when they asked whether any is to be taken out. */
  seenIds: readonly string[];
}

/**
 * Why the items by consent cannot pass: the meeting does not sit, there are none, one was taken out or came in since it
 * was asked, an item has to be voted on, lacks its quorum or needs an external panel (section 2, Quorum; readings 8.6 and 8.11).
 */
export function whyNotPass({ state, items, seenIds }: PassingFacts): Refused | null {
  const sitting = whyNotSitting(state);
  if (sitting) return sitting;
  const standing = standingItems(items);
  const isTheSame = standing.length === seenIds.length && standing.every(({ id }) => seenIds.includes(id));
  if (!isTheSame) return { code: 'CONSENT_ITEMS_CHANGED' };
  if (standing.length === 0) return { code: 'NOTHING_BY_CONSENT' };
  const voted = standing.find(({ kind, concerns }) => whyNotByConsent(kind, concerns));
  if (voted) return { code: 'CONSENT_NEEDS_VOTE', params: { title: voted.title } };
  const panel = standing.find(({ needsPanel }) => needsPanel);
  if (panel) return { code: 'CONSENT_NEEDS_PANEL', params: { title: panel.title } };
  const lacking = standing.find(({ quorate }) => !quorate);
  return lacking ? { code: 'CONSENT_LACKS_QUORUM', params: { title: lacking.title } } : null;
}

/** The items that are to pass: by consent, and not passed yet. */
export const standingItems = <Item extends ItemByConsent>(items: readonly Item[]): Item[] =>
  items.filter((item) => isByConsent(item) && !item.passed);
