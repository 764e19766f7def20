import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../../platform/auth/actor.js';
import { computed, derived, one, target, view, addField } from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { CapacityType, Mandate } from '../mandates/mandate.entity.js';
import { mandateToInvite } from '../mandates/mandate.policy.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Invitation } from './invitation.entity.js';

/** What the holder of an invitation’s link sees, before they are anybody here. */
@ObjectType({ description: 'An open invitation, as the person who was invited sees it.' })
export class InvitationOffer {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  address!: string;

  @Field(() => CapacityType)
  capacity!: Capacity;

  @Field(() => Organisation)
  organisation!: Organisation;

  @Field({ description: 'The address already belongs to somebody with an account: no new one is made.' })
  hasAccount!: boolean;
}

const open = (i: string) =>
  `${i}.accepted_at is null and ${i}.withdrawn_at is null and ${i}.expires_at > now()`;

/** Whoever has the link; the root field finds the row by it alone. */
view(InvitationOffer, {
  from: 'invitations',
  visible: (i) => open(i),
  fields: {
    id: computed((i) => `${i}.id`),
    name: computed((i) => `${i}.name`),
    address: computed((i) => `${i}.address`),
    capacity: computed((i) => `${i}.capacity`),
    organisation: one(Organisation, target('organisation_id')),
    hasAccount: computed((i) => `exists (select from email_addresses a where a.address = ${i}.address)`),
  },
});

/** The Secretariat sees all invitations, an Organisation’s administrator those of the Organisation. */
view(Invitation, {
  visible: (i, scope) =>
    `${viewerIsSecretariat(scope)} or ${viewerActsFor(`${i}.organisation_id`, ['organisation_administrator'], scope)}`,
  fields: {
    organisation: one(Organisation, target('organisation_id')),
    invitedBy: one(Person, target('invited_by_id')),
    succeeds: one(Mandate, target('succeeds_id')),
  },
});

addField(
  Invitation,
  'isOpen',
  () => Boolean,
  { description: 'Neither accepted nor withdrawn nor expired.' },
  computed((i) => `(${open(i)})`),
);

addField(
  Organisation,
  'viewerCanInvite',
  () => Boolean,
  { description: 'Whether the viewer may invite people to act for it.' },
  derived({ id: (o) => `${o}.id` }, ({ id }, viewer) =>
    Boolean(viewer && mandateToInvite(viewer.mandates, String(id), 'representative')),
  ),
);
