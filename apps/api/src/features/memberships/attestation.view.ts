import {
  addField,
  computed,
  derived,
  many,
  one,
  target,
  view,
  type Scope,
} from '../../platform/read-model/view.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Attestation } from './attestation.entity.js';
import { mandateToAttest } from './attestation.policy.js';
import { isAttested, isMemberToday, isReportedWrong, viewerAttestsFor } from './attestation.sql.js';
import { today } from './membership.sql.js';

/** What a Member says is wrong is between it and the Secretariat. */
view(Attestation, {
  visible: (a, scope: Scope) =>
    `(${viewerIsSecretariat(scope)} or ${viewerAttestsFor(`${a}.organisation_id`, scope)})`,
  fields: { person: one(Person, target('person_id')) },
});

addField(
  Organisation,
  'attestations',
  () => [Attestation],
  { description: 'What was said of its details, the latest first; to itself and the Secretariat.' },
  many(Attestation, (o, a) => `${a}.organisation_id = ${o}.id`, {
    orderBy: (a) => `${a}.said_on desc, ${a}.id desc`,
    limit: 20,
  }),
);

addField(
  Organisation,
  'attestedOn',
  () => CalendarDate,
  { nullable: true, description: 'When its details were attested this year, if they were.' },
  computed(
    (o) => `(select a.said_on from attestations a where a.organisation_id = ${o}.id and a.wrong is null
      and a.year = extract(year from ${today}))`,
  ),
);

addField(
  Organisation,
  'viewerCanAttest',
  () => Boolean,
  { description: 'Whether the viewer may now say that its details are right, or what is wrong.' },
  derived(
    {
      id: (o) => `${o}.id`,
      due: (o) =>
        `${isMemberToday(`${o}.id`)} and not ${isAttested(`${o}.id`)} and not ${isReportedWrong(`${o}.id`)}`,
    },
    ({ id, due }, viewer) => Boolean(due && viewer && mandateToAttest(viewer.mandates, String(id))),
  ),
);

addField(
  Attestation,
  'viewerCanSettle',
  () => Boolean,
  { description: 'Whether the viewer may say that what is wrong was seen to.' },
  derived({ open: (a) => `${a}.wrong is not null and ${a}.settled_at is null` }, ({ open }, viewer) =>
    Boolean(open && viewer && secretariatMandate(viewer.mandates)),
  ),
);
