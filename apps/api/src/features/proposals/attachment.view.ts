import { fileGround } from '../../platform/files/file-grounds.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { addField, many, one, pointingBy, target, view } from '../../platform/read-model/view.js';
import { ProposalAttachment } from './attachment.entity.js';
import { Proposal } from './proposal.entity.js';
import { workingCapacities } from './proposal.policy.js';
import { viewerSees, viewerTakesPart } from './proposal.sql.js';
import { SubmittedProposal } from './submission.view.js';

/** What is attached to a draft is for those who take part; what was submitted, for whoever may read that. */
fileGround({
  mayBring: ({ mandates }) => mandates.find(({ capacity }) => workingCapacities.includes(capacity)),
  seen: (file, scope) => `exists (select from proposal_attachments fa where fa.file_id = ${file}.id
      and ${viewerTakesPart('fa.proposal_id', scope)})
    or exists (select from submitted_files fs join submissions fu on fu.id = fs.submission_id
      join proposals fp on fp.id = fu.proposal_id where fs.file_id = ${file}.id and ${viewerSees('fp', scope)})`,
});

view(ProposalAttachment, {
  visible: (a, scope) => viewerTakesPart(`${a}.proposal_id`, scope),
  fields: { storedFile: one(StoredFile, target('file_id'), { seenWithRow: true }) },
});

addField(
  Proposal,
  'attachments',
  () => [ProposalAttachment],
  { description: 'The files that belong to it, as they were attached. To those who take part.' },
  many(ProposalAttachment, pointingBy('proposal_id'), { orderBy: (a) => `${a}.attached_at, ${a}.id` }),
);

addField(
  SubmittedProposal,
  'attachments',
  () => [StoredFile],
  { description: 'The files that were handed in with it.' },
  many(
    StoredFile,
    (s, f) => `${f}.id in (select sf.file_id from submitted_files sf where sf.submission_id = ${s}.id)`,
    { orderBy: (f) => `${f}.id` },
  ),
);
