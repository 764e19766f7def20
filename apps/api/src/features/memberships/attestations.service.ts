import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import type { Refused } from '@gsenet/shared/refused';
import { yearOf } from '../../platform/time/calendar-days.js';
import { asSecretariat, mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateToAttest } from './attestation.policy.js';
import {
  whyNotAttest,
  whyNotReportWrong,
  type AttestationFacts,
  type SaidOfDetails,
} from './attestation.rules.js';
import { membershipsOf } from './memberships.service.js';

/** What Members say of their own details, once a year. */
@Injectable()
export class Attestations {
  constructor(private readonly database: Database) {}

  /**
   * Says that a Member's details are right. Its representative or administrator. Refuses NOT_ALLOWED, NOT_FOUND and
   * what `whyNotAttest` says.
   */
  attest(actor: Actor, organisation: string): Promise<string> {
    return this.say(actor, 'attestDetails', organisation, null, whyNotAttest);
  }

  /** Says what is wrong with them; the same people. Refuses NOT_ALLOWED, NOT_FOUND and what `whyNotReportWrong` says. */
  reportWrong(actor: Actor, organisation: string, wrong: string): Promise<string> {
    return this.say(actor, 'reportWrongDetails', organisation, wrong.trim(), (facts) =>
      whyNotReportWrong(facts, wrong),
    );
  }

  private say(
    actor: Actor,
    act: string,
    slug: string,
    wrong: string | null,
    whyNot: (facts: AttestationFacts) => Refused | null,
  ): Promise<string> {
    return this.database.write(actor, act, async (tx) => {
      const [organisation] = await tx.query<{ id: string }[]>(
        `select id from organisations where slug = $1 for update`,
        [slug],
      );
      const { id: organisationId } = found(organisation);
      const under = mandateToAttest(await mandatesOf(tx, actor), organisationId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      const facts = await attestationFacts(tx, organisationId);
      refuseIf(whyNot(facts));
      const id = newId();
      await tx.query(
        `insert into attestations (id, organisation_id, person_id, year, said_on, wrong) values ($1, $2, $3, $4, $5, $6)`,
        [id, organisationId, actor.personId, yearOf(facts.today), facts.today, wrong],
      );
      record(tx, {
        actor,
        under,
        act,
        noun: 'Organisation',
        nounId: organisationId,
        details: { attestation: id },
      });
      return organisationId;
    });
  }

  /** Says that what was wrong has been seen to. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, DETAILS_SETTLED_ALREADY. */
  settle(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'settleWrongDetails', async (tx) => {
      const [report] = await tx.query<{ organisationId: string; settled: boolean }[]>(
        `select organisation_id as "organisationId", settled_at is not null as settled from attestations
         where id = $1 and wrong is not null for update`,
        [id],
      );
      const { organisationId, settled } = found(report);
      const under = await asSecretariat(tx, actor);
      if (settled) throw new Refusal('DETAILS_SETTLED_ALREADY');
      await tx.query(`update attestations set settled_at = now() where id = $1`, [id]);
      record(tx, {
        actor,
        under,
        act: 'settleWrongDetails',
        noun: 'Organisation',
        nounId: organisationId,
        details: { attestation: id },
      });
      return organisationId;
    });
  }
}

async function attestationFacts(tx: Tx, organisationId: string): Promise<AttestationFacts> {
  const said = await tx.query<SaidOfDetails[]>(
    `select year, wrong, settled_at is not null as settled from attestations where organisation_id = $1`,
    [organisationId],
  );
  const [clock] = await tx.query<{ today: string }[]>(
    `select ((now() + interval '8 hours')::date)::text as today`,
  );
  return {
    organisationId,
    said,
    today: found(clock).today,
    memberships: await membershipsOf(tx, organisationId),
  };
}
