import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { found, refuseIf } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import type { MembershipStage, Standing } from './membership.entity.js';
import { stageOn, whyNotEnterStage, type MembershipPeriod } from './membership.rules.js';
import { standsFor, whyNotSucceed, type Succession } from './succession.rules.js';

export interface StageEntry {
  organisation: string;
  standing: Standing;
  stage: MembershipStage;
  startsOn: string;
  basis: string;
  /** Slug of the Organisation that takes its place. */
  successor: string | null;
}

/** The dated standing of Organisations. */
@Injectable()
export class Memberships {
  constructor(private readonly database: Database) {}

  /**
   * Enters the next stage of an Organisation’s standing and ends the present one the same day; where it is succeeded, also
   * who stands for it from then on. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND and what `whyNotEnterStage` and
   * `whyNotSucceed` say.
   */
  async enterStage(actor: Actor, entry: StageEntry): Promise<string> {
    return this.database.write(actor, 'enterMembershipStage', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const [organisation] = await tx.query<{ id: string }[]>(
        `select id from organisations where slug = $1 for update`,
        [entry.organisation],
      );
      const { id: organisationId } = found(organisation);
      const all = await membershipsOf(tx, organisationId);
      const current = stageOn(all, organisationId, entry.startsOn);
      const [successor] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
        entry.successor,
      ]);
      refuseIf(
        whyNotEnterStage({
          current,
          organisationId,
          standing: entry.standing,
          to: entry.stage,
          on: entry.startsOn,
          basis: entry.basis,
          founder: false,
          successorId: successor?.id ?? null,
        }),
      );
      await tx.query(
        `update memberships set ends_on = $2 where organisation_id = $1 and starts_on < $2 and (ends_on is null or ends_on > $2)`,
        [organisationId, entry.startsOn],
      );
      const id = newId();
      await tx.query(
        `insert into memberships (id, organisation_id, standing, stage, starts_on, basis) values ($1, $2, $3, $4, $5, $6)`,
        [id, organisationId, entry.standing, entry.stage, entry.startsOn, entry.basis.trim()],
      );
      if (entry.stage === 'succeeded')
        await enterSuccessionOnce(tx, {
          organisationId,
          successorId: found(successor).id,
          on: entry.startsOn,
          basis: entry.basis,
        });
      record(tx, {
        actor,
        under,
        act: 'enterMembershipStage',
        noun: 'Organisation',
        nounId: organisationId,
        details: { stage: entry.stage, startsOn: entry.startsOn },
      });
      return organisationId;
    });
  }
}

/** Step: all stages of an Organisation’s standing, or of all. */
export async function membershipsOf(tx: Tx, organisationId: string | null): Promise<MembershipPeriod[]> {
  return tx.query<MembershipPeriod[]>(
    `select organisation_id as "organisationId", standing, stage, starts_on::text as "startsOn", ends_on::text as "endsOn"
     from memberships where $1::uuid is null or organisation_id = $1`,
    [organisationId],
  );
}

/** Step: who was merged into whom. */
export async function successionsOf(tx: Tx): Promise<Succession[]> {
  return tx.query<Succession[]>(
    `select organisation_id as "organisationId", successor_id as "successorId", starts_on::text as "on" from successions`,
  );
}

/** Step: enters who stands for an Organisation from a day on. Refuses what `whyNotSucceed` says. */
export async function enterSuccession(tx: Tx, merger: Succession & { basis: string }): Promise<void> {
  // Two mergers at once could otherwise lead in a circle.
  await tx.query(`lock table successions in share row exclusive mode`);
  refuseIf(whyNotSucceed(merger, await successionsOf(tx)));
  await tx.query(
    `insert into successions (id, organisation_id, successor_id, starts_on, basis) values ($1, $2, $3, $4, $5)`,
    [newId(), merger.organisationId, merger.successorId, merger.on, merger.basis.trim()],
  );
}

/** The merger may have been entered on the page of the Chair before the membership of the merged body ends. */
async function enterSuccessionOnce(tx: Tx, merger: Succession & { basis: string }): Promise<void> {
  const stands = standsFor(merger.organisationId, merger.on, await successionsOf(tx));
  if (stands !== merger.successorId) await enterSuccession(tx, merger);
}
