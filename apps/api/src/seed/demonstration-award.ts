import { newId } from '../platform/db/new-id.js';
import type { Tx } from '../platform/db/database.js';
import { addDays } from '../platform/time/calendar-days.js';
import { AgendaItem } from '../features/meetings/agenda-item.entity.js';
import { Recusal } from '../features/meetings/recusal.entity.js';
import { ItemSubject } from '../features/agendas/item-subject.entity.js';
import { Award, AwardCondition } from '../features/awards/award.entity.js';
import { Action, ActionEvidence } from '../features/decisions/action.entity.js';
import { Proposal } from '../features/proposals/proposal.entity.js';
import { PanelAdviceRow } from '../features/reviews/panel-advice.entity.js';
import { ReviewRound, ReviewRow, SubmittedReview } from '../features/reviews/review.entity.js';
import { advice, awardedProposal, reviews } from './demonstration-closed-call.js';
import { enter, evening, hold, online } from './demonstration-meetings.js';
import { knownId, recordedAt } from './demonstration-posts.js';
import { seedRecordOf } from './demonstration-record.js';
import { award, awardAgenda, awardMeeting, awardTold, motion } from './demonstration-results.js';
import { daysToAward, type Proposed, type Timeline } from './demonstration-timeline.js';

/** Days from the beginning of the project; each step came before the next. */
const on = {
  opened: -140,
  submitted: -125,
  due: -110,
  advised: -95,
  tabled: -84,
  meeting: daysToAward,
  released: -40,
};

/** Step: two reviews by people of other houses, and what the panel advises. */
export async function seedReviews(tx: Tx, { post, at, day }: Timeline, proposed: Proposed): Promise<void> {
  const { callId, proposalId } = proposed;
  const officer = post('secretariat');
  const dueOn = day(on.due);
  await tx.insert(ReviewRound, { callId, phase: 'advice', dueOn, openedAt: at(on.opened), version: 4 });
  await recordedAt(tx, {
    ...{ by: officer, at: at(on.opened), act: 'openReviews', noun: 'Call', nounId: callId },
    details: { dueOn, each: reviews.length },
  });
  for (const [place, { by, scores }] of reviews.entries()) {
    const id = knownId(`review by ${by}`);
    const reviewerId = post(by).personId;
    const submittedAt = at(on.submitted + place);
    const asked = { callId, proposalId, reviewerId, askedAt: at(on.opened) };
    await tx.insert(ReviewRow, { id, ...asked, scores, submittedAt, version: 2 });
    const submitted = { id: knownId(`submitted review by ${by}`), reviewId: id, scores, submittedAt };
    await tx.insert(SubmittedReview, submitted);
    await recordedAt(tx, { by: post(by), at: submittedAt, act: 'submitReview', noun: 'Review', nounId: id });
  }
  const { personId, mandateId } = officer;
  const id = knownId('advice');
  const advisedAt = at(on.advised);
  const recorded = { advisedAt, recordedById: personId, mandateId };
  await tx.insert(PanelAdviceRow, {
    id,
    proposalId,
    outcome: 'fund_with_conditions',
    text: advice,
    ...recorded,
  });
  await recordedAt(tx, {
    ...{ by: officer, at: advisedAt, act: 'recordAdvice', noun: 'PanelAdvice', nounId: id },
    details: { outcome: 'fund_with_conditions' },
  });
}

/** What a project starts from. */
interface Awarded {
  decisionId: string;
  ceiling: number;
  startsOn: string;
  endsOn: string;
}

/**
 * Step: the Board awards it at a meeting that is minuted, without the Members that have a part in it, and the applicants
 * are told. The one condition is carried out since.
 */
export async function seedAward(tx: Tx, timeline: Timeline, proposed: Proposed): Promise<Awarded> {
  const { start, post, at, endsOn } = timeline;
  const { proposalId, number } = proposed;
  const officer = post('secretariat');
  const wallClock = evening(start, on.meeting);
  const meeting = await enter(tx, { ...online, title: awardMeeting, minutes: 60, wallClock }, awardAgenda);
  const itemId = await seedItem(tx, timeline, meeting.id, number);
  await hold(tx, meeting);
  const decisionId = await seedRecordOf(tx, meeting.id, awardTold);
  const id = knownId('award');
  const { ceiling, text } = award;
  const terms = { ceiling: String(ceiling), startsOn: start, endsOn, text };
  const releasedAt = at(on.released);
  await tx.insert(Award, {
    ...{ id, proposalId, agendaItemId: itemId, decisionId, state: 'awarded', ...terms },
    ...{ motion: motion.en, releasedAt, version: 3 },
  });
  await tx.update(Proposal, { id: proposalId }, { state: 'awarded' });
  const actionId = await seedCondition(tx, timeline, decisionId);
  await tx.insert(AwardCondition, {
    ...{ id: knownId('condition'), awardId: id, ordinal: 1, actionId },
    ...{ what: award.condition, dueOn: addDays(start, 30) },
  });
  const acts = [
    ['tableAward', on.tabled, { proposal: proposalId, item: itemId }],
    ['decideAward', on.released - 1, { decision: decisionId, awarded: true, conditions: 1 }],
    ['releaseAward', on.released, { state: 'awarded' }],
  ] as const;
  for (const [act, days, details] of acts)
    await recordedAt(tx, { by: officer, at: at(days), act, noun: 'Award', nounId: id, details });
  return { decisionId, ceiling, startsOn: start, endsOn };
}

/** The item on the agenda, and who is recused from it: the Members that have a part in the proposal. */
async function seedItem(tx: Tx, { post, at }: Timeline, meetingId: string, number: string): Promise<string> {
  const id = knownId('award item');
  await tx.insert(AgendaItem, {
    ...{ id, meetingId, position: awardAgenda.length + 1, kind: 'decision', minutes: 15 },
    ...{ title: `${number} · ${awardedProposal.title}`, note: advice, presenterName: '' },
  });
  await tx.insert(ItemSubject, { agendaItemId: id, concerns: 'award' });
  const { personId, mandateId } = post('secretariat');
  const declared = { declaredById: personId, declaredUnderId: mandateId, declaredAt: at(on.tabled) };
  for (const member of ['iste', 'unesco-iite'])
    await tx.insert(Recusal, {
      ...{ id: newId(), agendaItemId: id, reason: 'own_organisation', ...declared },
      memberId: post(`representative.${member}`).organisationId,
    });
  return id;
}

/** The condition as an action of the decision, which is done. */
async function seedCondition(tx: Tx, { start, post, at }: Timeline, decisionId: string): Promise<string> {
  const id = knownId('action');
  const owner = post('representative.iste');
  const ended = { endedAt: at(21), confirmedById: post('secretary-general').personId };
  await tx.insert(Action, {
    ...{ id, decisionId, what: award.condition, ownerOrganisationId: owner.organisationId },
    ...{ dueOn: addDays(start, 30), state: 'done', createdAt: at(on.released), ...ended, version: 3 },
  });
  const given = { givenById: owner.personId, givenForId: owner.organisationId, givenAt: at(20) };
  await tx.insert(ActionEvidence, {
    id: knownId('evidence'),
    actionId: id,
    text: award.evidence,
    ...given,
  });
  const done = { noun: 'Action', nounId: id };
  await recordedAt(tx, {
    by: owner,
    at: at(20),
    act: 'giveEvidence',
    ...done,
    details: { evidence: knownId('evidence') },
  });
  await recordedAt(tx, { by: post('secretary-general'), at: at(21), act: 'confirmAction', ...done });
  return id;
}
