import {
  addField,
  computed,
  many,
  one,
  pointingBy,
  target,
  view,
  extendView,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { Me } from '../accounts/person.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Mandate } from './mandate.entity.js';
import { inForce, viewerIsSecretariat } from './mandate.sql.js';

const order = `case %.capacity when 'representative' then 1 when 'first_alternate' then 2 when 'second_alternate' then 3
  when 'secretary_general' then 4 when 'secretariat_staff' then 5 else 6 end, %.starts_at`;

/**
 * Who may act for whom, and since when, is public; so is who did. Who is invited as an expert is not: applicants do not
 * learn who may have reviewed their proposals (network.md, section 4, blind to applicants).
 */
view(Mandate, {
  visible: (m, scope) => `(${m}.capacity <> 'invited_expert' or ${m}.person_id = ${scope.viewerId()}
    or ${viewerIsSecretariat(scope)})`,
  fields: {
    holder: one(Person, target('person_id'), { seenWithRow: true }),
    organisation: one(Organisation, target('organisation_id')),
  },
});

extendView(Organisation, {
  mandates: many(
    Mandate,
    (o, m, scope) => {
      const at = `coalesce(${scope.argument('at', 'timestamptz')}, now())`;
      return `${m}.organisation_id = ${o}.id and ${inForce(m, at)}`;
    },
    { orderBy: (m) => order.replaceAll('%', m) },
  ),
});

addField(
  Person,
  'mandates',
  () => [Mandate],
  { description: 'All mandates the person holds or held, the latest first.' },
  many(Mandate, pointingBy('person_id'), { orderBy: (m) => `${m}.starts_at desc` }),
);

addField(
  Me,
  'mandates',
  () => [Mandate],
  { description: 'All that one holds or held; what is in force first, by capacity.' },
  many(Mandate, pointingBy('person_id'), {
    orderBy: (m) => `(${inForce(m)}) desc, ${order.replaceAll('%', m)} desc`,
  }),
);

addField(
  Mandate,
  'isInForce',
  () => Boolean,
  { description: 'Whether it gives power at this moment.' },
  computed((m) => `(${inForce(m)})`),
);
