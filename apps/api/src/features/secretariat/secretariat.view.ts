import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Mail } from '../../platform/mail/mail.entity.js';
import {
  addField,
  computed,
  derived,
  one,
  view,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Person } from '../accounts/person.entity.js';
import { isKeptFromViewer, viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { subjectName, subjectPath } from './audit-subject.sql.js';
import { whyNotRetry } from './mail.rules.js';

const secretariatOnly = (_row: string, scope: Scope) => viewerIsSecretariat(scope);

/** The Secretariat’s, but for what is about a proposal that is kept from who asks. */
const secretariatUnlessInConflict = (about: string) => (row: string, scope: Scope) =>
  `${viewerIsSecretariat(scope)} and not ${isKeptFromViewer(`${row}.${about}`, scope)}`;

/** Mails that the viewer may know of. */
export const viewerSeesMail = secretariatUnlessInConflict('about_id');

/** A letter as its recipient gets it; only where there is no mail server, since it holds their links. */
@ObjectType({ description: 'A letter as its recipient would get it.' })
export class LetterPreview {
  @Field()
  subject!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: 'What the Secretariat’s work comes to at this moment.' })
export class SecretariatDesk {
  @Field(() => Int, { description: 'Invitations that can still be accepted.' })
  openInvitations!: number;

  @Field(() => Int, {
    description: 'Invitations that nobody accepted in time, neither sent again nor withdrawn.',
  })
  expiredInvitations!: number;

  @Field(() => Int, { description: 'Mails that the mail server refused when it was last asked.' })
  failingMails!: number;

  @Field(() => Int, {
    description: 'Proposals under calls that have closed, whose eligibility is to be decided.',
  })
  proposalsToCheck!: number;

  @Field({
    description: 'Whether mails are handed to a mail server; if not, letters are read in the outbox.',
  })
  deliversMail!: boolean;
}

const countOf = (from: Sql) => computed(() => `(select count(*)::int from ${from})`);
const countOfSeen = (from: Sql, seen: (scope: Scope) => Sql) =>
  computed((_row, scope) => `(select count(*)::int from ${from} and ${seen(scope)})`);

view(SecretariatDesk, {
  from: '(select 1)',
  visible: secretariatOnly,
  fields: {
    openInvitations: countOf(
      `invitations i where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()`,
    ),
    expiredInvitations: countOf(
      `invitations i where i.accepted_at is null and i.withdrawn_at is null and i.expires_at <= now()`,
    ),
    failingMails: countOfSeen(`mails m where m.state = 'failing'`, (scope) => viewerSeesMail('m', scope)),
    proposalsToCheck: countOfSeen(
      `proposals p join calls c on c.id = p.call_id
       where p.state = 'submitted' and p.submitted_at is not null and c.closes_at <= now()`,
      (scope) => `not ${viewerIsConflicted('p', scope)}`,
    ),
    deliversMail: computed((_row, scope) => scope.value('deliversMail', 'boolean')),
  },
});

view(Mail, { visible: viewerSeesMail });

for (const [name, column, description] of [
  ['entered', 'created_at', 'When it was written, on the viewer’s clock.'],
  ['sent', 'sent_at', 'When the mail server took it, on the viewer’s clock.'],
] as const)
  addField(
    Mail,
    name,
    () => LocalMoment,
    { nullable: true, description },
    onViewersClock((m) => `${m}.${column}`),
  );

addField(
  Mail,
  'viewerCanRetry',
  () => Boolean,
  { description: 'Whether the viewer may have it tried again at once.' },
  derived({ state: (m) => `${m}.state` }, ({ state }, viewer) =>
    Boolean(viewer && secretariatMandate(viewer.mandates) && !whyNotRetry(state as Mail['state'])),
  ),
);

view(AuditEntry, { visible: secretariatUnlessInConflict('noun_id') });

addField(
  AuditEntry,
  'person',
  () => Person,
  { nullable: true, description: 'Who acted; null for the portal itself.' },
  one(Person, (e, p) => `${p}.id = ${e}.person_id`),
);
addField(
  AuditEntry,
  'organisation',
  () => Organisation,
  { nullable: true, description: 'For which Organisation.' },
  one(Organisation, (e, o) => `${o}.id = ${e}.organisation_id`),
);
addField(
  AuditEntry,
  'capacity',
  () => CapacityType,
  { nullable: true, description: 'In which capacity.' },
  computed((e) => `${e}.capacity`),
);
addField(
  AuditEntry,
  'localAt',
  () => LocalMoment,
  { nullable: true, description: 'When, on the viewer’s clock.' },
  onViewersClock((e) => `${e}.at`),
);
addField(
  AuditEntry,
  'subject',
  () => String,
  { nullable: true, description: 'What it was done to, by a name that the viewer may read.' },
  computed(subjectName),
);
addField(
  AuditEntry,
  'subjectPath',
  () => String,
  { nullable: true, description: 'Address of its page, where it has one.' },
  computed(subjectPath),
);
