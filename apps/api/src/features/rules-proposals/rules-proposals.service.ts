import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { rulesFrom, type RulesEntry } from './rules-entries.js';
import { whyNotAdopt, whyNotOpen, type AdoptingDecision } from './rules-proposal.rules.js';

export interface Adoption {
  id: string;
  version: number;
  inForceFrom: string;
  basis: string;
}

interface Proposal {
  version: number;
  adopted: boolean;
  withdrawn: boolean;
}

/** Versions of the Rules of Procedure on their way to the Board, and their adoption. */
@Injectable()
export class RulesProposals {
  constructor(private readonly database: Database) {}

  /** Proposes a version; it judges nothing yet. Secretariat only. Refuses what `rulesFrom` says, RULES_REASON_MISSING. */
  async propose(actor: Actor, entries: readonly RulesEntry[], because: string): Promise<string> {
    return this.database.write(actor, 'proposeRules', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const read = rulesFrom(entries);
      if ('refused' in read) throw new Refusal(read.refused.code, read.refused.params, read.refused.field);
      if (because.trim() === '') throw new Refusal('RULES_REASON_MISSING', {}, 'because');
      await refuseUnknownMembers(tx, read.rules.chair.order);
      const id = newId();
      await tx.query(
        `insert into rules_proposals (id, rules, because, proposed_by_id, proposed_on) values ($1, $2, $3, $4, ${today})`,
        [id, JSON.stringify(read.rules), because.trim(), actor.personId],
      );
      record(tx, { actor, under, act: 'proposeRules', noun: 'RulesProposal', nounId: id });
      return id;
    });
  }

  /**
   * Enters that the Board has adopted a proposed version, in force from a day, by the decision of that number. The
   * first version alone rests on none: a new installation adopts the defaults. Secretariat only. Refuses what
   * `whyNotAdopt` says, DECISION_MISSING, RULES_DECISION_USED, CHANGED_MEANWHILE, NOT_FOUND.
   */
  async adopt(actor: Actor, { id, version, inForceFrom, basis }: Adoption): Promise<string> {
    return this.database.write(actor, 'adoptRules', async (tx) => {
      await tx.query(`lock table rules_versions in share row exclusive mode`);
      const proposal = await lockedProposal(tx, id);
      const under = await asSecretariat(tx, actor);
      if (proposal.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const [latest] = await tx.query<{ number: number; from: string; today: string }[]>(
        `select number, in_force_from::text as "from", ${today}::text as today from rules_versions
         order by in_force_from desc limit 1`,
      );
      const { number, from, today: day } = found(latest);
      const decided = basis.trim();
      if (decided === '') throw new Refusal('DECISION_MISSING', {}, 'basis');
      const decision = await decisionOf(tx, decided);
      refuseIf(whyNotAdopt({ ...proposal, id, decision, inForceFrom, today: day, latestFrom: from }));
      const versionId = newId();
      await tx.query(
        `insert into rules_versions (id, number, in_force_from, rules, basis)
         select $1, $2, $3, rules, $4 from rules_proposals where id = $5`,
        [versionId, number + 1, inForceFrom, decided, id],
      );
      await tx.query(
        `update rules_proposals set adopted_as_id = $2, decision_id = $3, version = version + 1 where id = $1`,
        [id, versionId, decision?.id],
      );
      await tx.query(`update decisions set carries_itself = true where id = $1`, [decision?.id]);
      record(tx, {
        actor,
        under,
        act: 'adoptRules',
        noun: 'RulesProposal',
        nounId: id,
        details: { number: number + 1, inForceFrom, decision: decided },
      });
      return id;
    });
  }

  /** Takes a proposed version back; it stays on record. Secretariat only. Refuses what `whyNotOpen` says, NOT_FOUND. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'withdrawRulesProposal', async (tx) => {
      const proposal = await lockedProposal(tx, id);
      const under = await asSecretariat(tx, actor);
      refuseIf(whyNotOpen(proposal));
      await tx.query(
        `update rules_proposals set withdrawn_on = ${today}, version = version + 1 where id = $1`,
        [id],
      );
      record(tx, { actor, under, act: 'withdrawRulesProposal', noun: 'RulesProposal', nounId: id });
      return id;
    });
  }
}

const today = `(now() + interval '8 hours')::date`;

/** A decision of the register, with the vote that it came from; of its own feature and of later ones by their rows. */
async function decisionOf(tx: Tx, number: string): Promise<(AdoptingDecision & { id: string }) | null> {
  const [decision] = await tx.query<(AdoptingDecision & { id: string })[]>(
    `select d.id, s.rules_proposal_id as "proposalId", coalesce(o.matter, c.matter) as matter,
       coalesce(v.result, c.result) ->> 'outcome' as outcome, c.id is not null as "inWriting"
     from decisions d left join item_subjects s on s.agenda_item_id = d.agenda_item_id
       left join votes v on v.id = d.vote_id left join motions o on o.id = v.motion_id
       left join circulars c on c.id = d.circular_id
     where d.number = $1`,
    [number],
  );
  return decision ?? null;
}

async function lockedProposal(tx: Tx, id: string): Promise<Proposal> {
  const [proposal] = await tx.query<Proposal[]>(
    `select version, adopted_as_id is not null as adopted, withdrawn_on is not null as withdrawn
     from rules_proposals where id = $1 for update`,
    [id],
  );
  return found(proposal);
}

/** The order of rotation names Organisations that there are. */
async function refuseUnknownMembers(tx: Tx, order: readonly string[]): Promise<void> {
  const [known] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from organisations where id::text = any($1::text[])`,
    [order],
  );
  if (new Set(order).size !== order.length || known?.count !== order.length)
    throw new Refusal('RULES_ORDER', {}, 'chair.order');
}
