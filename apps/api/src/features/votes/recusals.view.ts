import { Field, ID, ObjectType } from '@nestjs/graphql';
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
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { seatCapacities } from '../mandates/mandate.rules.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting, type MeetingState } from '../meetings/meeting.entity.js';
import { dayOf, viewerIsInside, viewerIsOfTheBoard, wasConvened } from '../meetings/meeting.sql.js';
import { Recusal, RecusalReasonType } from '../meetings/recusal.entity.js';
import { memberIsRecused, viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { coversDate } from '../memberships/membership.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { chairAtItem } from './motion.sql.js';
import { whyNotAhead } from './recusals.rules.js';

/** Who is recused is no secret to the Board, nor to who is recused; from what they are is. */
const toTheBoard: Predicate = (a, scope) => `(${viewerIsInside(`${a}.meeting_id`, scope)}
  or (${viewerIsOfTheBoard(scope)} and exists (select from meetings bm where bm.id = ${a}.meeting_id and ${wasConvened('bm')})))`;

view(Recusal, {
  visible: (r, scope) =>
    `exists (select from agenda_items ra where ra.id = ${r}.agenda_item_id and ${toTheBoard('ra', scope)})`,
  fields: {
    // It may say what the item is about.
    liftedBecause: computed(
      (r, scope) =>
        `case when not ${viewerIsKeptOut(`${r}.agenda_item_id`, scope)} then ${r}.lifted_because end`,
    ),
  },
});

addField(
  Recusal,
  'member',
  () => Organisation,
  { description: 'The Member that is recused.' },
  one(Organisation, target('member_id')),
);
addField(
  Recusal,
  'declaredBy',
  () => Person,
  { nullable: true, description: 'Who said it.' },
  one(Person, target('declared_by_id')),
);
addField(
  Recusal,
  'liftedBy',
  () => Person,
  { nullable: true, description: 'Who found no conflict.' },
  one(Person, target('lifted_by_id')),
);

addField(
  Recusal,
  'declared',
  () => LocalMoment,
  { description: 'On the viewer’s clock.' },
  onViewersClock((r) => `${r}.declared_at`),
);
addField(
  Recusal,
  'lifted',
  () => LocalMoment,
  { nullable: true, description: 'On the viewer’s clock; null while it stands.' },
  onViewersClock((r) => `${r}.lifted_at`),
);

addField(
  AgendaItem,
  'viewerRecusedFor',
  () => RecusalReasonType,
  { nullable: true, description: 'Why the viewer is recused from it, and reads nothing of it.' },
  computed(
    (
      a,
      scope,
    ) => `(select vr.reason from recusals vr where vr.agenda_item_id = ${a}.id and vr.lifted_at is null
      and ${viewerActsFor('vr.member_id', seatCapacities, scope)} order by vr.id limit 1)`,
  ),
);

@ObjectType({ description: 'A Member that could be recused from an item.' })
export class PossiblyRecused {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({
  description: 'Who is recused from an item of an agenda. To the Board and those inside the meeting.',
})
export class ItemRecusals {
  @Field(() => ID, { description: 'Of the item.' })
  id!: string;

  @Field(() => AgendaItem)
  item!: AgendaItem;

  @Field(() => Meeting)
  meeting!: Meeting;

  @Field(() => [Recusal], { description: 'In the order in which they were declared, those lifted too.' })
  recusals!: Recusal[];

  @Field(() => [PossiblyRecused], { description: 'The Members for which the viewer may declare it now.' })
  viewerMembers!: PossiblyRecused[];

  @Field({ description: 'Whether the viewer may find that there is no conflict.' })
  viewerCanLift!: boolean;
}

view(ItemRecusals, {
  from: 'agenda_items',
  visible: toTheBoard,
  fields: {
    id: computed((a) => `${a}.id`),
    item: one(AgendaItem, (a, item) => `${item}.id = ${a}.id`),
    meeting: one(Meeting, (a, meeting) => `${meeting}.id = ${a}.meeting_id`),
    recusals: many(Recusal, pointingBy('agenda_item_id'), { orderBy: (r) => `${r}.id` }),
    viewerMembers: derived(
      {
        state: (a) => `(select vm.state from meetings vm where vm.id = ${a}.meeting_id)`,
        members: (a, scope) => `(select coalesce(json_agg(json_build_object('id', o.id,
            'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en')) order by o.slug), '[]')
          from organisations o join memberships ms on ms.organisation_id = o.id
          where ms.standing = 'member' and ms.stage in ('in_force', 'suspended')
            and ${coversDate('ms', `(select ${dayOf('dm')} from meetings dm where dm.id = ${a}.meeting_id)`)}
            and not ${memberIsRecused(`${a}.id`, 'o.id')}
            and (${viewerIsSecretariat(scope)} or ${viewerActsFor('o.id', seatCapacities, scope)}))`,
      },
      ({ state, members }, viewer) =>
        viewer && !whyNotAhead(state as MeetingState)
          ? (members as PossiblyRecused[]).filter(
              ({ id }) => secretariatMandate(viewer.mandates) ?? mandateFor(viewer.mandates, id),
            )
          : [],
    ),
    viewerCanLift: derived(
      {
        state: (a) => `(select lm.state from meetings lm where lm.id = ${a}.meeting_id)`,
        chairId: (a) => chairAtItem(`${a}.id`),
      },
      ({ state, chairId }, viewer) =>
        Boolean(
          viewer &&
          !whyNotAhead(state as MeetingState) &&
          typeof chairId === 'string' &&
          mandateFor(viewer.mandates, chairId, ['representative']),
        ),
    ),
  },
});
