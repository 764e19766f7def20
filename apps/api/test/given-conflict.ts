import type { TestPortal } from './api.js';
import { newId } from '../src/platform/db/new-id.js';

export const ruleOnConflict = `mutation ($proposal: String!, $personId: ID!, $ground: ConflictGround!, $organisation: String, $ruling: ConflictRuling!, $reason: String!) {
  ruleOnConflict(proposal: $proposal, personId: $personId, ground: $ground, organisation: $organisation, ruling: $ruling, reason: $reason) {
    number conflicts { person { id } ground state rulings { ruling reason ruledBy { id } } viewerCanRule } } }`;
export const declareConflict = `mutation ($proposal: String!, $kind: ConflictKind!, $words: String!) {
  declareConflict(proposal: $proposal, kind: $kind, words: $words) { callSlug othersHidden own { number } } }`;

/** Puts a Member in the Chair today, and another one next. */
export async function chairIs(portal: TestPortal, chair: string, vice: string): Promise<void> {
  await portal.source.query(`delete from chair_terms`);
  await portal.source.query(
    `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
     values (gen_random_uuid(), $1, current_date - 30, current_date + 300, 'B'), (gen_random_uuid(), $2, current_date + 300, current_date + 600, 'B')`,
    [await portal.given.organisation(chair), await portal.given.organisation(vice)],
  );
}

/** Makes an Organisation a partner that has confirmed its part. */
export async function joins(portal: TestPortal, number: string, slug: string, by: string): Promise<void> {
  await portal.source.query(
    `insert into partnerships (id, proposal_id, organisation_id, is_lead, role, budget, in_kind, confirmation, answered_at, answered_by_id)
     select $1, p.id, $2, false, 'Work', 1, 1, 'confirmed', now(), $3 from proposals p where p.number = $4`,
    [newId(), await portal.given.organisation(slug), by, number],
  );
}
