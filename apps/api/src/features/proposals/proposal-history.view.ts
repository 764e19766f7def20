import { Field, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../../platform/auth/actor.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { addField, computed, many, one, target, view } from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Proposal } from './proposal.entity.js';
import { viewerSees, viewerTakesPart } from './proposal.sql.js';

@ObjectType({ description: 'Something that was done to a proposal.' })
export class ProposalAct {
  @Field(() => Instant)
  at!: string;

  @Field({
    description:
      'startProposal, changeProposal, saveProposalSection, addPartner, changePartner, removePartner, remindPartners, confirmPartnership, declinePartnership, submitProposal, withdrawProposal, decideEligibility, saveBudget, setProjectMonths, addWorkPlanEntry, changeWorkPlanEntry, removeWorkPlanEntry, attachToProposal, detachFromProposal.',
  })
  act!: string;

  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true, description: 'For which the person acted.' })
  organisation!: Organisation | null;

  @Field(() => CapacityType, { nullable: true })
  capacity!: Capacity | null;

  @Field(() => Organisation, { nullable: true, description: 'Whose part it was about.' })
  partner!: Organisation | null;

  @Field(() => String, { nullable: true, description: 'Key of the section that was written.' })
  section!: string | null;
}

/** Each act with the one that followed it on the same proposal. */
const acts = `(select e.*, e.details ->> 'section' as section, (e.details ->> 'organisationId')::uuid as partner_id,
    lead(e.act) over following as next_act, lead(e.person_id) over following as next_person_id,
    lead(e.details ->> 'section') over following as next_section
  from audit_entries e where e.noun = 'Proposal' window following as (partition by e.noun_id order by e.position))`;

/** A person’s saves of one section in a row are one act of writing: the last of them stands for all. */
const isLastOfItsKind = (e: string) => `(${e}.act, ${e}.person_id, ${e}.section) is distinct from
  (${e}.next_act, ${e}.next_person_id, ${e}.next_section) or ${e}.section is null`;

/** How a proposal came about is for those who take part; the Secretariat sees what was done in the open. */
view(ProposalAct, {
  from: acts,
  visible: (e, scope) => `${viewerTakesPart(`${e}.noun_id`, scope)}
    or (${e}.act in ('submitProposal', 'withdrawProposal', 'decideEligibility')
      and exists (select from proposals ap where ap.id = ${e}.noun_id and ${viewerSees('ap', scope)}))`,
  fields: {
    at: computed((e) => `${e}.at`),
    act: computed((e) => `${e}.act`),
    person: one(Person, target('person_id')),
    organisation: one(Organisation, target('organisation_id')),
    capacity: computed((e) => `${e}.capacity`),
    partner: one(Organisation, target('partner_id')),
    section: computed((e) => `${e}.section`),
  },
});

addField(
  Proposal,
  'history',
  () => [ProposalAct],
  { description: 'What was done to it, the latest first.' },
  many(ProposalAct, (p, e) => `${e}.noun_id = ${p}.id and (${isLastOfItsKind(e)})`, {
    orderBy: (e) => `${e}.position desc`,
    limit: 100,
  }),
);
