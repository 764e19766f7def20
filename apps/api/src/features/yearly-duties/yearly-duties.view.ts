import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import { RotationMember } from '../chair-terms/chair-term.view.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { today } from '../memberships/membership.sql.js';
import { changesIfMoved, dutyYearOver, dutyYears, earlierYears, movableMeetings } from './duties-shown.js';
import { dutyFacts, factsOfYear, firstYear } from './duty-facts.sql.js';
import { cureWays, duties, dutyStates, type Cure, type Duty, type DutyState } from './duty.rules.js';

const DutyType = enumType('Duty', duties, 'What the Board owes every year.');
const DutyStateType = enumType('DutyState', dutyStates, 'How a duty stands, best first.');
const CureWayType = enumType('CureWay', cureWays, 'What would still meet a duty.');

@ObjectType({ description: 'A meeting that meets a duty, or would have.' })
class MeetingOfDuty {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDate, { description: 'Its day in the Secretariat’s zone.' })
  on!: string;
}

@ObjectType({ description: 'A decision that a duty is about.' })
class DecisionOfDuty {
  @Field()
  number!: string;

  @Field({ description: 'The last part of its page’s address.' })
  address!: string;
}

@ObjectType({ description: 'The draft minutes of a meeting.' })
class DraftOfDuty {
  @Field({ description: 'Of the meeting.' })
  number!: string;

  @Field(() => CalendarDate, { description: 'The last day on which it is sent in time.' })
  dueOn!: string;

  @Field(() => CalendarDate, { nullable: true })
  sentOn!: string | null;
}

@ObjectType({ description: 'A way in which a duty can still be met, and the last day for it.' })
class DutyCure {
  @Field(() => CureWayType)
  by!: Cure['by'];

  @Field(() => CalendarDate)
  until!: string;
}

@ObjectType({ description: 'What the Board owes in a year, and how it stands.' })
class YearlyDuty {
  @Field(() => DutyType)
  duty!: Duty;

  @Field(() => Int)
  year!: number;

  @Field(() => DutyStateType)
  state!: DutyState;

  @Field(() => CalendarDate, { description: 'The last day on which it can be met.' })
  lastDay!: string;

  @Field(() => MeetingOfDuty, { nullable: true })
  meeting!: MeetingOfDuty | null;

  @Field(() => [DutyCure], { description: 'Those open today, the first to run out first.' })
  cures!: DutyCure[];

  @Field(() => [RotationMember], { description: 'Members whose details are to be attested.' })
  lacking!: RotationMember[];

  @Field(() => [DecisionOfDuty], { description: 'Decisions that are late or still to be implemented.' })
  decisions!: DecisionOfDuty[];

  @Field(() => [DraftOfDuty], { description: 'All draft minutes that are due in the year, sent or not.' })
  drafts!: DraftOfDuty[];
}

@ObjectType({ description: 'The duties of a year of the Secretariat’s calendar.' })
class DutyYear {
  @Field(() => Int)
  year!: number;

  @Field()
  isOver!: boolean;

  @Field()
  isAhead!: boolean;

  @Field(() => [YearlyDuty])
  duties!: YearlyDuty[];
}

@ObjectType({ description: 'What the Advisory Board owes every year, for the Board and the Secretariat.' })
export class YearlyDuties {
  @Field(() => [DutyYear], {
    description:
      'From next year back to the first that the portal has a meeting of, at most four that are over.',
  })
  years!: DutyYear[];

  @Field(() => [Int], { description: 'Years before those, the latest first; each can be asked for.' })
  earlierYears!: number[];

  @Field(() => [MeetingOfDuty], { description: 'Meetings that are convened and lie ahead.' })
  movableMeetings!: MeetingOfDuty[];

  @Field({ description: 'Whether the viewer may ask what moving a meeting would break.' })
  viewerCanTryMoving!: boolean;
}

@ObjectType({ description: 'How the duties of a year that is over ended.' })
export class DutyProof {
  @Field(() => DutyYear, {
    nullable: true,
    description: 'Null of a year that is not over, or had no rules yet.',
  })
  proven!: DutyYear | null;
}

@ObjectType({ description: 'A duty as it stands, and as it would.' })
class DutyChange {
  @Field(() => YearlyDuty)
  before!: YearlyDuty;

  @Field(() => YearlyDuty)
  after!: YearlyDuty;

  @Field({ description: 'It would stand worse.' })
  breaks!: boolean;
}

@ObjectType({ description: 'A meeting held on another day, on trial.' })
export class MeetingMoved {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDate)
  on!: string;

  @Field(() => [DutyChange])
  changes!: DutyChange[];
}

view(YearlyDuties, {
  from: '(select 1 as one)',
  visible: (_row, scope) => viewerIsOfTheBoard(scope),
  fields: {
    years: derived(dutyFacts, dutyYears),
    earlierYears: derived(
      { first: () => firstYear, thisYear: () => `extract(year from ${today})::int` },
      earlierYears,
    ),
    movableMeetings: derived(dutyFacts, movableMeetings),
    viewerCanTryMoving: derived({ one: () => '1' }, (_facts, viewer) =>
      Boolean(viewer && secretariatMandate(viewer.mandates)),
    ),
  },
});

const proven: Predicate = (_row, scope) => scope.value('year', 'int');

view(DutyProof, {
  from: '(select 1 as one)',
  visible: (_row, scope) => viewerIsOfTheBoard(scope),
  fields: {
    proven: derived({ ...factsOfYear(proven), year: proven, first: () => firstYear }, dutyYearOver),
  },
});

const movedTo = 'on';

view(MeetingMoved, {
  from: '(select m.number, m.title from meetings m where m.convened_at is not null and m.cancelled_at is null)',
  visible: (_row, scope) => viewerIsSecretariat(scope),
  fields: {
    number: computed((m) => `${m}.number`),
    title: computed((m) => `${m}.title`),
    on: computed((_m, scope) => scope.value(movedTo, 'date')),
    changes: derived(
      { ...dutyFacts, number: (m) => `${m}.number`, on: (_m, scope) => scope.value(movedTo, 'date') },
      changesIfMoved,
    ),
  },
});
