import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  one,
  view,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { subjectPath } from '../agendas/item-subject.view.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { viewerSees, viewerTakesPart } from '../proposals/proposal.sql.js';
import { viewerIsAtItem } from '../votes/motion.sql.js';
import { Award, type AwardState } from './award.entity.js';
import { whyNotTable } from './award.rules.js';
import type { ProposalState } from '../proposals/proposal.entity.js';

@ObjectType({ description: 'What an award is given under, by a day.' })
class ConditionOfAward {
  @Field()
  what!: string;

  @Field(() => CalendarDate)
  dueOn!: string;
}

@ObjectType({ description: 'Somebody who is told what became of a proposal.' })
class AwardRecipient {
  @Field()
  name!: string;

  @Field()
  organisation!: string;

  @Field({ description: 'In which language.' })
  language!: string;
}

@ObjectType({ description: 'What is to be moved on an agenda item, as it was prepared.' })
export class PreparedMotion {
  @Field(() => ID)
  agendaItemId!: string;

  @Field()
  text!: string;
}

/** For those who deal with the item; who is recused from it reads nothing of what is moved. */
view(PreparedMotion, {
  from: 'awards',
  visible: (w, scope) => viewerIsAtItem(`${w}.agenda_item_id`, scope),
  fields: { agendaItemId: computed((w) => `${w}.agenda_item_id`), text: computed((w) => `${w}.motion`) },
});

/** An award leads to the project that it started; before that to the proposal, for whoever may read it. */
subjectPath(
  'award',
  (s, scope) => `coalesce(
    (select '/projects/' || pj.slug from awards pw join projects pj on pj.proposal_id = pw.proposal_id
      where pw.agenda_item_id = ${s}.agenda_item_id and pw.released_at is not null),
    (select '/proposals/' || pp.number from awards pw join proposals pp on pp.id = pw.proposal_id
      where pw.agenda_item_id = ${s}.agenda_item_id and ${viewerSees('pp', scope)}),
    '/projects')`,
);

/** That the viewer deals with an award for the Secretariat, and is not in conflict about the proposal. */
const viewerDealsWith = (w: Sql, scope: Scope): Sql =>
  `(${viewerIsSecretariat(scope)} and exists (select from proposals wp
    where wp.id = ${w}.proposal_id and not ${viewerIsConflicted('wp', scope)}))`;

/** The Secretariat sees it always, the applicants once it is released, nobody else. */
view(Award, {
  visible: (w, scope) =>
    `${viewerDealsWith(w, scope)} or (${w}.released_at is not null and ${viewerTakesPart(`${w}.proposal_id`, scope)})`,
});

addField(
  Proposal,
  'award',
  () => Award,
  { nullable: true, description: 'To the Secretariat, and once it is released to those who take part.' },
  one(Award, (p, w) => `${w}.proposal_id = ${p}.id`),
);

addField(
  Proposal,
  'viewerCanTable',
  () => Boolean,
  { description: 'Whether the viewer may put its award on an agenda.' },
  derived(
    {
      state: (p) => `${p}.state`,
      tabled: (p) => `exists (select from awards tw where tw.proposal_id = ${p}.id)`,
      conflicted: (p, scope) => viewerIsConflicted(p, scope),
    },
    ({ state, tabled, conflicted }, viewer) =>
      Boolean(
        viewer &&
        !conflicted &&
        secretariatMandate(viewer.mandates) &&
        !whyNotTable({ state: state as ProposalState, tabled: Boolean(tabled) }),
      ),
  ),
);

