import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { remindOf } from './consortium-mail.js';

interface Unanswered {
  id: string;
  organisationId: string;
  proposalId: string;
}

/**
 * Reminds partners that have not answered a week before the call closes, and again two days before. Whoever was reminded
 * since, by the lead or by an earlier run, gets none.
 */
@Injectable()
export class ChasePartners implements Task {
  readonly name = 'chase_partners';
  readonly every = '11 * * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const parts = await tx.query<Unanswered[]>(
        `select x.id, x.organisation_id as "organisationId", x.proposal_id as "proposalId"
         from calls c join proposals p on p.call_id = c.id join partnerships x on x.proposal_id = p.id
         cross join lateral (select max(c.closes_at - days * interval '1 day') as at
           from unnest(array[7, 2]) days where c.closes_at - days * interval '1 day' <= now()) chase
         where c.state = 'published' and now() < c.closes_at and c.closes_at <= now() + interval '7 days'
           and p.state in ('draft', 'submitted') and p.created_at < chase.at
           and x.confirmation = 'waiting' and not x.is_lead
           and (x.reminded_at is null or x.reminded_at < chase.at)
         order by x.id for update of x skip locked`,
      );
      await remindOf(tx, parts);
      for (const proposalId of new Set(parts.map((part) => part.proposalId))) {
        const ofThis = parts.filter((part) => part.proposalId === proposalId);
        const details = { organisationIds: ofThis.map(({ organisationId }) => organisationId) };
        record(tx, { actor: null, act: 'remindPartners', noun: 'Proposal', nounId: proposalId, details });
      }
    });
  }
}
