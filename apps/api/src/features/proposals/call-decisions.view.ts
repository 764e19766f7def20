import { addField, derived } from '../../platform/read-model/view.js';
import { asNumber } from '../../platform/time/instants.sql.js';
import { Call } from '../calls/call.entity.js';
import { whyNotDecideCall } from '../calls/call.rules.js';
import { callWindow, readWindow } from '../calls/call.view.js';
import { mandateToCheck } from './proposal.policy.js';
import { undecidedUnder } from './proposal.sql.js';

addField(
  Call,
  'viewerCanDecide',
  () => Boolean,
  { description: 'Whether the viewer may note now that every proposal under it is decided.' },
  derived(
    { window: callWindow, undecided: (c) => undecidedUnder(`${c}.id`), now: () => asNumber('now()') },
    ({ window, undecided, now }, viewer) =>
      Boolean(
        viewer &&
        mandateToCheck(viewer.mandates) &&
        !whyNotDecideCall(readWindow(window), Number(undecided), new Date(Number(now))),
      ),
  ),
);
