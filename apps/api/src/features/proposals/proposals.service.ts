import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { nextNumber } from '../../platform/db/next-number.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { yearOf } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { CallState } from '../calls/call.entity.js';
import { whyNotOpen } from '../calls/call.rules.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mailConsortium } from './consortium-mail.js';
import { idOf, noteChange, openUnder } from './opened-proposal.js';
import { Partnership } from './partnership.entity.js';
import { Proposal } from './proposal.entity.js';
import { mandateToCommit, mandateToWrite } from './proposal.policy.js';
import { whyNotEdit, whyNotWithdraw } from './proposal.rules.js';
import { leadRefused } from './proposal.sql.js';
import type { LeadRefused } from './submission.rules.js';
import { tidy, whyNotTags, whyNotTitle } from './proposal-writing.rules.js';

export interface NewProposal {
  /** Slug of the call. */
  call: string;
  /** Slug of the Member that leads. */
  organisation: string;
  title: string;
}

export interface ChangedProposal {
  number: string;
  version: number;
  title: string;
  directions: number[];
  sdgTargets: string[];
}

interface OpenCall {
  id: string;
  state: CallState;
  opensAt: Date;
  closesAt: Date;
}

/** The life of a proposal, but for its texts, its partners, its submission and its eligibility. */
@Injectable()
export class Proposals {
  constructor(private readonly database: Database) {}

  /**
   * Starts a draft under an open call, for an Organisation that the actor works for. Refuses NOT_FOUND,
   * NOT_ALLOWED, LEAD_NOT_A_MEMBER, LEAD_MAY_NOT, what `whyNotTitle` and `whyNotOpen` say.
   */
  async start(actor: Viewer, { call: callSlug, organisation, title }: NewProposal): Promise<string> {
    return this.database.write(actor, 'startProposal', async (tx) => {
      const { call, now } = await heldCall(tx, callSlug);
      const leadId = await idOf(tx, organisation);
      const under = mandateToWrite(await mandatesOf(tx, actor), leadId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotOpen(call, now) ?? whyNotTitle(title));
      const [lead] = await tx.query<{ refused: LeadRefused | null }[]>(
        `select ${leadRefused('$1::uuid', '$2::uuid')} as refused`,
        [leadId, call.id],
      );
      const { refused } = found(lead);
      if (refused) throw new Refusal(refused, {}, 'organisation');
      const id = newId();
      const number = await nextProposalNumber(tx, now);
      await tx.insert(Proposal, {
        id,
        number,
        callId: call.id,
        leadOrganisationId: leadId,
        title: tidy(title),
        createdById: actor.personId,
      });
      const part = {
        proposalId: id,
        organisationId: leadId,
        isLead: true,
        role: '',
        budget: '0',
        inKind: '0',
      };
      await tx.insert(Partnership, { id: newId(), ...part });
      record(tx, {
        actor,
        under,
        act: 'startProposal',
        noun: 'Proposal',
        nounId: id,
        details: { number },
      });
      return id;
    });
  }

  /** Changes the title and what the proposal is tagged with. Refuses CHANGED_MEANWHILE, what `whyNotEdit`, `whyNotTitle` and `whyNotTags` say. */
  async change(
    actor: Viewer,
    { number, version, title, directions, sdgTargets }: ChangedProposal,
  ): Promise<string> {
    return this.database.write(actor, 'changeProposal', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      if (proposal.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotEdit(proposal) ?? whyNotTitle(title) ?? whyNotTags(directions, sdgTargets));
      await tx.query(
        `update proposals set title = $2, directions = $3, sdg_targets = $4, version = version + 1 where id = $1`,
        [proposal.id, tidy(title), [...directions].sort((a, b) => a - b), [...sdgTargets].sort()],
      );
      await noteChange(tx, proposal);
      record(tx, { actor, under, act: 'changeProposal', noun: 'Proposal', nounId: proposal.id });
      return proposal.id;
    });
  }

  /** Withdraws a proposal for good and tells its consortium, also after the deadline until eligibility is decided. Refuses what `whyNotWithdraw` says. */
  async withdraw(actor: Viewer, number: string): Promise<string> {
    return this.database.write(actor, 'withdrawProposal', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToCommit);
      refuseIf(whyNotWithdraw(proposal.state));
      await tx.query(`update proposals set state = 'withdrawn' where id = $1`, [proposal.id]);
      await mailConsortium(tx, proposal, 'proposal_withdrawn');
      record(tx, { actor, under, act: 'withdrawProposal', noun: 'Proposal', nounId: proposal.id });
      return proposal.id;
    });
  }
}

/** The call, held as it is, and the instant after which its deadline does not move. A draft is absent. */
async function heldCall(tx: Tx, slug: string): Promise<{ call: OpenCall; now: Date }> {
  const [call] = await tx.query<OpenCall[]>(
    `select id, state, opens_at as "opensAt", closes_at as "closesAt" from calls
     where slug = $1 and state <> 'draft' for share`,
    [slug],
  );
  const [clock] = await tx.query<{ now: Date }[]>(`select clock_timestamp() as now`);
  return { call: found(call), now: found(clock).now };
}

/** Step: the next number of the Secretariat’s year, like P-2027-014. */
export async function nextProposalNumber(tx: Tx, now: Date): Promise<string> {
  const year = yearOf(dateIn(now, secretariatZone));
  return `P-${year}-${String(await nextNumber(tx, `P-${year}`)).padStart(3, '0')}`;
}
