import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mailConsortium } from './consortium-mail.js';
import { openUnder, type OpenedProposal } from './opened-proposal.js';
import { partsThatCount, sharesOf } from './partnership.rules.js';
import { submissionFacts, withNames, type Content } from './proposal-facts.js';
import { mandateToCommit } from './proposal.policy.js';
import { contentFacts } from './proposal.sql.js';
import { SubmittedFile } from './submission.entity.js';
import { whyNotSubmit } from './submission.rules.js';

/** Handing proposals in. */
@Injectable()
export class Submissions {
  constructor(private readonly database: Database) {}

  /**
   * Hands a proposal in as it is now, which is also how the lead says yes to its own part. May be done again until
   * the deadline; the last time counts. Refuses CHANGED_MEANWHILE and what `whyNotSubmit` says.
   */
  async submit(actor: Viewer, number: string, version: number): Promise<string> {
    return this.database.write(actor, 'submitProposal', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToCommit);
      if (proposal.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const content = await contentOf(tx, proposal.id);
      const refused = whyNotSubmit(submissionFacts(proposal, content));
      refuseIf(refused && withNames(refused, proposal, actor.language));
      const attachments = await attachmentsOf(tx, proposal.id);
      const submissionId = newId();
      const { id: proposalId, now: submittedAt } = proposal;
      await tx.query(
        `insert into submissions (id, proposal_id, content, submitted_at, submitted_by_id, mandate_id) values ($1, $2, $3, $4, $5, $6)`,
        [
          submissionId,
          proposalId,
          snapshot(proposal, content, attachments),
          submittedAt,
          actor.personId,
          under.id,
        ],
      );
      for (const [position, { fileId }] of attachments.entries())
        await tx.insert(SubmittedFile, { submissionId, fileId, position });
      await tx.query(
        `update proposals set state = 'submitted', submitted_at = $2, changed_since_submission = false where id = $1`,
        [proposalId, submittedAt],
      );
      await tx.query(
        `update partnerships set confirmation = 'confirmed', answered_at = $2, answered_by_id = $3, mandate_id = $4
         where proposal_id = $1 and is_lead`,
        [proposalId, submittedAt, actor.personId, under.id],
      );
      await mailConsortium(tx, proposal, 'proposal_submitted');
      record(tx, { actor, under, act: 'submitProposal', noun: 'Proposal', nounId: proposalId });
      return proposalId;
    });
  }
}

async function contentOf(tx: Tx, proposalId: string): Promise<Content> {
  const [read] = await tx.query<{ content: Content }[]>(
    `select ${contentFacts('p')} as content from proposals p where p.id = $1`,
    [proposalId],
  );
  return found(read).content;
}

interface AttachedFile {
  fileId: string;
  name: string;
  sha256: string;
}

async function attachmentsOf(tx: Tx, proposalId: string): Promise<AttachedFile[]> {
  return tx.query<AttachedFile[]>(
    `select f.id as "fileId", f.name, f.sha256 from proposal_attachments a join stored_files f on f.id = a.file_id
     where a.proposal_id = $1 order by a.attached_at, a.id`,
    [proposalId],
  );
}

/** Everything that is handed in. Amounts are below 2^53, so JSON numbers keep them whole. */
function snapshot(
  proposal: OpenedProposal,
  { title, directions, sdgTargets, texts, workPlan }: Content,
  attachments: AttachedFile[],
): Record<string, unknown> {
  const parts = partsThatCount(proposal.parts).map((part) => ({
    organisationId: part.organisationId,
    isLead: part.isLead,
    role: part.role,
    budget: Number(part.budget),
    yearly: sharesOf(part).map(Number),
    inKind: Number(part.inKind),
  }));
  const { months } = proposal;
  return { title, directions, sdgTargets, months, texts, parts, workPlan, attachments };
}
