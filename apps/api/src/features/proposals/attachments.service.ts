import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { ProposalAttachment } from './attachment.entity.js';
import { noteChange, openUnder } from './opened-proposal.js';
import { mandateToWrite } from './proposal.policy.js';
import { whyNotEdit } from './proposal.rules.js';
import { mostAttachments } from './work-plan.rules.js';

/** The files that belong to a proposal. */
@Injectable()
export class Attachments {
  constructor(private readonly database: Database) {}

  /**
   * Attaches a file that one has brought oneself. Refuses NOT_FOUND, ATTACHED_ALREADY, ATTACHMENTS_FULL and what
   * `whyNotEdit` says.
   */
  async attach(actor: Viewer, number: string, fileId: string): Promise<string> {
    return this.database.write(actor, 'attachToProposal', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      refuseIf(whyNotEdit(proposal));
      found(await tx.findOneBy(StoredFile, { id: fileId, uploadedById: actor.personId }));
      const attached = await tx.findBy(ProposalAttachment, { proposalId: proposal.id });
      if (attached.some((one) => one.fileId === fileId)) throw new Refusal('ATTACHED_ALREADY', {}, 'fileId');
      if (attached.length >= mostAttachments)
        throw new Refusal('ATTACHMENTS_FULL', { most: mostAttachments }, 'fileId');
      await tx.insert(ProposalAttachment, { id: newId(), proposalId: proposal.id, fileId });
      await noteChange(tx, proposal);
      const details = { file: fileId };
      record(tx, { actor, under, act: 'attachToProposal', noun: 'Proposal', nounId: proposal.id, details });
      return proposal.id;
    });
  }

  /** Takes a file off; what was submitted with it keeps it. Refuses NOT_FOUND and what `whyNotEdit` says. */
  async detach(actor: Viewer, number: string, fileId: string): Promise<string> {
    return this.database.write(actor, 'detachFromProposal', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      refuseIf(whyNotEdit(proposal));
      const { affected } = await tx.delete(ProposalAttachment, { proposalId: proposal.id, fileId });
      if (affected !== 1) throw new Refusal('NOT_FOUND');
      await noteChange(tx, proposal);
      const details = { file: fileId };
      record(tx, { actor, under, act: 'detachFromProposal', noun: 'Proposal', nounId: proposal.id, details });
      return proposal.id;
    });
  }
}
