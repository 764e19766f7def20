import { fileGround } from '../../platform/files/file-grounds.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { addField, derived, extendView, one, target } from '../../platform/read-model/view.js';
import { Mandate } from './mandate.entity.js';
import { secretariatMandate } from './mandate.policy.js';
import { seatCapacities } from './mandate.rules.js';
import { viewerActsFor, viewerIsSecretariat } from './mandate.sql.js';

/** A nomination letter is between the Organisation's seat and the Secretariat, which gets it and attaches it. */
fileGround({
  mayBring: ({ mandates }) => secretariatMandate(mandates),
  seen: (file, scope) => `exists (select from mandates fm where fm.letter_id = ${file}.id
    and (${viewerIsSecretariat(scope)} or ${viewerActsFor('fm.organisation_id', seatCapacities, scope)}))`,
});

extendView(Mandate, { letter: one(StoredFile, target('letter_id')) });

addField(
  Mandate,
  'viewerCanAttachLetter',
  () => Boolean,
  { description: 'Whether the viewer may attach its nomination letter, or another in its place.' },
  derived({}, (_facts, viewer) => Boolean(viewer && secretariatMandate(viewer.mandates))),
);
