import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { addField, computed, derived, many, one, target, view } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { Person } from '../accounts/person.entity.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AnswerType, type Answer } from './invitee.entity.js';
import { Meeting } from './meeting.entity.js';

@ObjectType({ description: 'Something that was done to a meeting.' })
class MeetingAct {
  @Field(() => ID)
  position!: string;

  @Field(() => LocalMoment, { description: 'When, on the viewer’s clock.' })
  at!: LocalMoment;

  @Field({
    description:
      'createMeeting, changeMeeting, conveneMeeting, renewInvitations, remindInvitees, cancelMeeting, answerMeeting, addAgendaItem, changeAgendaItem, moveAgendaItem, removeAgendaItem, attachPaper, removePaper, openMeeting, adjournMeeting, resumeMeeting, closeMeeting.',
  })
  act!: string;

  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true, description: 'Whose invitation was answered.' })
  invited!: Organisation | null;

  @Field(() => AnswerType, { nullable: true, description: 'What was answered.' })
  answer!: Answer | null;

  @Field(() => Int, { nullable: true, description: 'How many people were invited or reminded.' })
  people!: number | null;
}

/** How a meeting came about is for the Secretariat. */
view(MeetingAct, {
  from: 'audit_entries',
  visible: (e, scope) => `${e}.noun = 'Meeting' and ${viewerIsSecretariat(scope)}`,
  fields: {
    position: computed((e) => `${e}.position`),
    at: derived({ at: (e) => `${e}.at` }, ({ at }, viewer) =>
      localMoment(new Date(String(at)), viewer?.timeZone ?? 'Etc/UTC'),
    ),
    act: computed((e) => `${e}.act`),
    person: one(Person, target('person_id')),
    invited: one(
      Organisation,
      (e, o) =>
        `${o}.id = (select i.organisation_id from invitees i where i.id = (${e}.details ->> 'invitee')::uuid)`,
    ),
    answer: computed((e) => `${e}.details ->> 'answer'`),
    people: computed((e) => `coalesce(${e}.details -> 'invited', ${e}.details -> 'reminded')`),
  },
});

addField(
  Meeting,
  'history',
  () => [MeetingAct],
  { description: 'What was done to it, the latest first; to the Secretariat, empty to everybody else.' },
  many(MeetingAct, (m, e) => `${e}.noun_id = ${m}.id`, { orderBy: (e) => `${e}.position desc`, limit: 100 }),
);
