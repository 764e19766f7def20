import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  everyone,
  many,
  view,
  type FieldSource,
} from '../../platform/read-model/view.js';
import { ItemSubject } from '../agendas/item-subject.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Vote } from '../votes/vote.entity.js';
import { linesOf, originKinds, visible, type OriginKind } from './provenance-lines.js';
import { linksOf, provenanceKinds, thingsOn, type ProvenanceKind } from './provenance-stages.js';

export const ProvenanceKindType = enumType('ProvenanceKind', provenanceKinds);

@ObjectType({ description: 'One kind of thing on a line; where there is one of the kind, which it is.' })
class ProvenanceLink {
  @Field(() => ProvenanceKindType)
  kind!: ProvenanceKind;

  @Field(() => Int, { description: 'How many there are that the viewer may know of.' })
  count!: number;

  @Field({ description: 'Whether the line is told from here.' })
  isHere!: boolean;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its page; null where there are several.' })
  path!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  day!: string | null;
}

@ObjectType({ description: 'A thing on a line.' })
class ProvenanceThing {
  @Field(() => ID)
  id!: string;

  @Field(() => ProvenanceKindType)
  kind!: ProvenanceKind;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'In the reader’s language, as its own page has it.' })
  title!: string | null;

  @Field({ description: 'Address of its page.' })
  path!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'When a call closes, a proposal was submitted, the meeting of an item and a vote were held, a decision was taken, a project begins, a deliverable was accepted, a work was published, a report was adopted.',
  })
  day!: string | null;
}

/** Where a thing comes from and what came of it, as far as the viewer may know; what they may not see is not on it. */
@ObjectType({
  description:
    'The line from a call by proposal, reviews, agenda item, vote and decision to project, deliverable, work and annual report, as far as the viewer sees what is on it.',
})
export class Provenance {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Address of its sheet, where all of it is told.' })
  path!: string;

  @Field(() => [ProvenanceLink], {
    description: 'In the order of the line; kinds that nothing is of are absent.',
  })
  links!: ProvenanceLink[];

  @Field(() => [ProvenanceThing], {
    description: 'All that is on it, in its order; of each kind the first hundred.',
  })
  things!: ProvenanceThing[];

  @Field(() => [Vote], { description: 'The votes on it, the first held first.' })
  votes!: Vote[];

  @Field(() => [Decision], { description: 'The decisions on it, the first taken first.' })
  decisions!: Decision[];
}

/** The view of the lines that begin from a kind: a statement asks for one kind and holds nothing of the others. */
export const lineFrom = (kind: OriginKind) => ({
  name: `${Provenance.name} of ${kind}`,
  prototype: Provenance.prototype as object,
});

const fields: Record<string, FieldSource> = {
  id: computed((l) => `${l}.id`),
  path: computed(
    (l) => `'/provenance/' || replace(${l}.kind, '_', '-') || '/' ||
      case ${l}.kind when 'decision' then replace(substr(${l}.key, 4), '/', '-') else ${l}.key end`,
  ),
  links: computed(linksOf),
  things: computed(thingsOn),
  votes: many(Vote, (l, v) => `${v}.id = any(${l}.vote_ids)`, {
    orderBy: (v) => `${v}.opened_at, ${v}.id`,
    limit: 100,
  }),
  decisions: many(Decision, (l, d) => `${d}.id = any(${l}.decision_ids)`, {
    orderBy: (d) => `${d}.taken_on, ${d}.number`,
    limit: 100,
  }),
};

// Whether the viewer sees where it begins the lines ask themselves; what is on it its own view says.
for (const kind of originKinds) view(lineFrom(kind), { from: linesOf(kind), visible: everyone, fields });

// An agenda has many items and hardly any award: what hangs together with one is told on its sheet.
addField(
  AgendaItem,
  'provenancePath',
  () => String,
  {
    nullable: true,
    description:
      'Address of the sheet of its line, where it is the award of a proposal, to who may know that.',
  },
  computed(
    (a, scope) => `(select '/provenance/agenda-item/' || ls.agenda_item_id from item_subjects ls
      where ls.agenda_item_id = ${a}.id and ls.concerns = 'award' and ${visible(ItemSubject, 'ls', scope)})`,
  ),
);
