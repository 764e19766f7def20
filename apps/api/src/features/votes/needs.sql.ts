import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce, viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { chairAtItem } from './motion.sql.js';
import { allOf } from '../mandates/waiting.sql.js';

const seat = (m: Sql): Sql =>
  `${m}.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce(m)}`;

/** That a person is in the room of a meeting, by the last line of the ledger about them. */
const isHere = (
  personId: Sql,
  meetingId: Sql,
): Sql => `coalesce((select he.act <> 'left' from presence_entries he
  where he.meeting_id = ${meetingId} and he.person_id = ${personId} order by he.at desc, he.id desc limit 1), false)`;

/** The Member whose ballot the holder of a mandate casts is its own, or one whose proxy its own holds. */
const castsFor = (m: Sql, r: Sql, meetingId: Sql): Sql => `(${r}.member_id = ${m}.organisation_id
  or (${r}.state = 'by_proxy' and ${m}.organisation_id = (select pe.to_member_id from presence_entries pe
    where pe.meeting_id = ${meetingId} and pe.member_id = ${r}.member_id and pe.act = 'proxy_given'
    order by pe.at desc, pe.id desc limit 1)))`;

/** Nobody who comes before the holder of a mandate is there for its Organisation. */
const comesFirst = (m: Sql, meetingId: Sql): Sql => `not exists (select from mandates ff
  where ff.organisation_id = ${m}.organisation_id and ff.person_id <> ${m}.person_id and ${seat('ff')}
    and array_position(array['representative', 'first_alternate', 'second_alternate'], ff.capacity)
      < array_position(array['representative', 'first_alternate', 'second_alternate'], ${m}.capacity)
    and ${isHere('ff.person_id', meetingId)})`;

/**
 * Votes by roll call and secret votes that are open in a meeting the viewer is at, while a Member’s ballot that is
 * theirs to cast is missing. Of a secret vote it is known which Members have voted, and nothing else (decision 20).
 */
const votesToCast = (scope: Scope): Sql => `
  select case v.mode when 'secret' then 'cast_secret_ballot' else 'cast_vote' end as kind, v.id as about_id, cm.title,
    null::timestamptz as deadline, '/meetings/' || cm.number || '/room' as path
  from votes v join motions o on o.id = v.motion_id join agenda_items ai on ai.id = o.agenda_item_id
    join meetings cm on cm.id = ai.meeting_id
  where v.state = 'open' and v.mode in ('named', 'secret') and cm.state = 'open' and exists (
    select from vote_rolls r join mandates d on d.person_id = ${scope.viewerId()} and ${seat('d')}
    where r.vote_id = v.id and r.state in ('present', 'by_proxy') and ${castsFor('d', 'r', 'cm.id')}
      and ${isHere('d.person_id', 'cm.id')} and ${comesFirst('d', 'cm.id')}
      and not exists (select from ballots b where b.vote_id = v.id and b.member_id = r.member_id)
      and not exists (select from ballot_boxes x where x.vote_id = v.id and x.voted ? r.member_id::text))`;

/** Ballots that were entered for the viewer's mandate in the room, and that they have not stood by yet. */
const ballotsToConfirm = (scope: Scope): Sql => `
  select 'confirm_ballot' as kind, v.id as about_id, cm.title, null::timestamptz as deadline,
    '/meetings/' || cm.number || '/room' as path
  from ballots b join mandates d on d.id = b.mandate_id join votes v on v.id = b.vote_id
    join motions o on o.id = v.motion_id join agenda_items ai on ai.id = o.agenda_item_id
    join meetings cm on cm.id = ai.meeting_id
  where b.confirmed_at is null and d.person_id = ${scope.viewerId()} and ${seat('d')}
    and v.state <> 'cancelled' and v.mode = 'named'`;

/** That the viewer represents the Member that has the Chair on the day of an item’s meeting. */
const viewerSitsInChair = (itemId: Sql, scope: Scope): Sql =>
  scope.viewerMayPreside() ? viewerActsFor(chairAtItem(itemId), ['representative'], scope) : 'false';

/** Results of secret votes that were counted, for whoever may conduct the item and has not closed the vote themselves. */
const resultsToPublish = (scope: Scope): Sql | null => {
  const conducts = [viewerIsSecretariat(scope), viewerSitsInChair('ai.id', scope)];
  if (conducts.every((never) => never === 'false')) return null;
  return `
  select 'publish_result' as kind, v.id as about_id, cm.title, null::timestamptz as deadline, '/votes/' || v.id as path
  from votes v join motions o on o.id = v.motion_id join agenda_items ai on ai.id = o.agenda_item_id
    join meetings cm on cm.id = ai.meeting_id
  where v.state = 'counted' and v.mode = 'secret' and v.closed_by_id <> ${scope.viewerId()}
    and (${conducts.join(' or ')})`;
};

/**
 * What waits for the viewer from votes: a ballot to cast, one to confirm, and a result to make known as the second
 * person. A select of `kind`, `about_id`, `title`, `deadline` and `path`. A vote in the room has no deadline: whoever
 * conducts the meeting closes it.
 */
export const votesToActOn = allOf([votesToCast, ballotsToConfirm, resultsToPublish]);
