import { addField, computed, derived } from '../../platform/read-model/view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { mandateToDescribe } from './directory.policy.js';

addField(
  Organisation,
  'viewerCanChange',
  () => Boolean,
  { description: 'Whether the viewer may change what the directory says of it.' },
  derived({ id: (o) => `${o}.id` }, ({ id }, viewer) =>
    Boolean(viewer && mandateToDescribe(viewer.mandates, String(id))),
  ),
);

addField(
  Organisation,
  'aboutInEnglish',
  () => String,
  {
    nullable: true,
    description:
      'What `changeOrganisation` changes, whatever the reader’s language: the text that `about` has in English.',
  },
  computed((o) => `${o}.about ->> 'en'`),
);
