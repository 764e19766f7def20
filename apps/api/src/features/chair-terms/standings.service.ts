import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { found } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { stageOn } from '../memberships/membership.rules.js';
import type { MembershipStage, Standing } from '../memberships/membership.entity.js';
import { enterStage, enterSuccession, membershipsOf } from '../memberships/memberships.service.js';
import { actingChairsOf, endActing, enterActing } from './acting-chairs.js';
import { rotationFacts } from './chair-terms.service.js';
import { purposeOfStage } from './resting-decision.rules.js';
import { decisionToRestOn } from './resting-decision.js';
import { afterLeaving } from './leaving.rules.js';

export interface Stage {
  organisation: string;
  standing: Standing;
  stage: MembershipStage;
  startsOn: string;
  basis: string;
  /** Slug of the Organisation that takes its place. */
  successor: string | null;
}

export interface Merger {
  organisation: string;
  successor: string;
  on: string;
  basis: string;
}

/** The dated standing of Organisations, and what comes of it for the Chair. */
@Injectable()
export class Standings {
  constructor(private readonly database: Database) {}

  /**
   * Enters the next stage of an Organisation’s standing. Where it leaves the Chair with that, the vice-chair acts from
   * the same day. A Member is admitted, suspended, excluded and succeeded by a decision of the register.
   * Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND and what `enterStage` and `decisionToRestOn` refuse.
   */
  async enterStage(actor: Actor, { organisation, successor, ...stage }: Stage): Promise<string> {
    return this.database.write(actor, 'enterMembershipStage', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const organisationId = found(await idOf(tx, organisation));
      const successorId = successor === null ? null : await idOf(tx, successor);
      const before = stageOn(await membershipsOf(tx, organisationId), organisationId, stage.startsOn);
      await enterStage(tx, { ...stage, organisationId, successorId });
      const purpose = purposeOfStage(stage.standing, before?.stage ?? null, stage.stage);
      if (purpose) await decisionToRestOn(tx, purpose, organisationId, stage.basis);
      const chair = await fillChairLeftBy(tx, organisationId, stage.startsOn, stage.basis);
      record(tx, {
        actor,
        under,
        act: 'enterMembershipStage',
        noun: 'Organisation',
        nounId: organisationId,
        details: { stage: stage.stage, startsOn: stage.startsOn, ...chair },
      });
      return organisationId;
    });
  }

  /**
   * Enters that an Organisation was merged into another, which inherits its served turn, and ends its own standing with
   * that day. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND and what `decisionToRestOn`, `whyNotSucceed` and
   * `whyNotEnterStage` say.
   */
  async recordSuccession(actor: Actor, { organisation, successor, on, basis }: Merger): Promise<string> {
    return this.database.write(actor, 'recordSuccession', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const organisationId = found(await idOf(tx, organisation));
      const successorId = found(await idOf(tx, successor));
      await decisionToRestOn(tx, 'succession', organisationId, basis);
      await enterSuccession(tx, { organisationId, successorId, on, basis });
      const current = stageOn(await membershipsOf(tx, organisationId), organisationId, on);
      if (current && (current.stage === 'in_force' || current.stage === 'suspended')) {
        const { standing } = current;
        const entry = { organisationId, standing, stage: 'succeeded' as const, startsOn: on, basis };
        await enterStage(tx, { ...entry, successorId });
      }
      const chair = await fillChairLeftBy(tx, organisationId, on, basis);
      record(tx, {
        actor,
        under,
        act: 'recordSuccession',
        noun: 'Organisation',
        nounId: organisationId,
        details: { successorId, on, ...chair },
      });
      return organisationId;
    });
  }
}

/** Ends what the Organisation had of the Chair, and lets who comes next act from that day: what the audit tells of it. */
async function fillChairLeftBy(tx: Tx, leavingId: string, on: string, because: string) {
  const facts = { ...(await rotationFacts(tx)), acting: await actingChairsOf(tx) };
  const leaving = afterLeaving({ leavingId, on, today: facts.today }, facts);
  if (!leaving) return {};
  if (leaving.ends === 'term')
    await tx.query(
      `update chair_terms set ends_on = $1, concluded_because = $2, version = version + 1
       where starts_on < $1 and ends_on > $1`,
      [on, because.trim()],
    );
  if (leaving.next) await enterActing(tx, on, leaving.next);
  else await endActing(tx, on, null);
  return { acting: leaving.next?.organisationId ?? null };
}

async function idOf(tx: Tx, slug: string): Promise<string | null> {
  const [organisation] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
    slug,
  ]);
  return organisation?.id ?? null;
}
