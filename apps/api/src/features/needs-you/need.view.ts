import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { computed, derived, everyone, view, type Scope, type Sql } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { invitationsToAnswer } from '../meetings/needs.sql.js';
import { proposalsToActOn } from '../proposals/needs.sql.js';

/** Everything that can wait for a person; the page has a sentence and a button for each. */
export const needKinds = [
  'answer_meeting',
  'confirm_partnership',
  'finish_proposal',
  'decide_eligibility',
  'mend_mail',
] as const;
const NeedKindType = enumType('NeedKind', needKinds);

/** One thing that waits for the person who asks. */
@ObjectType({ description: 'Something that waits for the signed-in person.' })
export class Need {
  @Field(() => ID, { description: 'Of the thing that it is about.' })
  id!: string;

  @Field(() => NeedKindType)
  kind!: (typeof needKinds)[number];

  @Field({ description: 'Name of the thing that it is about; for mails how many.' })
  title!: string;

  @Field(() => Instant, { nullable: true, description: 'By when, if there is a limit.' })
  deadline!: string | null;

  @Field(() => LocalMoment, { nullable: true, description: 'The same on the viewer’s clock.' })
  localDeadline!: LocalMoment | null;

  @Field({ description: 'Address of the page where it is done.' })
  path!: string;
}

/** Mails that the mail server has refused at least twice: one line for the Secretariat, however many they are. */
const mailsToMend = (scope: Scope): Sql => `
  select 'mend_mail' as kind, min(m.id::text)::uuid as about_id, count(*)::text as title, null::timestamptz as deadline,
    '/secretariat/outbox' as path
  from mails m where m.state = 'failing' and m.attempts >= 2 and ${viewerIsSecretariat(scope)} having count(*) > 0`;

view(Need, {
  from: (scope) =>
    `(${[invitationsToAnswer, proposalsToActOn, mailsToMend].map((select) => select(scope)).join(' union all ')})`,
  // Each part asks for the viewer's own rows alone.
  visible: everyone,
  fields: {
    id: computed((n) => `${n}.about_id`),
    kind: computed((n) => `${n}.kind`),
    title: computed((n) => `${n}.title`),
    deadline: computed((n) => `${n}.deadline`),
    path: computed((n) => `${n}.path`),
    localDeadline: derived({ at: (n) => `${n}.deadline` }, ({ at }, viewer) =>
      typeof at === 'string' && viewer ? localMoment(new Date(at), viewer.timeZone) : null,
    ),
  },
});
