import { addField, computed, many } from '../../platform/read-model/view.js';
import { Call } from '../calls/call.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Partnership } from './partnership.entity.js';
import { mayLead, viewerWorksFor } from './proposal.sql.js';

addField(
  Call,
  'viewerLeads',
  () => [Organisation],
  {
    description:
      'Organisations for which the viewer may start a proposal under it: those that may lead and that the viewer works for, while it is open.',
  },
  many(
    Organisation,
    (c, o, scope) => `${c}.state = 'published' and ${c}.opens_at <= now() and now() < ${c}.closes_at
      and ${mayLead(`${o}.id`, c)} and ${viewerWorksFor(`${o}.id`, scope)}`,
    { orderBy: (o) => `${o}.slug` },
  ),
);

addField(
  Partnership,
  'viewerWorksForIt',
  () => Boolean,
  { description: 'Whether the viewer works for this Organisation, in whatever capacity.' },
  computed((x, scope) => `(${viewerWorksFor(`${x}.organisation_id`, scope)})`),
);
