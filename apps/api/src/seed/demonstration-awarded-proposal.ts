import type { Tx } from '../platform/db/database.js';
import { instantOf } from '../platform/time/zones.js';
import { Call } from '../features/calls/call.entity.js';
import { Partnership } from '../features/proposals/partnership.entity.js';
import { SectionText } from '../features/proposals/proposal-section.entity.js';
import { Proposal } from '../features/proposals/proposal.entity.js';
import { nextProposalNumber } from '../features/proposals/proposals.service.js';
import { Submission } from '../features/proposals/submission.entity.js';
import { WorkPlanEntry } from '../features/proposals/work-plan-entry.entity.js';
import { awardedProposal, closedCall } from './demonstration-closed-call.js';
import { knownId, recordedAt, type Post } from './demonstration-posts.js';
import type { Proposed, Timeline } from './demonstration-timeline.js';

const zone = 'Asia/Shanghai';

/** Days from the beginning of the project; each step came before the next. */
const on = {
  opened: -200,
  begun: -190,
  confirmed: -160,
  submitted: -153,
  closed: -150,
  eligible: -145,
  decided: -35,
};

/** Step: a call that is over and decided, and the proposal under it as it was submitted and found eligible. */
export async function seedProposed(tx: Tx, timeline: Timeline): Promise<Proposed> {
  const callId = await seedCall(tx, timeline);
  const { proposalId, number } = await seedProposal(tx, timeline, callId);
  return { callId, proposalId, number };
}

async function seedCall(tx: Tx, { post, at, day }: Timeline): Promise<string> {
  const id = knownId('call');
  const closesWallClock = `${day(on.closed)}T17:00`;
  const closes = instantOf(closesWallClock, zone);
  if (!closes.ok) throw new Error(`${zone} has no ${closesWallClock}`);
  await tx.insert(Call, {
    ...closedCall,
    ...{ id, directions: [...closedCall.directions], state: 'decided', version: 3, isDemonstration: true },
    ...{ opensAt: at(on.opened), publishedAt: at(on.opened), updatedAt: at(on.decided) },
    ...{ closesAt: closes.instant, closesWallClock, timeZone: zone },
  });
  for (const [act, days] of [
    ['createCall', on.opened - 3],
    ['publishCall', on.opened],
    ['decideCall', on.decided],
  ] as const)
    await recordedAt(tx, { by: post('secretariat'), at: at(days), act, noun: 'Call', nounId: id });
  return id;
}

async function seedProposal(
  tx: Tx,
  { post, at }: Timeline,
  callId: string,
): Promise<Pick<Proposed, 'proposalId' | 'number'>> {
  const { title, directions, sdgTargets, months, parts, workPlan, texts } = awardedProposal;
  const of = (organisation: string) => post(`representative.${organisation}`);
  const lead = of('iste');
  const proposalId = knownId('proposal');
  const number = await nextProposalNumber(tx, at(on.begun));
  const says = { title, directions: [...directions], sdgTargets: [...sdgTargets], months };
  await tx.insert(Proposal, {
    ...{ id: proposalId, number, callId, leadOrganisationId: lead.organisationId, ...says },
    ...{
      state: 'eligible',
      createdAt: at(on.begun),
      createdById: lead.personId,
      submittedAt: at(on.submitted),
    },
    ...{
      eligibilityDecidedAt: at(on.eligible),
      eligibilityReason: 'Demonstration: all that the call asks for is there.',
    },
  });
  const done = (by: Post, days: number, act: string, details: Record<string, unknown> = {}) =>
    recordedAt(tx, { by, at: at(days), act, noun: 'Proposal', nounId: proposalId, details });
  await done(lead, on.begun, 'startProposal', { number });
  const shares = parts.map(({ organisation, role, yearly, inKind }) => ({
    ...{ by: of(organisation), isLead: organisation === 'iste', role, yearly: [...yearly], inKind },
    budget: String(yearly.reduce((sum, share) => sum + Number(share), 0)),
  }));
  for (const { by, isLead, ...share } of shares) {
    const { organisationId, personId, mandateId } = by;
    const answeredAt = at(isLead ? on.submitted : on.confirmed);
    await tx.insert(Partnership, {
      ...{ id: knownId(`part of ${by.mailbox}`), proposalId, organisationId, isLead, ...share },
      ...{ confirmation: 'confirmed', answeredAt, answeredById: personId, mandateId },
    });
    if (!isLead) await done(lead, on.begun, 'addPartner', { organisationId });
  }
  const plan = workPlan.map(({ organisation, languages, ...planned }) => ({
    ...{ ...planned, organisationId: of(organisation).organisationId, languages: [...languages] },
  }));
  for (const entry of plan)
    await tx.insert(WorkPlanEntry, { id: knownId(`planned for month ${entry.month}`), proposalId, ...entry });
  const saved = { savedAt: at(on.confirmed), savedById: lead.personId };
  for (const [key, text] of Object.entries(texts)) {
    await tx.insert(SectionText, { id: knownId(`section ${key}`), proposalId, key, text, ...saved });
    await done(lead, on.confirmed, 'saveProposalSection', { section: key });
  }
  for (const { by, isLead } of shares)
    if (!isLead) await done(by, on.confirmed, 'confirmPartnership', { organisationId: by.organisationId });
  const asSubmitted = shares.map(({ by, isLead, role, budget, yearly, inKind }) => ({
    ...{ organisationId: by.organisationId, isLead, role, budget: Number(budget) },
    ...{ yearly: yearly.map(Number), inKind: Number(inKind) },
  }));
  await tx.insert(Submission, {
    ...{ id: knownId('submission'), proposalId, submittedAt: at(on.submitted) },
    ...{ submittedById: lead.personId, mandateId: lead.mandateId },
    content: { ...says, texts, parts: asSubmitted, workPlan: plan, attachments: [] },
  });
  await done(lead, on.submitted, 'submitProposal');
  await done(post('secretariat'), on.eligible, 'decideEligibility', { state: 'eligible' });
  return { proposalId, number };
}
