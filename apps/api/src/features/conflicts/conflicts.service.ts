import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import type { ConflictState, Ruling } from './conflict.entity.js';
import { mandateToRule, type RulingFacts } from './conflict.policy.js';
import { whyNotRule, type ConflictGround } from './conflict.rules.js';
import { conflictsAbout, rulingMember, viewerIsConflicted } from './conflict.sql.js';
import { seesConflicts } from './conflict.view.js';

/** Which conflict is meant: whose, about which proposal, and on what ground. */
export interface ConflictMeant {
  proposal: string;
  personId: string;
  ground: ConflictGround;
  /** Slug of the Organisation that it is with; null where it was declared. */
  organisation: string | null;
}

/** The conflicts of interest that the Chair confirms or waives. */
@Injectable()
export class Conflicts {
  constructor(private readonly database: Database) {}

  /**
   * Rules on a conflict, for the Chair, or for who stands in where the Chair is in conflict. Recorded with the reason;
   * a later ruling joins the earlier ones. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotRule` says.
   */
  async rule(actor: Actor, meant: ConflictMeant, ruling: Ruling, reason: string): Promise<string> {
    return this.database.write(actor, 'ruleOnConflict', async (tx) => {
      const proposal = await openToRule(tx, actor, meant.proposal);
      const conflict = await conflictOf(tx, proposal.id, meant);
      const under = mandateToRule(await mandatesOf(tx, actor), proposal, meant.personId === actor.personId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotRule(conflict.state, ruling, reason));
      const id = conflict.id ?? newId();
      await tx.query(
        conflict.id
          ? `update conflicts set state = $2 where id = $1`
          : `insert into conflicts (id, state, proposal_id, person_id, ground, organisation_id) values ($1, $2, $3, $4, $5, $6)`,
        conflict.id
          ? [id, ruling]
          : [id, ruling, proposal.id, meant.personId, meant.ground, conflict.organisationId],
      );
      await tx.query(
        `insert into conflict_rulings (id, conflict_id, ruling, reason, ruled_at, ruled_by_id, mandate_id)
         values ($1, $2, $3, $4, clock_timestamp(), $5, $6)`,
        [newId(), id, ruling, reason.trim(), actor.personId, under.id],
      );
      const details = { personId: meant.personId, ground: meant.ground, ruling };
      record(tx, { actor, under, act: 'ruleOnConflict', noun: 'Conflict', nounId: id, details });
      return proposal.id;
    });
  }
}

/** A proposal locked for a ruling, and who rules. Refuses NOT_FOUND to those who may not know of its conflicts. */
async function openToRule(tx: Tx, actor: Actor, number: string): Promise<RulingFacts & { id: string }> {
  const [locked] = await tx.query<{ id: string }[]>(
    `select p.id from proposals p where p.number = $1 for no key update of p`,
    [number],
  );
  const scope = viewerScope('$2::uuid');
  const [facts] = await tx.query<(RulingFacts & { id: string })[]>(
    `select p.id, ${rulingMember('p')} as "memberId", ${viewerIsConflicted('p', scope)} as conflicted
     from proposals p where p.id = $1 and ${seesConflicts('p', scope)}`,
    [found(locked).id, actor.personId],
  );
  return found(facts);
}

async function conflictOf(
  tx: Tx,
  proposalId: string,
  { personId, ground, organisation }: ConflictMeant,
): Promise<{ id: string | null; state: ConflictState; organisationId: string | null }> {
  const [conflict] = await tx.query<
    { id: string | null; state: ConflictState; organisationId: string | null }[]
  >(
    `select k.conflict_id as id, coalesce(c.state, 'proposed') as state, k.organisation_id as "organisationId"
     from proposals p cross join lateral ${conflictsAbout('p')} k
     left join conflicts c on c.id = k.conflict_id left join organisations o on o.id = k.organisation_id
     where p.id = $1 and k.person_id = $2 and k.ground = $3 and o.slug is not distinct from $4`,
    [proposalId, personId, ground, organisation],
  );
  return found(conflict);
}
