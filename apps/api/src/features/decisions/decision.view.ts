import { Field, ObjectType } from '@nestjs/graphql';
import { dateIn } from '../../platform/time/zones.js';
import { CalendarDate, LanguageTag } from '../../platform/graphql/scalars.js';
import { enumType } from '../../platform/graphql/enum-type.js';
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
  type Scope,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { dayOf, endOf, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { today } from '../memberships/membership.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { Action, type ActionState } from './action.entity.js';
import { Decision, type DecisionState } from './decision.entity.js';
import { mandateToKeep } from './decision.policy.js';
import { addressOf, regularPublicationOn, whyNotCorrect, whyNotSayNothingFollows } from './decision.rules.js';
import {
  implementedOn,
  languageRead,
  needsNoAction,
  statesOfActions,
  viewerSeesDecision,
} from './decision.sql.js';
import { implementationOf, implementations, isLate } from './implementation.rules.js';

const ImplementationType = enumType('Implementation', implementations);

@ObjectType({ description: 'The words of a decision in one of the languages in which it was taken.' })
class DecisionWords {
  @Field(() => LanguageTag)
  language!: string;

  @Field()
  text!: string;

  @Field({ description: 'May be empty.' })
  effect!: string;
}

const toTheBoard =
  (value: (row: string) => string): Predicate =>
  (row, scope) =>
    `case when ${viewerIsOfTheBoard(scope)} then ${value(row)} end`;

view(Decision, {
  visible: viewerSeesDecision,
  fields: {
    text: computed((d, scope) => `${d}.text ->> ${languageRead(d, scope)}`),
    effect: computed((d, scope) => `coalesce(${d}.effect ->> ${languageRead(d, scope)}, '')`),
    meeting: one(Meeting, target('meeting_id')),
    agendaItem: one(AgendaItem, target('agenda_item_id')),
    owner: one(Organisation, target('owner_organisation_id')),
    publishedEarlyBecause: computed(toTheBoard((d) => `${d}.published_early_because`)),
    nothingFollowsBecause: computed(toTheBoard((d) => `${d}.nothing_follows_because`)),
    nothingFollowsSaidBy: one(
      Person,
      (d, p, scope) => `${p}.id = ${d}.nothing_follows_said_by_id and ${viewerIsOfTheBoard(scope)}`,
    ),
    withheldBecause: computed(
      (d, scope) => `case when ${viewerIsSecretariat(scope)} then ${d}.withheld_because end`,
    ),
  },
});

addField(
  Decision,
  'language',
  () => LanguageTag,
  { description: 'In which `text` and `effect` are.' },
  computed(languageRead),
);

addField(
  Decision,
  'words',
  () => [DecisionWords],
  { description: 'The words in every language in which it was taken.' },
  computed(
    (d) => `(select json_agg(json_build_object('language', w.key, 'text', w.value,
      'effect', coalesce(${d}.effect ->> w.key, '')) order by w.key) from jsonb_each_text(${d}.text) w)`,
  ),
);

addField(
  Decision,
  'address',
  () => String,
  { description: 'How it is named in the address of its page: 2027-03-01.' },
  derived({ number: (d) => `${d}.number` }, ({ number }) => addressOf(String(number))),
);

addField(
  Decision,
  'actions',
  () => [Action],
  { description: 'What is done because of it; to the Board, the Secretariat and who owns them.' },
  many(Action, pointingBy('decision_id'), { orderBy: (a) => `${a}.created_at, ${a}.id` }),
);

const carriedOut = {
  states: statesOfActions,
  dueOn: (d: string) => `${d}.due_on`,
  needsNoAction,
  today: () => today,
} satisfies Record<string, Predicate>;

interface CarriedOut {
  states: ActionState[];
  dueOn: string | null;
  needsNoAction: boolean;
  today: string;
}

addField(
  Decision,
  'implementation',
  () => ImplementationType,
  { description: 'How far it is carried out.' },
  derived(carriedOut, (facts) => {
    const { states, ...decision } = facts as unknown as CarriedOut;
    return implementationOf(states, decision);
  }),
);

addField(
  Decision,
  'isLate',
  () => Boolean,
  { description: 'Its due date has passed and it is not implemented.' },
  derived(carriedOut, (facts) => {
    const { states, today: now, ...decision } = facts as unknown as CarriedOut;
    return isLate(implementationOf(states, decision), decision.dueOn, now);
  }),
);

addField(
  Decision,
  'implementedOn',
  () => CalendarDate,
  { nullable: true, description: 'When the last action was confirmed; to the Board and the Secretariat.' },
  computed(toTheBoard(implementedOn)),
);

addField(
  Decision,
  'nothingFollowsSaidOn',
  () => CalendarDate,
  {
    nullable: true,
    description: 'When it was said, on the network’s day; to the Board and the Secretariat.',
  },
  computed(toTheBoard((d) => `(${d}.nothing_follows_said_at + interval '8 hours')::date`)),
);

const ofItsMeeting =
  (value: Predicate): Predicate =>
  (d, scope) =>
    `(select ${value('dm', scope)} from meetings dm where dm.id = ${d}.meeting_id)`;

const publication = {
  state: (d: string) => `${d}.state`,
  endsAt: ofItsMeeting(endOf),
  zone: ofItsMeeting((m) => `${m}.time_zone`),
  takenOn: (d: string) => `${d}.taken_on`,
  minutedAt: ofItsMeeting((m) => `${m}.minuted_at`),
  awaitsMinutes: ofItsMeeting(
    (m) => `${m}.state <> 'minuted' and exists (select from sittings ps where ps.meeting_id = ${m}.id)`,
  ),
  rules: (d: string, scope: Scope) =>
    `coalesce(${ofItsMeeting((m) => rulesOnDate(dayOf(m)))(d, scope)}, ${rulesOnDate(`${d}.taken_on`)})`,
  today: () => today,
} satisfies Record<string, Predicate>;

interface Publication {
  state: DecisionState;
  endsAt: string | null;
  zone: string | null;
  takenOn: string;
  minutedAt: string | null;
  awaitsMinutes: boolean | null;
  rules: RulesOfProcedure | null;
  today: string;
}

/** The first regular day of a decision that is neither published nor withheld, if it is known. */
function regularDay(facts: Publication): string | null {
  const { state, endsAt, zone, takenOn, minutedAt, awaitsMinutes, rules } = facts;
  if (state !== 'taken' || !rules) return null;
  const closing = {
    // Between meetings a decision is taken on the day on which its procedure closes.
    closedOn: endsAt && zone ? dateIn(new Date(endsAt), zone) : takenOn,
    approvedOn: minutedAt && dateIn(new Date(minutedAt), rules.secretariatZone),
    awaitsMinutes: awaitsMinutes === true,
  };
  return regularPublicationOn(closing, rules);
}

addField(
  Decision,
  'regularPublicationOn',
  () => CalendarDate,
  {
    nullable: true,
    description:
      'The first regular day, while it is not published or withheld; null before the minutes of its meeting are approved.',
  },
  derived(publication, (facts) => regularDay(facts as unknown as Publication)),
);

addField(
  Decision,
  'mayBePublishedNow',
  () => Boolean,
  { description: 'Its regular day has come and it is neither published nor withheld.' },
  derived(publication, (facts) => {
    const given = facts as unknown as Publication;
    const day = regularDay(given);
    return day !== null && day <= given.today;
  }),
);

const viewerCan = (act: string, description: string, ...states: DecisionState[]): void =>
  addField(
    Decision,
    `viewerCan${act}`,
    () => Boolean,
    { description },
    derived({ state: (d) => `${d}.state` }, ({ state }, viewer) =>
      Boolean(viewer && mandateToKeep(viewer.mandates) && states.includes(state as DecisionState)),
    ),
  );

const unpublished = (['taken', 'withheld', 'published'] as const).filter((state) => !whyNotCorrect(state));
viewerCan('Change', 'Whether the viewer may correct it.', ...unpublished);
viewerCan(
  'Publish',
  'Whether the viewer may publish it, on its day or with a reason, or withhold it.',
  'taken',
);
viewerCan('AddAction', 'Whether the viewer may add an action.', 'taken', 'published', 'withheld');

addField(
  Decision,
  'viewerCanSayNothingFollows',
  () => Boolean,
  { description: 'Whether the viewer may say that no action follows from it.' },
  derived(
    { states: statesOfActions, carriesItself: (d) => `${d}.carries_itself` },
    ({ states, carriesItself }, viewer) =>
      Boolean(
        viewer &&
        mandateToKeep(viewer.mandates) &&
        !carriesItself &&
        !whyNotSayNothingFollows((states as ActionState[]).length, 'a reason'),
      ),
  ),
);
