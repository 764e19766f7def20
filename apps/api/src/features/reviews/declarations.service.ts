import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { found } from '../../platform/refusal.js';
import type { ConflictKind } from '../conflicts/conflict.entity.js';
import { enterDeclaration } from '../conflicts/conflict-steps.js';
import { viewerSees } from '../proposals/proposal.sql.js';

/** What people say of themselves about a proposal that they were shown. */
@Injectable()
export class Declarations {
  constructor(private readonly database: Database) {}

  /**
   * Declares a conflict about a proposal: from then on nothing of it is shown to the person, until the Chair waives it.
   * For whoever may know of the proposal; to all others it is absent. Refuses NOT_FOUND and what `whyNotDeclare` says.
   */
  async declare(actor: Actor, number: string, kind: ConflictKind, words: string): Promise<void> {
    await this.database.write(actor, 'declareConflict', async (tx) => {
      const [seen] = await tx.query<{ id: string }[]>(
        `select p.id from proposals p where p.number = $1 and p.submitted_at is not null
           and ${viewerSees('p', viewerScope('$2::uuid'))} for share of p`,
        [number, actor.personId],
      );
      const { id: proposalId } = found(seen);
      const id = await enterDeclaration(tx, { proposalId, personId: actor.personId, kind, words });
      record(tx, { actor, act: 'declareConflict', noun: 'Conflict', nounId: id, details: { kind } });
    });
  }
}
