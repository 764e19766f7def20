import type { Viewer } from '../../platform/auth/actor.js';
import type { Predicate } from '../../platform/read-model/view.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import { chairAtItem } from './motion.sql.js';
import type { VoteMode, VoteState } from './vote.entity.js';

export const itemOf = (v: string) =>
  `(select vo.agenda_item_id from motions vo where vo.id = ${v}.motion_id)`;

/** The nominees of an election by their names in the reader’s language; null of any other vote. */
export const nomineeNames: Predicate = (
  v,
  scope,
) => `(select json_object_agg(no.id, coalesce(no.acronym, no.name ->> ${scope.language()}, no.name ->> 'en'))
  from jsonb_array_elements_text(${v}.frozen -> 'nominees') nominee join organisations no on no.id = nominee::uuid)`;

/** What says whether somebody sees the result of a vote, as facts for `seesResult` and `mayPublish`. */
export const awaitsSecondPerson: Record<string, Predicate> = {
  mode: (v) => `${v}.mode`,
  state: (v) => `${v}.state`,
  chairId: (v) =>
    `case when ${v}.mode = 'secret' and ${v}.state <> 'published' then ${chairAtItem(itemOf(v))} end`,
};

interface Awaits {
  mode: VoteMode;
  state: VoteState;
  chairId: string | null;
}

const conducts = (viewer: Viewer | null, chairId: string | null): boolean =>
  Boolean(viewer && mandateToConduct(viewer.mandates, chairId));

/** What a secret vote has come to is known to those who may conduct it, and once it is published to everybody. */
export function seesResult(facts: Record<string, unknown>, viewer: Viewer | null): boolean {
  const { mode, state, chairId } = facts as unknown as Awaits;
  return mode !== 'secret' || state === 'published' || conducts(viewer, chairId);
}

/** Whether somebody could be the one or the other of the two people whom a secret result takes. */
export function mayConduct(facts: Record<string, unknown>, viewer: Viewer | null): boolean {
  return conducts(viewer, (facts as unknown as Awaits).chairId);
}
