import {
  addField,
  computed,
  extendView,
  many,
  one,
  pointingBy,
  target,
  view,
} from '../../platform/read-model/view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Membership } from './membership.entity.js';
import { coversDate, today } from './membership.sql.js';

export { coversDate, today };

/** Every stage of everybody’s standing is public record once it is in force or over; what is being prepared is not. */
view(Membership, {
  visible: (m) => `${m}.stage in ('in_force', 'suspended', 'withdrawn', 'ended', 'succeeded')`,
  fields: { organisation: one(Organisation, target('organisation_id')) },
});

addField(
  Organisation,
  'memberships',
  () => [Membership],
  { description: 'Its standing in the network through the years, the latest first.' },
  many(Membership, pointingBy('organisation_id'), { orderBy: (m) => `${m}.starts_on desc` }),
);

extendView(Organisation, {
  standing: computed((o, scope) => {
    const day = `coalesce(${scope.argument('on', 'date')}, ${today})`;
    return `(select m.standing from memberships m
      where m.organisation_id = ${o}.id and m.stage = 'in_force' and ${coversDate('m', day)})`;
  }),
});
