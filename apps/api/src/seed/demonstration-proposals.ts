import { record } from '../platform/audit/record.js';
import type { Tx } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import { found } from '../platform/refusal.js';
import { addDays } from '../platform/time/calendar-days.js';
import { dateIn, instantOf } from '../platform/time/zones.js';
import { Call } from '../features/calls/call.entity.js';
import { Partnership } from '../features/proposals/partnership.entity.js';
import { SectionText } from '../features/proposals/proposal-section.entity.js';
import { Proposal } from '../features/proposals/proposal.entity.js';
import { WorkPlanEntry } from '../features/proposals/work-plan-entry.entity.js';
import { nextProposalNumber } from '../features/proposals/proposals.service.js';
import { demonstrationCall, demonstrationProposal } from './demonstration-call.js';

const zone = 'Asia/Shanghai';
const openDays = 45;

/** An open call, and under it a draft that still waits for a partner. Entered once; what people make of it stays. */
export async function seedProposals(tx: Tx): Promise<void> {
  const [known] = await tx.query<unknown[]>(`select 1 from calls where slug = $1`, [demonstrationCall.slug]);
  if (known) return;
  const [clock] = await tx.query<{ now: Date }[]>(`select date_trunc('minute', now()) as now`);
  const { now } = found(clock);
  const callId = await seedCall(tx, now);
  await seedDraft(tx, callId, now);
}

async function seedCall(tx: Tx, now: Date): Promise<string> {
  const id = newId();
  const closesWallClock = `${addDays(dateIn(now, zone), openDays)}T17:00`;
  const closes = instantOf(closesWallClock, zone);
  if (!closes.ok) throw new Error(`${zone} has no ${closesWallClock}`);
  await tx.insert(Call, {
    ...demonstrationCall,
    id,
    kind: 'joint_funding',
    state: 'published',
    opensAt: now,
    closesAt: closes.instant,
    closesWallClock,
    timeZone: zone,
    isDemonstration: true,
  });
  return id;
}

interface Representative {
  organisation: string;
  organisationId: string;
  personId: string;
  mandateId: string;
}

async function seedDraft(tx: Tx, callId: string, now: Date): Promise<void> {
  const { title, directions, sdgTargets, months, workPlan, texts, parts } = demonstrationProposal;
  const representatives = await tx.query<Representative[]>(
    `select o.slug as organisation, o.id as "organisationId", m.person_id as "personId", m.id as "mandateId"
     from organisations o join mandates m on m.organisation_id = o.id and m.capacity = 'representative'
     where m.basis = 'Demonstration' and o.slug = any($1)`,
    [parts.map(({ organisation }) => organisation)],
  );
  const representativeOf = (slug: string) =>
    found(representatives.find(({ organisation }) => organisation === slug));
  const lead = representativeOf('col');
  const id = newId();
  await tx.insert(Proposal, {
    id,
    number: await nextProposalNumber(tx, now),
    callId,
    leadOrganisationId: lead.organisationId,
    title,
    directions: [...directions],
    sdgTargets: [...sdgTargets],
    months,
    createdById: lead.personId,
  });
  for (const { organisation, role, budget, yearly, inKind, confirmation } of parts) {
    const { organisationId, personId, mandateId } = representativeOf(organisation);
    const answer = confirmation === 'confirmed' && { answeredAt: now, answeredById: personId, mandateId };
    const share = { role, budget, yearly: [...yearly], inKind, confirmation };
    const isLead = organisationId === lead.organisationId;
    await tx.insert(Partnership, {
      id: newId(),
      proposalId: id,
      organisationId,
      isLead,
      ...share,
      ...answer,
    });
    const details = { organisationId };
    if (isLead) recordFor(tx, lead, id, 'startProposal');
    else recordFor(tx, lead, id, 'addPartner', details);
    if (answer) recordFor(tx, representativeOf(organisation), id, 'confirmPartnership', details);
  }
  for (const { organisation, languages, ...planned } of workPlan) {
    const { organisationId } = representativeOf(organisation);
    await tx.insert(WorkPlanEntry, {
      id: newId(),
      proposalId: id,
      organisationId,
      ...planned,
      languages: [...languages],
    });
  }
  for (const [key, text] of Object.entries(texts))
    await tx.insert(SectionText, { id: newId(), proposalId: id, key, text, savedById: lead.personId });
}

function recordFor(
  tx: Tx,
  { personId, mandateId, organisationId }: Representative,
  proposalId: string,
  act: string,
  details: Record<string, unknown> = {},
): void {
  const under = { id: mandateId, organisationId, capacity: 'representative' } as const;
  record(tx, { actor: { personId }, under, act, noun: 'Proposal', nounId: proposalId, details });
}
