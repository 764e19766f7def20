import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Capacity, MandateInForce, Viewer } from '../../platform/auth/actor.js';
import { fileGround } from '../../platform/files/file-grounds.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  many,
  one,
  pointingBy,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Person } from '../accounts/person.entity.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import { today } from '../memberships/membership.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Action, ActionEvidence, type ActionState } from './action.entity.js';
import { isOver, isOverdue, whyNotConfirm } from './action.rules.js';
import { Decision } from './decision.entity.js';
import { mandateToGiveEvidence, mandateToKeep, ownerCapacities } from './decision.policy.js';
import { viewerOwns, viewerSeesAction } from './decision.sql.js';

view(Action, {
  visible: viewerSeesAction,
  fields: {
    decision: one(Decision, target('decision_id')),
    owner: one(Organisation, target('owner_organisation_id')),
    ownerPerson: one(Person, target('owner_person_id')),
  },
});

const seenWithItsAction: Predicate = (e, scope) =>
  `exists (select from actions ea where ea.id = ${e}.action_id and ${viewerSeesAction('ea', scope)})`;

view(ActionEvidence, {
  visible: seenWithItsAction,
  fields: {
    storedFile: one(StoredFile, target('file_id')),
    givenBy: one(Person, target('given_by_id')),
    givenFor: one(Organisation, target('given_for_id')),
  },
});

addField(
  ActionEvidence,
  'givenAt',
  () => LocalMoment,
  { description: 'On the viewer’s clock.' },
  onViewersClock((e) => `${e}.given_at`),
);

/** Evidence may be a file: who can own an action may bring one, and who reads the action opens it. */
fileGround({
  mayBring: ({ mandates }: Viewer): MandateInForce | undefined =>
    mandates.find(({ capacity }) => ownerCapacities.includes(capacity)),
  seen: (file, scope) =>
    `exists (select from action_evidence fe where fe.file_id = ${file}.id and ${seenWithItsAction('fe', scope)})`,
});

@ObjectType({ description: 'Something that was done to an action.' })
class ActionAct {
  @Field(() => ID)
  position!: string;

  @Field(() => LocalMoment, { description: 'On the viewer’s clock.' })
  at!: LocalMoment;

  @Field({ description: 'addAction, changeAction, giveEvidence, returnEvidence, confirmAction, dropAction.' })
  act!: string;

  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true, description: 'For which the person acted.' })
  organisation!: Organisation | null;

  @Field(() => CapacityType, { nullable: true })
  capacity!: Capacity | null;

  @Field(() => String, { nullable: true })
  because!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The due date that a change set.' })
  dueOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The due date before that change.' })
  dueBefore!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The owner that a change set.' })
  owner!: Organisation | null;

  @Field(() => Organisation, { nullable: true, description: 'The owner before that change.' })
  ownerBefore!: Organisation | null;
}

const detail = (e: string, side: 'from' | 'to', name: string) => `(${e}.details -> '${side}' ->> '${name}')`;
const ownerAt = (side: 'from' | 'to') =>
  one(Organisation, (e, o) => `${o}.id = ${detail(e, side, 'ownerOrganisationId')}::uuid`);

view(ActionAct, {
  from: 'audit_entries',
  visible: (e, scope) =>
    `${e}.noun = 'Action' and exists (select from actions ha where ha.id = ${e}.noun_id and ${viewerSeesAction('ha', scope)})`,
  fields: {
    position: computed((e) => `${e}.position`),
    at: onViewersClock((e) => `${e}.at`),
    act: computed((e) => `${e}.act`),
    person: one(Person, target('person_id')),
    organisation: one(Organisation, target('organisation_id')),
    capacity: computed((e) => `${e}.capacity`),
    because: computed((e) => `${e}.details ->> 'because'`),
    dueOn: computed((e) => detail(e, 'to', 'dueOn')),
    dueBefore: computed((e) => detail(e, 'from', 'dueOn')),
    owner: ownerAt('to'),
    ownerBefore: ownerAt('from'),
  },
});

addField(
  Action,
  'history',
  () => [ActionAct],
  { description: 'What was done to it, the latest first.' },
  many(ActionAct, (a, e) => `${e}.noun_id = ${a}.id`, { orderBy: (e) => `${e}.position desc`, limit: 100 }),
);

addField(
  Action,
  'evidence',
  () => [ActionEvidence],
  { description: 'The latest first.' },
  many(ActionEvidence, pointingBy('action_id'), { orderBy: (e) => `${e}.given_at desc, ${e}.id` }),
);

addField(
  Action,
  'isMine',
  () => Boolean,
  { description: 'The viewer speaks for its owner.' },
  computed(viewerOwns),
);

addField(
  Action,
  'isOverdue',
  () => Boolean,
  { description: 'Its last day has passed and it is not over.' },
  derived({ state: (a) => `${a}.state`, dueOn: (a) => `${a}.due_on`, today: () => today }, (facts) => {
    const { today: now, ...action } = facts as { state: ActionState; dueOn: string; today: string };
    return isOverdue(action, now);
  }),
);

addField(
  Action,
  'endedOn',
  () => CalendarDate,
  { nullable: true, description: 'When it was confirmed or dropped, on the network’s day.' },
  computed((a) => `(${a}.ended_at + interval '8 hours')::date`),
);

function viewerCan(
  act: string,
  description: string,
  decide: (action: Standing, viewer: Viewer) => boolean,
): void {
  addField(
    Action,
    `viewerCan${act}`,
    () => Boolean,
    { description },
    derived(standing, (facts, viewer) => viewer !== null && decide(facts as unknown as Standing, viewer)),
  );
}

interface Standing {
  state: ActionState;
  ownerOrganisationId: string;
  ownerPersonId: string | null;
  gaveEvidence: boolean;
  othersCan: boolean;
}

const standing = {
  state: (a: string) => `${a}.state`,
  ownerOrganisationId: (a: string) => `${a}.owner_organisation_id`,
  ownerPersonId: (a: string) => `${a}.owner_person_id`,
  gaveEvidence: (a, scope) =>
    `exists (select from action_evidence ge where ge.action_id = ${a}.id and ge.given_by_id = ${scope.viewerId()})`,
  othersCan: (_a, scope) =>
    `exists (select from mandates oc where oc.person_id <> ${scope.viewerId()}
      and oc.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('oc')})`,
} satisfies Record<string, Predicate>;

viewerCan('GiveEvidence', 'Whether the viewer may show that it was done.', (action, viewer) =>
  Boolean(!isOver(action.state) && mandateToGiveEvidence(viewer.mandates, viewer.personId, action)),
);
viewerCan('Confirm', 'Whether the viewer may confirm that it is done.', (action, { mandates }) =>
  Boolean(mandateToKeep(mandates) && !whyNotConfirm(action)),
);
viewerCan('Return', 'Whether the viewer may send evidence back.', ({ state }, { mandates }) =>
  Boolean(mandateToKeep(mandates) && state === 'evidence_given'),
);
viewerCan(
  'Change',
  'Whether the viewer may change owner and due date, or drop it.',
  ({ state }, { mandates }) => Boolean(mandateToKeep(mandates) && !isOver(state)),
);
