import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { Call } from '../calls/call.entity.js';
import { whyNotDecideCall } from '../calls/call.rules.js';
import { lockedCall } from '../calls/calls.service.js';
import { undecidedUnder } from './proposal.sql.js';

/** The end of a call: every proposal under it that counts has its decision. */
@Injectable()
export class CallDecisions {
  constructor(private readonly database: Database) {}

  /** Notes that a call is decided; Secretariat only. Refuses NOT_FOUND, CHANGED_MEANWHILE and what `whyNotDecideCall` says. */
  async decide(actor: Viewer, slug: string, version: number): Promise<string> {
    return this.database.write(actor, 'decideCall', async (tx) => {
      const { call, under, now } = await lockedCall(tx, actor, slug);
      if (call.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const [row] = await tx.query<{ undecided: number }[]>(
        `select ${undecidedUnder('$1::uuid')} as undecided`,
        [call.id],
      );
      refuseIf(whyNotDecideCall(call, found(row).undecided, now));
      await tx.update(Call, { id: call.id }, { state: 'decided', version: version + 1, updatedAt: now });
      record(tx, { actor, under, act: 'decideCall', noun: 'Call', nounId: call.id });
      return call.id;
    });
  }
}
