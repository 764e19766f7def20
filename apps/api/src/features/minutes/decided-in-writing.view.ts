import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { addField, derived } from '../../platform/read-model/view.js';
import { CircularProcedureType } from '../circulars/circular.entity.js';
import type { CircularProcedure } from '../circulars/circular.rules.js';
import { viewerSeesCircular } from '../circulars/circular.sql.js';
import { addressOf } from '../decisions/decision.rules.js';
import { viewerSeesDecision } from '../decisions/decision.sql.js';
import { Minutes } from './minutes.view.js';

const outcomes = ['adopted', 'moved_to_next_meeting', 'not_adopted'] as const;
type Outcome = (typeof outcomes)[number];
const OutcomeType = enumType('OutcomeInWriting', outcomes);

@ObjectType({ description: 'What came of a text that was put to the Members before a meeting.' })
class DecidedInWriting {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'In the language in which it was put.' })
  title!: string;

  @Field(() => CircularProcedureType)
  procedure!: CircularProcedure;

  @Field(() => OutcomeType)
  outcome!: Outcome;

  @Field(() => CalendarDate, { description: 'Its last day.' })
  lastDay!: string;

  @Field({ description: 'Whether the viewer may open its page.' })
  viewerSees!: boolean;

  @Field(() => String, { nullable: true, description: 'Number of the decision, if it was adopted.' })
  number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the decision is named in the address of its page.',
  })
  address!: string | null;
}

type Row = Omit<DecidedInWriting, 'outcome' | 'address'> & { outcome: string };

const isOutcome = (word: string): word is Outcome => outcomes.some((one) => one === word);

/**
 * What the Members decided in writing since the meeting before: "both enter the next minutes" (Rules of Procedure,
 * section 2, Between meetings). A procedure is of the first meeting that begins after its close. To the public only what
 * is a published decision.
 */
addField(
  Minutes,
  'decidedInWriting',
  () => [DecidedInWriting],
  {
    description: 'What was decided in writing since the meeting before, in the order in which it was closed.',
  },
  derived(
    {
      rows: (m, scope) => `(select coalesce(json_agg(json_build_object('id', c.id, 'title', c.title,
          'procedure', c.procedure, 'outcome', c.result ->> 'outcome', 'lastDay', c.last_day,
          'viewerSees', ${viewerSeesCircular('c', scope)}, 'number', d.number) order by c.closed_at, c.id), '[]')
        from circulars c left join decisions d on d.circular_id = c.id and ${viewerSeesDecision('d', scope)}
        where c.state = 'published' and c.closed_at <= ${m}.starts_at
          and not exists (select from meetings e where e.state in ('open', 'adjourned', 'closed', 'minuted')
            and e.starts_at >= c.closed_at and e.starts_at < ${m}.starts_at)
          and (d.id is not null or ${viewerSeesCircular('c', scope)}))`,
    },
    ({ rows }) =>
      (rows as Row[]).map(({ outcome, ...row }): DecidedInWriting => ({
        ...row,
        outcome: isOutcome(outcome) ? outcome : 'not_adopted',
        address: row.number && addressOf(row.number),
      })),
  ),
);