for (const [field, description, sql] of [
  [
    'decisions',
    'Numbers of what the Board has decided on the item.',
    (w: string) => `(select coalesce(json_agg(d.number order by d.number), '[]') from decisions d
      where d.agenda_item_id = ${w}.agenda_item_id)`,
  ],
  [
    'votes',
    'Ids of the votes on the item whose result is known, the latest last.',
    (w: string) => `(select coalesce(json_agg(v.id order by v.closed_at, v.id), '[]') from votes v
      join motions o on o.id = v.motion_id where o.agenda_item_id = ${w}.agenda_item_id and v.state = 'published')`,
  ],
] as const)
  addField(
    Award,
    field,
    () => [String],
    { nullable: true, description: `${description} To the Secretariat.` },
    computed((w, scope) => `case when ${viewerDealsWith(w, scope)} then ${sql(w)} end`),
  );

addField(
  Award,
  'recused',
  () => [String],
  { nullable: true, description: 'Members that are recused from the item. To the Secretariat.' },
  computed(
    (w, scope) => `case when ${viewerDealsWith(w, scope)} then (
      select coalesce(json_agg(coalesce(ro.name ->> ${scope.language()}, ro.name ->> 'en') order by ro.slug), '[]')
      from recusals r join organisations ro on ro.id = r.member_id
      where r.agenda_item_id = ${w}.agenda_item_id and r.lifted_at is null) end`,
  ),
);

for (const [field, description, sql] of [
  [
    'decisionNumber',
    'Of the decision of the Board.',
    (w: string) => `(select d.number from decisions d where d.id = ${w}.decision_id)`,
  ],
  [
    'projectSlug',
    'Of the project that it started.',
    (w: string) => `(select j.slug from projects j where j.proposal_id = ${w}.proposal_id)`,
  ],
  [
    'meetingNumber',
    'Of the meeting on whose agenda it stands.',
    (w: string) =>
      `(select m.number from agenda_items a join meetings m on m.id = a.meeting_id where a.id = ${w}.agenda_item_id)`,
  ],
] as const)
  addField(Award, field, () => String, { nullable: true, description }, computed(sql));

addField(
  Award,
  'conditions',
  () => [ConditionOfAward],
  { description: 'Each an action of the decision, once it is released.' },
  computed(
    (
      w,
    ) => `(select coalesce(json_agg(json_build_object('what', k.what, 'dueOn', k.due_on) order by k.ordinal), '[]')
      from award_conditions k where k.award_id = ${w}.id)`,
  ),
);

addField(
  Award,
  'recipients',
  () => [AwardRecipient],
  { nullable: true, description: 'Who is told when it is released; to the Secretariat, before it is.' },
  computed(
    (w, scope) => `case when ${w}.released_at is null and ${viewerDealsWith(w, scope)} then
      (select coalesce(json_agg(json_build_object('name', r.name, 'organisation', r.organisation, 'language', r.language)
          order by r.organisation), '[]')
       from (select distinct on (x.organisation_id) pe.name, pe.language,
           coalesce(o.name ->> ${scope.language()}, o.name ->> 'en') as organisation
         from partnerships x join organisations o on o.id = x.organisation_id
         join mandates rm on rm.organisation_id = o.id and ${inForce('rm')}
           and rm.capacity in ('representative', 'first_alternate', 'second_alternate')
         join people pe on pe.id = rm.person_id
         where x.proposal_id = ${w}.proposal_id and x.confirmation <> 'declined'
         order by x.organisation_id, array_position(array['representative', 'first_alternate', 'second_alternate'], rm.capacity)) r)
      end`,
  ),
);

for (const [field, description, may] of [
  [
    'viewerCanDecide',
    'Whether the viewer may enter what the Board decided.',
    (state: AwardState) => state === 'tabled',
  ],
  [
    'viewerCanRelease',
    'Whether the viewer may tell the applicants.',
    (state: AwardState, released: boolean) => state !== 'tabled' && !released,
  ],
] as const)
  addField(
    Award,
    field,
    () => Boolean,
    { description },
    derived(
      {
        state: (w) => `${w}.state`,
        released: (w) => `${w}.released_at is not null`,
        deals: (w, scope) => viewerDealsWith(w, scope),
      },
      ({ state, released, deals }) => Boolean(deals && may(state as AwardState, Boolean(released))),
    ),
  );
