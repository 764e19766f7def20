import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { addField, computed, derived, many, one, target, view } from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { Invitee } from './invitee.entity.js';
import { Meeting } from './meeting.entity.js';
import { dayOf, viewerIsOfTheBoard } from './meeting.sql.js';
import { LocalHours, localHours } from './meeting-times.js';

const parts = ['chair', 'member', 'alternate', 'observer'] as const;
const PartType = enumType(
  'PartInMeeting',
  parts,
  'Whether the person presides, sits, may stand in, or observes.',
);

/** Who is called and what they answered is for the Board and the Secretariat; everybody sees their own invitation. */
view(Invitee, {
  visible: (i, scope) => `${viewerIsOfTheBoard(scope)} or ${i}.person_id = ${scope.viewerId()}`,
  fields: {
    meeting: one(Meeting, target('meeting_id')),
    person: one(Person, target('person_id')),
    organisation: one(Organisation, target('organisation_id')),
    alternate: one(Person, target('alternate_id')),
  },
});

addField(
  Invitee,
  'part',
  () => PartType,
  { description: 'The part in which the meeting called the person.' },
  computed(
    (i) => `case ${i}.role when 'CHAIR' then 'chair' when 'REQ-PARTICIPANT' then 'member'
      when 'OPT-PARTICIPANT' then 'alternate' else 'observer' end`,
  ),
);

addField(
  Invitee,
  'comesInsteadOf',
  () => Person,
  { nullable: true, description: 'Who cannot come and has named this person.' },
  one(
    Person,
    (i, p) => `${p}.id = (select named.person_id from invitees named
      where named.meeting_id = ${i}.meeting_id and named.alternate_id = ${i}.person_id and named.removed_at is null)`,
  ),
);

addField(
  Invitee,
  'possibleAlternates',
  () => [Person],
  {
    description:
      'Whom this person may name instead: the alternates of the Organisation on the day. To the person and the Secretariat.',
  },
  many(
    Person,
    (i, p, scope) => `exists (select from mandates am join meetings held on held.id = ${i}.meeting_id
        where am.person_id = ${p}.id and am.organisation_id = ${i}.organisation_id
          and am.capacity in ('first_alternate', 'second_alternate') and ${inForce('am', 'held.starts_at')})
      and ${p}.id <> ${i}.person_id and ${i}.awaited and ${i}.role in ('CHAIR', 'REQ-PARTICIPANT')
      and (${i}.person_id = ${scope.viewerId()} or ${viewerIsSecretariat(scope)})`,
    { orderBy: (p) => `${p}.name, ${p}.id` },
  ),
);

interface HoursFacts {
  startsAt: string;
  minutes: number;
  zone: string;
  /** JSON as text: the same for all, and read once. */
  hours: string | null;
}

interface HoursRead {
  hours: RulesOfProcedure['hours'];
  /** What was worked out before, by meeting time and zone. */
  known: Map<string, LocalHours>;
}

/** As many as there are versions of the Rules of Procedure. */
const hoursRead = new Map<string, HoursRead>();

function readHours(text: string): HoursRead {
  const read = hoursRead.get(text) ?? {
    hours: JSON.parse(text) as RulesOfProcedure['hours'],
    known: new Map<string, LocalHours>(),
  };
  hoursRead.set(text, read);
  return read;
}

/** A meeting is asked for again and again in the days before it, and many of its people live by the same clocks. */
const mostKnown = 10_000;

function hoursOf({ startsAt, minutes, zone }: HoursFacts, { hours, known }: HoursRead): LocalHours {
  const key = `${startsAt} ${minutes} ${zone}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size === mostKnown) known.clear();
  const made = localHours(new Date(startsAt), minutes, zone, { hours });
  known.set(key, made);
  return made;
}

const ofMeeting = (column: string) => (i: string) =>
  `(select m.${column} from meetings m where m.id = ${i}.meeting_id)`;

addField(
  Invitee,
  'localHours',
  () => LocalHours,
  { nullable: true, description: 'When the meeting is for this person, and how that suits them.' },
  derived(
    {
      startsAt: ofMeeting('starts_at'),
      minutes: ofMeeting('minutes'),
      zone: (i) => `(select p.time_zone from people p where p.id = ${i}.person_id)`,
      hours: (i) =>
        `(select ${rulesOnDate(dayOf('m'), 'hours')}::text from meetings m where m.id = ${i}.meeting_id)`,
    },
    (facts) => {
      const known = facts as unknown as HoursFacts;
      return known.hours && hoursOf(known, readHours(known.hours));
    },
  ),
);

@ObjectType({
  description: 'How many Members answered what; a Member whose alternate was named counts by them.',
})
export class AnswerTally {
  @Field(() => Int)
  coming!: number;

  @Field(() => Int)
  perhaps!: number;

  @Field(() => Int)
  notComing!: number;

  @Field(() => Int)
  waiting!: number;
}
