import { Field, ID, ObjectType } from '@nestjs/graphql';
import { addField, computed, one, view, type Scope } from '../../platform/read-model/view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { readsTitle, viewerIsInside, wasConvened } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { MeetingAgenda } from './agenda.view.js';
import { ItemSubject } from './item-subject.entity.js';

const organisationOf = (
  s: string,
  scope: Scope,
) => `(select coalesce(so.name ->> ${scope.language()}, so.name ->> 'en')
  from memberships sm join organisations so on so.id = sm.organisation_id where sm.id = ${s}.membership_id)`;

/** It is as public as its item, and as hidden from who is recused. */
view(ItemSubject, {
  visible: (s, scope) => `exists (select from agenda_items si join meetings sm on sm.id = si.meeting_id
    where si.id = ${s}.agenda_item_id and (${wasConvened('sm')} or ${viewerIsInside('sm.id', scope)})
      and ${readsTitle('si', scope)})
    and not ${viewerIsKeptOut(`${s}.agenda_item_id`, scope)}`,
});

addField(
  AgendaItem,
  'subject',
  () => ItemSubject,
  { nullable: true, description: 'What it is; null for a matter of its own words.' },
  one(ItemSubject, (a, s) => `${s}.agenda_item_id = ${a}.id`),
);

addField(
  ItemSubject,
  'path',
  () => String,
  { description: 'Address of the page of the thing.' },
  computed(
    (s) => `case ${s}.concerns when 'chair_election' then '/board/chair' when 'annual_report'
        then coalesce((select '/annual-reports/' || ar.year from annual_reports ar where ar.agenda_item_id = ${s}.agenda_item_id),
          '/board/duties')
      when 'award' then '/projects'
      when 'rules_change' then '/board/rules/proposals/' || ${s}.rules_proposal_id
      else '/organisations/' || (select po.slug from memberships pm join organisations po on po.id = pm.organisation_id
        where pm.id = ${s}.membership_id) end`,
  ),
);

addField(
  ItemSubject,
  'organisationName',
  () => String,
  { nullable: true, description: 'Of an admission, which Organisation.' },
  computed((s, scope) => organisationOf(s, scope)),
);

@ObjectType({ description: 'Something that an agenda item can be about.' })
class PossibleSubject {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

const list = (select: string) => `(select coalesce(json_agg(r order by r.name), '[]') from (${select}) r)`;

addField(
  MeetingAgenda,
  'openRulesProposals',
  () => [PossibleSubject],
  { nullable: true, description: 'Proposals that an item can be about; to the Secretariat.' },
  computed(
    (_m, scope) =>
      `case when ${viewerIsSecretariat(scope)} then ${list(`select rp.id, left(rp.because, 200) as name
      from rules_proposals rp where rp.adopted_as_id is null and rp.withdrawn_on is null`)} end`,
  ),
);

addField(
  MeetingAgenda,
  'openAdmissions',
  () => [PossibleSubject],
  { nullable: true, description: 'Organisations that ask to become Members; to the Secretariat.' },
  computed(
    (_m, scope) =>
      `case when ${viewerIsSecretariat(scope)} then ${list(`select am.id,
        coalesce(ao.name ->> ${scope.language()}, ao.name ->> 'en') as name
      from memberships am join organisations ao on ao.id = am.organisation_id
      where am.standing = 'member' and am.stage in ('expression_of_interest', 'due_diligence', 'letter_of_commitment',
        'board_decision') and ${coversDate('am', today)}`)} end`,
  ),
);
