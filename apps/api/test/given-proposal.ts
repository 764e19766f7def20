import { newId } from '../src/platform/db/new-id.js';
import type { Run, TestPortal } from './api.js';
import { givenCall } from './given-call.js';

export const roles = [
  'stranger',
  'leadRepresentative',
  'leadAlternate',
  'leadAdministrator',
  'partnerConfirmed',
  'partnerAdministrator',
  'partnerWaiting',
  'partnerDeclined',
  'unrelatedMember',
  'secretariat',
] as const;
export type Role = (typeof roles)[number];

/** Everybody who could have to do with a proposal led by COL with SEAMEO (confirmed), ALECSO (waiting) and ISTE (declined). */
export interface Cast {
  as: Record<Role, Run>;
  people: Record<Exclude<Role, 'stranger'>, string>;
}

export async function givenCast(portal: TestPortal): Promise<Cast> {
  const { given } = portal;
  const people = {
    leadRepresentative: await given.representative('col', { address: 'rep@col.example' }),
    leadAlternate: await given.holder('col', 'first_alternate', { address: 'alt@col.example' }),
    leadAdministrator: await given.holder('col', 'organisation_administrator'),
    partnerConfirmed: await given.representative('seameo', {
      address: 'rep@seameo.example',
      language: 'zh-Hans',
    }),
    partnerAdministrator: await given.holder('seameo', 'organisation_administrator'),
    partnerWaiting: await given.representative('alecso', { address: 'rep@alecso.example', language: 'ar' }),
    partnerDeclined: await given.representative('iste', { address: 'rep@iste.example' }),
    unrelatedMember: await given.representative('unesco-iite'),
    secretariat: await given.secretariat(),
  };
  const runs = await Promise.all(
    Object.entries(people).map(async ([role, id]): Promise<[string, Run]> => [role, await portal.as(id)]),
  );
  return {
    people,
    as: {
      stranger: portal.asStranger,
      ...(Object.fromEntries(runs) as Record<Exclude<Role, 'stranger'>, Run>),
    },
  };
}

/** Those without whom there is no proposal. */
interface Signatories {
  people: Pick<
    Cast['people'],
    'leadRepresentative' | 'partnerConfirmed' | 'partnerWaiting' | 'partnerDeclined'
  >;
}

export interface ProposalGiven {
  call?: string;
  number?: string;
  state?: 'draft' | 'submitted' | 'eligible' | 'ineligible' | 'withdrawn';
  /** Whether ALECSO has yet to answer; then it cannot be submitted. */
  waiting?: boolean;
  title?: string;
}

/** A milestone and an output, both by the lead. */
const plan: [number, string, string | null][] = [
  [6, 'Lessons are chosen', null],
  [12, 'Lessons', 'teaching_resource'],
];

/** A proposal that has everything, but for ALECSO’s answer where that is still awaited; returns its number. */
export async function givenProposal(
  portal: TestPortal,
  cast: Signatories,
  about: ProposalGiven = {},
): Promise<string> {
  const { given, source } = portal;
  const call = about.call ?? (await givenCall(portal));
  const number = about.number ?? `T-${newId()}`;
  const id = newId();
  const state = about.state ?? 'draft';
  const lead = await given.organisation('col');
  const title = about.title ?? 'Lessons that travel';
  const submitted = state !== 'draft' && state !== 'withdrawn';
  await source.query(
    `insert into proposals (id, number, call_id, lead_organisation_id, title, state, directions, sdg_targets, months, created_by_id, submitted_at)
     select $1, $2, c.id, $3, $4, $5, '{2}', '{4.c}', 12, $6, case when $7 then now() end from calls c where c.slug = $8`,
    [id, number, lead, title, state, cast.people.leadRepresentative, submitted, call],
  );
  const parts: [string, string, string | null][] = [
    ['col', 'waiting', null],
    ['seameo', 'confirmed', cast.people.partnerConfirmed],
    [
      'alecso',
      about.waiting === false ? 'confirmed' : 'waiting',
      about.waiting === false ? cast.people.partnerWaiting : null,
    ],
    ['iste', 'declined', cast.people.partnerDeclined],
  ];
  for (const [slug, confirmation, by] of parts)
    await source.query(
      `insert into partnerships (id, proposal_id, organisation_id, is_lead, role, budget, in_kind, confirmation, answered_at, answered_by_id)
       values ($1, $2, $3, $4, 'Work', 10000, 500, $5, case when $6::uuid is not null then now() end, $6)`,
      [newId(), id, await given.organisation(slug), slug === 'col', confirmation, by],
    );
  await source.query(
    `insert into proposal_sections (id, proposal_id, key, text, saved_by_id) values ($1, $2, 'aims', 'To share lessons.', $3)`,
    [newId(), id, cast.people.leadRepresentative],
  );
  for (const [month, what, output] of plan)
    await source.query(
      `insert into work_plan_entries (id, proposal_id, month, title, organisation_id, output) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), id, month, what, lead, output],
    );
  if (submitted) {
    const [, seameo, alecso] = await Promise.all(parts.map(([slug]) => given.organisation(slug)));
    const partners = about.waiting === false ? [seameo, alecso] : [seameo];
    await givenSubmission(portal, cast, id, { title, lead, partners });
  }
  return number;
}

async function givenSubmission(
  portal: TestPortal,
  cast: Signatories,
  proposalId: string,
  about: { title: string; lead: string; partners: (string | undefined)[] },
) {
  const content = {
    title: about.title,
    directions: [2],
    sdgTargets: ['4.c'],
    texts: { aims: 'To share lessons.' },
    months: 12,
    parts: [about.lead, ...about.partners].map((organisationId, place) => ({
      organisationId,
      isLead: place === 0,
      role: 'Work',
      budget: 10000,
      yearly: [10000],
      inKind: 500,
    })),
    workPlan: plan.map(([month, title, output]) => ({
      month,
      title,
      organisationId: about.lead,
      output,
      languages: [],
    })),
    attachments: [],
  };
  await portal.source.query(
    `insert into submissions (id, proposal_id, content, submitted_at, submitted_by_id, mandate_id)
     select $1, $2, $3, p.submitted_at, $4, (select m.id from mandates m where m.person_id = $4 limit 1) from proposals p where p.id = $2`,
    [newId(), proposalId, content, cast.people.leadRepresentative],
  );
}

/** Closes a call an hour ago. */
export async function close(portal: TestPortal, call: string): Promise<void> {
  await portal.source.query(
    `update calls set opens_at = now() - interval '9 days', closes_at = now() - interval '1 hour' where slug = $1`,
    [call],
  );
}
