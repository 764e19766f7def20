import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { membershipsOf, successionsOf } from '../memberships/memberships.service.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { ChairTerm } from './chair-term.entity.js';
import { secretariatZone } from './chair-rotation.js';
import { whyNotAppoint, whyNotConclude, whyNotElectedOn } from './chair-term.rules.js';
import type { Decline } from './round.rules.js';
import type { ConferenceDays, TermPeriod } from './term-dates.rules.js';

export interface Appointment {
  organisation: string;
  startsOn: string;
  endsOn: string;
  basis: string;
  /** The day of the election; if it is not said, today, or the first day of the term where that is earlier. */
  electedOn: string | null;
}

export interface Conclusion {
  id: string;
  version: number;
  on: string;
  because: string;
}

/** The Chair’s terms. Overlap is impossible in the database as well. */
@Injectable()
export class ChairTerms {
  constructor(private readonly database: Database) {}

  /** Appoints a Member to the Chair by a decision. Secretariat only. Refuses what `whyNotAppoint` says. */
  async appoint(
    actor: Actor,
    { organisation, startsOn, endsOn, basis, ...said }: Appointment,
  ): Promise<string> {
    return this.database.write(actor, 'appointChair', async (tx) => {
      const facts = await rotationFacts(tx);
      const under = await asSecretariat(tx, actor);
      const [member] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
        organisation,
      ]);
      const { id: organisationId } = found(member);
      if (basis.trim() === '') throw new Refusal('DECISION_MISSING', {}, 'basis');
      refuseIf(
        whyNotAppoint(facts, { organisationId, startsOn, endsOn }, facts.today, await rulesOn(tx, startsOn)),
      );
      const latest = startsOn < facts.today ? startsOn : facts.today;
      const electedOn = said.electedOn ?? latest;
      refuseIf(whyNotElectedOn(electedOn, latest));
      const id = await enterTerm(tx, { organisationId, startsOn, endsOn, electedOn, basis });
      record(tx, {
        actor,
        under,
        act: 'appointChair',
        noun: 'ChairTerm',
        nounId: id,
        details: { organisationId, startsOn, endsOn },
      });
      return id;
    });
  }

  /** Concludes a term on a day, before its time with a reason. Secretariat only. Refuses what `whyNotConclude` says. */
  async conclude(actor: Actor, { id, version, on, because }: Conclusion): Promise<string> {
    return this.database.write(actor, 'concludeChairTerm', async (tx) => {
      const { terms, conferences, today } = await rotationFacts(tx);
      const term = found(await tx.findOneBy(ChairTerm, { id }));
      const under = await asSecretariat(tx, actor);
      if (term.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(
        whyNotConclude({ term, on, because, today, terms, conferences }, await rulesOn(tx, term.startsOn)),
      );
      await tx.query(
        `update chair_terms set ends_on = $2, concluded_because = $3, version = version + 1 where id = $1`,
        [id, on, because.trim() || null],
      );
      record(tx, {
        actor,
        under,
        act: 'concludeChairTerm',
        noun: 'ChairTerm',
        nounId: id,
        details: { on },
      });
      return id;
    });
  }
}

/** Everything the rules of rotation decide on; the terms are locked, so that two acts at once see each other. */
export async function rotationFacts(tx: Tx) {
  await tx.query(`lock table chair_terms in share row exclusive mode`);
  const terms = await tx.query<TermPeriod[]>(
    `select organisation_id as "organisationId", starts_on::text as "startsOn", ends_on::text as "endsOn" from chair_terms`,
  );
  const conferences = await tx.query<ConferenceDays[]>(
    `select starts_on::text as "startsOn", ends_on::text as "endsOn" from conferences`,
  );
  const [clock] = await tx.query<{ now: Date }[]>(`select now()`);
  const today = dateIn(found(clock).now, secretariatZone);
  return {
    terms,
    conferences,
    today,
    memberships: await membershipsOf(tx, null),
    declines: await tx.query<Decline[]>(
      `select organisation_id as "organisationId", turn_starts_on::text as "turnStartsOn" from chair_nominations
       where answer = 'declined' order by answered_on, id`,
    ),
    successions: await successionsOf(tx),
  };
}

/** Step: enters a term that the rules have allowed; gives its id. */
export async function enterTerm(
  tx: Tx,
  term: { organisationId: string; startsOn: string; endsOn: string; electedOn: string; basis: string },
): Promise<string> {
  const id = newId();
  await endActing(tx, term.startsOn, term.endsOn);
  await tx.query(
    `insert into chair_terms (id, organisation_id, starts_on, ends_on, elected_on, basis) values ($1, $2, $3, $4, $5, $6)`,
    [id, term.organisationId, term.startsOn, term.endsOn, term.electedOn, term.basis.trim()],
  );
  return id;
}

/** Step: nobody acts as Chair from a day to another, or for good; whoever did not begin before it never acted. */
export async function endActing(tx: Tx, from: string, to: string | null): Promise<void> {
  await tx.query(
    `update acting_chairs set ends_on = greatest(starts_on, $1::date)
     where ($2::date is null or starts_on < $2) and (ends_on is null or ends_on > $1)`,
    [from, to],
  );
}
