import { addField, derived, everyone, one, target, view } from '../../platform/read-model/view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { ActingChair, ChairNomination } from './chair-nomination.entity.js';
import { mandateToAnswer } from './chair-nomination.policy.js';

/** Who was asked, and who presides, is as public as the rotation itself. */
view(ChairNomination, {
  visible: everyone,
  fields: { member: one(Organisation, target('organisation_id')) },
});

addField(
  ChairNomination,
  'viewerCanAnswer',
  () => Boolean,
  { description: 'Whether the viewer may answer for the Member, as long as the turn is not filled.' },
  derived({ organisationId: (n) => `${n}.organisation_id` }, ({ organisationId }, viewer) =>
    Boolean(viewer && mandateToAnswer(viewer.mandates, String(organisationId))),
  ),
);

view(ActingChair, {
  visible: everyone,
  fields: { member: one(Organisation, target('organisation_id')) },
});
