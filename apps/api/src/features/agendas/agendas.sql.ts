import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce } from '../mandates/mandate.sql.js';
import { viewerIsInside, viewerIsOfTheBoard, wasConvened } from '../meetings/meeting.sql.js';
import { memberIsRecused } from '../meetings/recusal.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';

const seats = `('representative', 'first_alternate', 'second_alternate')`;

/** The Organisations that are Members with a vote today: `organisation_id`. */
export const votingMembers: Sql = `(select vs.organisation_id from memberships vs
  where vs.standing = 'member' and vs.stage = 'in_force' and ${coversDate('vs', today)})`;

/** That somebody holds a seat of an Organisation now. */
export const sitsFor = (personId: Sql, organisationId: Sql): Sql => `exists (select from mandates sd
  where sd.person_id = ${personId} and sd.organisation_id = ${organisationId}
    and sd.capacity in ${seats} and ${inForce('sd')})`;

/** What a Member is called in the language of whoever reads. */
export const memberName = (memberId: Sql, scope: Pick<Scope, 'language'>): Sql =>
  `(select coalesce(mo.acronym, mo.name ->> ${scope.language()}, mo.name ->> 'en') from organisations mo
    where mo.id = ${memberId})`;

/** That a row of `agenda_items` was taken out of those by consent. */
export const wasTakenOut = (a: Sql): Sql =>
  `exists (select from items_taken_out ot where ot.agenda_item_id = ${a}.id)`;

/** That a row of `agenda_items` has passed by consent. */
export const hasPassed = (a: Sql): Sql =>
  `exists (select from items_passed ip where ip.agenda_item_id = ${a}.id)`;

/** That a Member is asked beforehand what it thinks of a row of `agenda_items`. */
export const isReviewed = (a: Sql): Sql =>
  `(${a}.kind in ('consent', 'information') and not ${wasTakenOut(a)})`;

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
