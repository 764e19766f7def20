import { Field, ObjectType } from '@nestjs/graphql';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Mail } from '../../platform/mail/mail.entity.js';
import { addField, one, view, type Scope } from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';

const secretariatOnly = (_row: string, scope: Scope) => viewerIsSecretariat(scope);

/** A letter as its recipient gets it; only where there is no mail server, since it holds their links. */
@ObjectType({ description: 'A letter as its recipient would get it.' })
export class LetterPreview {
  @Field()
  subject!: string;

  @Field()
  text!: string;
}

view(Mail, { visible: secretariatOnly });
view(AuditEntry, { visible: secretariatOnly });

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
