import { addField, derived, type Predicate } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { Partnership } from './partnership.entity.js';
import { ProposalAct } from './proposal-history.view.js';
import { Proposal } from './proposal.entity.js';
import { ProposalSection, SectionConflict, SectionVersion } from './section.view.js';
import { SubmittedProposal } from './submission.view.js';

type Row = Parameters<typeof addField>[0];

/** What was done when, on the clock of the reader: no program but this one knows the zones well enough. */
const moments: [Row, string, Predicate, string][] = [
  [Proposal, 'localSubmittedAt', (p) => `${p}.submitted_at`, '`submittedAt` on the viewer’s clock.'],
  [
    Proposal,
    'localEligibilityDecidedAt',
    (p) => `${p}.eligibility_decided_at`,
    '`eligibilityDecidedAt` on the viewer’s clock.',
  ],
  [SubmittedProposal, 'localSubmittedAt', (s) => `${s}.submitted_at`, '`submittedAt` on the viewer’s clock.'],
  [Partnership, 'localAnsweredAt', (x) => `${x}.answered_at`, '`answeredAt` on the viewer’s clock.'],
  [ProposalSection, 'localSavedAt', (s) => `${s}.saved_at`, '`savedAt` on the viewer’s clock.'],
  [SectionVersion, 'localSavedAt', (v) => `${v}.saved_at`, '`savedAt` on the viewer’s clock.'],
  [SectionConflict, 'localTheirsAt', (c) => `${c}.saved_at`, '`theirsAt` on the viewer’s clock.'],
  [ProposalAct, 'localAt', (e) => `${e}.at`, '`at` on the viewer’s clock.'],
];

for (const [row, name, at, description] of moments)
  addField(
    row,
    name,
    () => LocalMoment,
    { nullable: true, description },
    derived({ at }, (facts, viewer) => {
      const instant = facts['at'];
      return viewer && typeof instant === 'string' ? localMoment(new Date(instant), viewer.timeZone) : null;
    }),
  );
