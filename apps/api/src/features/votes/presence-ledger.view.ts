import { Field, ID, ObjectType } from '@nestjs/graphql';
import { inWords } from '../../platform/read-model/in-words.js';
import { addField, derived } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { PresenceActType, type PresenceAct } from './presence-entry.entity.js';
import { MeetingRoom } from './room.view.js';

@ObjectType({ description: 'A line of the presence ledger, as it can be read.' })
export class LedgerLine {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalMoment, { description: 'When it happened, on the viewer’s clock.' })
  at!: LocalMoment;

  @Field(() => PresenceActType)
  act!: PresenceAct;

  @Field()
  member!: string;

  @Field(() => String, { nullable: true })
  person!: string | null;

  @Field(() => String, { nullable: true, description: 'For whom somebody stands in.' })
  standsInFor!: string | null;

  @Field(() => String, { nullable: true, description: 'The item of a recusal.' })
  item!: string | null;

  @Field(() => String, { nullable: true, description: 'The Member that holds the proxy.' })
  toMember!: string | null;

  @Field({ description: 'Who entered it.' })
  enteredBy!: string;

  @Field(() => String, { nullable: true, description: 'Why it was entered later than it happened.' })
  because!: string | null;
}

type Line = Omit<LedgerLine, 'at'> & { at: string };

addField(
  MeetingRoom,
  'ledger',
  () => [LedgerLine],
  { description: 'Who came, left, stood in and was recused when, the latest first.' },
  derived(
    {
      lines: (m, scope) => `(select coalesce(json_agg(json_build_object('id', e.id, 'at', e.at, 'act', e.act,
          'member', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'), 'person', p.name,
          'standsInFor', f.name, 'item', case when ${viewerIsKeptOut('a.id', scope)} then ${inWords('recusals.item', scope)} else a.title end, 'enteredBy', b.name, 'because', e.because,
          'toMember', coalesce(t.acronym, t.name ->> ${scope.language()}, t.name ->> 'en')) order by e.at desc, e.id desc), '[]')
        from presence_entries e join organisations o on o.id = e.member_id join people b on b.id = e.entered_by_id
          left join people p on p.id = e.person_id left join people f on f.id = e.for_person_id
          left join agenda_items a on a.id = e.agenda_item_id left join organisations t on t.id = e.to_member_id
        where e.meeting_id = ${m}.id)`,
    },
    ({ lines }, viewer) =>
      viewer
        ? (lines as Line[]).map((line) => ({ ...line, at: localMoment(new Date(line.at), viewer.timeZone) }))
        : [],
  ),
);
