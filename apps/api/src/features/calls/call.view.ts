import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { TextsByLanguage } from '../../platform/graphql/scalars.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { daysBetween } from '../../platform/time/calendar-days.js';
import { asNumber } from '../../platform/time/instants.sql.js';
import { dateIn } from '../../platform/time/zones.js';
import {
  addField,
  computed,
  derived,
  everyone,
  localised,
  many,
  view,
  type FieldSource,
  type Predicate,
  type Sql,
} from '../../platform/read-model/view.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Call, type CallState } from './call.entity.js';
import { whyNotOpen } from './call.rules.js';

@ObjectType('CallSection', { description: 'A part of a proposal that the call asks for.' })
class CallSectionType {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field({ description: 'What is to be answered there.' })
  question!: string;

  @Field()
  required!: boolean;

  @Field(() => Int)
  mostWords!: number;

  @Field(() => TextsByLanguage)
  titles!: LocalisedText;

  @Field(() => TextsByLanguage)
  questions!: LocalisedText;
}

@ObjectType('Criterion', { description: 'What proposals under a call are judged by.' })
class CriterionType {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field(() => Int, { description: 'Of 100 together.' })
  weight!: number;

  @Field(() => TextsByLanguage)
  titles!: LocalisedText;
}

@ObjectType({ description: 'A moment of a call, on the clock of the viewer and on that of the call.' })
class CallTime {
  @Field(() => LocalMoment, { nullable: true, description: 'Null to strangers, whose zone nobody knows.' })
  viewer!: LocalMoment | null;

  @Field(() => LocalMoment)
  call!: LocalMoment;
}

/** The words of a jsonb value in the reader’s language, else in English. */
export const inReadersLanguage = (json: (row: string) => Sql): FieldSource =>
  computed((row, scope) => `coalesce(${json(row)} ->> ${scope.language()}, ${json(row)} ->> 'en')`);

/** All its words, for those who write them. */
const inAllLanguages = (column: string): FieldSource => computed((row) => `${row}.${column}`);

/** The elements of a jsonb list of a call as rows, in their order; reached through their call only. */
const elements = (column: string, columns: Sql): Sql =>
  `(select c.id as call_id, e.position, ${columns} from calls c cross join lateral jsonb_array_elements(c.${column}) with ordinality e(value, position))`;

view(CallSectionType, {
  from: elements(
    'sections',
    `e.value ->> 'key' as key, e.value -> 'title' as title, e.value -> 'question' as question,
     (e.value ->> 'required')::boolean as required, (e.value ->> 'mostWords')::int as most_words`,
  ),
  visible: everyone,
  fields: {
    key: computed((s) => `${s}.key`),
    title: inReadersLanguage((row) => `${row}.title`),
    question: inReadersLanguage((row) => `${row}.question`),
    required: computed((s) => `${s}.required`),
    mostWords: computed((s) => `${s}.most_words`),
    titles: inAllLanguages('title'),
    questions: inAllLanguages('question'),
  },
});

view(CriterionType, {
  from: elements(
    'criteria',
    `e.value ->> 'key' as key, e.value -> 'title' as title, (e.value ->> 'weight')::int as weight`,
  ),
  visible: everyone,
  fields: {
    key: computed((c) => `${c}.key`),
    title: inReadersLanguage((row) => `${row}.title`),
    weight: computed((c) => `${c}.weight`),
    titles: inAllLanguages('title'),
  },
});

/** A published call is public for good; a draft is the Secretariat’s. */
view(Call, {
  visible: (c, scope) => `${c}.state <> 'draft' or ${viewerIsSecretariat(scope)}`,
  fields: { title: localised('title'), text: localised('text') },
});

const ofCall = (c: string, element: string) => `${element}.call_id = ${c}.id`;
const inOrder = { orderBy: (element: string) => `${element}.position` };

addField(
  Call,
  'sections',
  () => [CallSectionType],
  { description: 'What a proposal has to say, in order.' },
  many(CallSectionType, ofCall, inOrder),
);

addField(
  Call,
  'criteria',
  () => [CriterionType],
  { description: 'What proposals are judged by; the weights add up to 100.' },
  many(CriterionType, ofCall, inOrder),
);

addField(
  Call,
  'titles',
  () => TextsByLanguage,
  { description: 'The title in every language.' },
  inAllLanguages('title'),
);
addField(
  Call,
  'texts',
  () => TextsByLanguage,
  { description: 'The text in every language.' },
  inAllLanguages('text'),
);

interface CallWindow {
  state: CallState;
  opensAt: Date;
  closesAt: Date;
}

/** The facts that tell whether a call is open, as one object. */
export const callWindow = (c: string): Sql =>
  `json_build_object('state', ${c}.state, 'opensAt', ${asNumber(`${c}.opens_at`)}, 'closesAt', ${asNumber(`${c}.closes_at`)})`;

/** A window as the read model brings it along. */
export function readWindow(fact: unknown): CallWindow {
  const { state, opensAt, closesAt } = fact as { state: CallState; opensAt: number; closesAt: number };
  return { state, opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
}

const now: Predicate = () => asNumber('now()');
const zone: Predicate = (c) => `${c}.time_zone`;
const instant = (fact: unknown) => new Date(Number(fact));

addField(
  Call,
  'isOpen',
  () => Boolean,
  { description: 'Whether proposals are accepted at this moment, by the clock of the database.' },
  derived(
    { window: callWindow, now },
    (facts) => whyNotOpen(readWindow(facts['window']), instant(facts['now'])) === null,
  ),
);

for (const [name, at, description] of [
  ['opening', 'opensAt', 'The first moment at which proposals are accepted.'],
  ['closing', 'closesAt', 'The first moment at which nothing is accepted any more.'],
] as const)
  addField(
    Call,
    name,
    () => CallTime,
    { description },
    derived({ window: callWindow, zone }, (facts, viewer): CallTime => {
      const moment = readWindow(facts['window'])[at];
      return {
        viewer: viewer && localMoment(moment, viewer.timeZone),
        call: localMoment(moment, String(facts['zone'])),
      };
    }),
  );

addField(
  Call,
  'daysLeft',
  () => Int,
  {
    description:
      'Days of the calendar until it closes, by the viewer’s clock, else by its own; negative afterwards.',
  },
  derived({ window: callWindow, now, zone }, (facts, viewer) => {
    const clock = viewer?.timeZone ?? String(facts['zone']);
    const { closesAt } = readWindow(facts['window']);
    return daysBetween(dateIn(instant(facts['now']), clock), dateIn(closesAt, clock));
  }),
);

addField(
  Call,
  'viewerCanPublish',
  () => Boolean,
  { description: 'Whether the viewer may publish this draft.' },
  derived({ state: (c) => `${c}.state` }, ({ state }, viewer) =>
    Boolean(viewer && secretariatMandate(viewer.mandates) && state === 'draft'),
  ),
);

addField(
  Call,
  'viewerCanChange',
  () => Boolean,
  {
    description:
      'Whether the viewer may change it: everything of a draft, words and a later deadline until it closes.',
  },
  derived({ window: callWindow, now }, (facts, viewer) => {
    const { state, closesAt } = readWindow(facts['window']);
    const changeable = state === 'draft' || (state === 'published' && instant(facts['now']) < closesAt);
    return Boolean(viewer && secretariatMandate(viewer.mandates) && changeable);
  }),
);
