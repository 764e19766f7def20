import type { Scope, Sql } from '../../platform/read-model/view.js';
import { dayOf, viewerIsInside, viewerIsOfTheBoard, wasConvened } from '../meetings/meeting.sql.js';
import { memberIsRecused } from '../meetings/recusal.sql.js';
import { memberName, sitsFor, votingMembers } from '../meetings/voting-members.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import type { CountedTables } from '../votes/recount.js';

export { memberName, sitsFor, votingMembers };

/** That a row of `agenda_items` was taken out of those by consent. */
export const wasTakenOut = (a: Sql): Sql =>
  `exists (select from items_taken_out ot where ot.agenda_item_id = ${a}.id)`;

/** That a row of `agenda_items` has passed by consent. */
export const hasPassed = (a: Sql): Sql =>
  `exists (select from items_passed ip where ip.agenda_item_id = ${a}.id)`;

/** That a Member is asked beforehand what it thinks of a row of `agenda_items`. */
export const isReviewed = (a: Sql): Sql =>
  `(${a}.kind in ('consent', 'information') and not ${wasTakenOut(a)})`;

/** Where the rule, the roll and the objections of items that pass by consent stand, for the count in SQL. */
export const passedByConsent: CountedTables = {
  votes: `(select ci.agenda_item_id as id, jsonb_build_object('rule', jsonb_build_object('base', 'cast',
      'share', cr.rules #> '{majorities,ordinary,share}', 'quorum', cr.rules -> 'quorum', 'proxies', cr.rules -> 'proxies',
      'call', (select cs.call from sittings cs where cs.meeting_id = cm.id order by cs.started_at desc limit 1))) as frozen
    from items_passed ci join agenda_items ca on ca.id = ci.agenda_item_id join meetings cm on cm.id = ca.meeting_id
      cross join lateral (select ${rulesOnDate(dayOf('cm'))} as rules) cr)`,
  rolls: `(select cp.agenda_item_id, ce."memberId" as member_id, ce.state from items_passed cp
    cross join lateral jsonb_to_recordset(cp.roll) as ce ("memberId" uuid, state text))`,
  ballots: `(select co.agenda_item_id, co.member_id, 'objects' as choice from items_taken_out co)`,
  key: 'agenda_item_id',
};

/** Items of a meeting of which a Member has said nothing yet, and is not recused from. */
export const unreviewedItems = (meetingId: Sql, memberId: Sql): Sql =>
  `select from agenda_items ua where ua.meeting_id = ${meetingId} and ${isReviewed('ua')}
    and not ${memberIsRecused('ua.id', memberId)}
    and not exists (select from item_reviews ur where ur.agenda_item_id = ua.id and ur.member_id = ${memberId})`;

/** Late items of a meeting that wait for a Member’s word. */
export const unansweredLateItems = (meetingId: Sql, memberId: Sql): Sql =>
  `select from late_items ul join late_item_answers uw on uw.late_item_id = ul.id
    where ul.meeting_id = ${meetingId} and ul.state = 'proposed' and uw.member_id = ${memberId} and uw.answer is null`;

/** Who speaks for a Member reads what it is asked, called to the meeting or not. */
export const toTheBoard = (meetingId: Sql, scope: Scope): Sql =>
  `(${viewerIsInside(meetingId, scope)} or (${viewerIsOfTheBoard(scope)}
    and exists (select from meetings tm where tm.id = ${meetingId} and ${wasConvened('tm')})))`;
