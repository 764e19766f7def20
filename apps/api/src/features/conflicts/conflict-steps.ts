import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { found, refuseIf } from '../../platform/refusal.js';
import type { ConflictKind } from './conflict.entity.js';
import { whyNotDeclare } from './conflict.rules.js';

/**
 * Step: enters what a person declares about a proposal that they may know of; from then on they do not. Declared
 * again, it waits for a ruling again, even where the first one was waived. Refuses what `whyNotDeclare` says.
 */
export async function enterDeclaration(
  tx: Tx,
  declared: { proposalId: string; personId: string; kind: ConflictKind; words: string },
): Promise<string> {
  refuseIf(whyNotDeclare(declared.words));
  const [entered] = await tx.query<{ id: string }[]>(
    `insert into conflicts (id, proposal_id, person_id, ground, kind, words, declared_at)
     values ($1, $2, $3, 'declared', $4, $5, clock_timestamp())
     on conflict (proposal_id, person_id) where organisation_id is null
     do update set kind = excluded.kind, words = excluded.words, declared_at = excluded.declared_at, state = 'proposed'
     returning id`,
    [newId(), declared.proposalId, declared.personId, declared.kind, declared.words.trim()],
  );
  return found(entered).id;
}
