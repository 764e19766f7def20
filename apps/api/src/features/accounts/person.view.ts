import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { addField, computed, derived, view } from '../../platform/read-model/view.js';
import { Instant, LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';

/** Oneself, with what only oneself may read. */
@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => LanguageTag)
  language!: Language;

  @Field({ description: 'IANA zone in which times are shown.' })
  timeZone!: string;

  @Field({ description: 'Where mail goes.' })
  address!: string;

  @Field(() => Instant, { nullable: true })
  passwordChangedAt!: string | null;
}

/** A person is known to the public by what they hold or held for an Organisation; to themselves in any case. */
view(Person, {
  visible: (p, scope) =>
    `${p}.id = ${scope.viewerId()} or exists (select from mandates m where m.person_id = ${p}.id)`,
});

view(Me, {
  from: 'people',
  visible: (p, scope) => `${p}.id = ${scope.viewerId()}`,
  fields: {
    id: computed((p) => `${p}.id`),
    name: computed((p) => `${p}.name`),
    language: computed((p) => `${p}.language`),
    timeZone: computed((p) => `${p}.time_zone`),
    address: computed(
      (p) => `(select a.address from email_addresses a where a.person_id = ${p}.id and a.is_primary)`,
    ),
    passwordChangedAt: computed((p) => `(select w.changed_at from passwords w where w.person_id = ${p}.id)`),
  },
});

view(Session, {
  visible: (s, scope) =>
    `${s}.person_id = ${scope.viewerId()} and ${s}.ended_at is null and ${s}.expires_at > now()`,
});

addField(
  Session,
  'isCurrent',
  () => Boolean,
  { description: 'Whether it is the browser that asks.' },
  derived({ id: (s) => `${s}.id` }, ({ id }, viewer) => viewer?.sessionId === id),
);

for (const [name, column, description] of [
  ['signedIn', 'created_at', 'When one signed in there, on one’s own clock.'],
  ['lastSeen', 'last_seen_at', 'When it was last used, to within a few minutes, on one’s own clock.'],
] as const)
  addField(
    Session,
    name,
    () => LocalMoment,
    { description },
    onViewersClock((s) => `${s}.${column}`),
  );
