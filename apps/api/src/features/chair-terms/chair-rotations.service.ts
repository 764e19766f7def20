import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { inForce } from '../mandates/mandate.sql.js';
import { asSecretariat, mandatesOf } from '../mandates/mandates-in-force.js';
import { membersOn } from '../memberships/membership.rules.js';
import { enterSuccession } from '../memberships/memberships.service.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { ChairNomination } from './chair-nomination.entity.js';
import { mandateToAnswer, mandateToNominate } from './chair-nomination.policy.js';
import { ChairTerm } from './chair-term.entity.js';
import { whyNotConclude } from './chair-term.rules.js';
import { endActing, enterTerm, rotationFacts } from './chair-terms.service.js';
import { termOfElected } from './elected-term.js';
import { turnToFill, whoActs, whyNotAnswer, whyNotDeclare, whyNotNominate } from './nomination.rules.js';

export interface Vacancy {
  id: string;
  version: number;
  on: string;
  because: string;
  /** Slug of the Member whom those present chose; null where the vice-chair acts. */
  acting: string | null;
}

export interface Merger {
  organisation: string;
  successor: string;
  on: string;
  basis: string;
}

/** How a turn in the Chair is filled, and what happens when it falls vacant. */
@Injectable()
export class ChairRotations {
  constructor(private readonly database: Database) {}

  /**
   * Asks a Member to take the next open turn, with a letter to its representative. For whoever speaks for a Member, and
   * for the Secretariat. Refuses NOT_ALLOWED, what `whyNotNominate` says, and CHAIR_NOMINATED_ALREADY.
   */
  async nominate(actor: Actor, organisation: string): Promise<string> {
    return this.database.write(actor, 'nominateForChair', async (tx) => {
      const facts = await rotationFacts(tx);
      const members = membersOn(facts.memberships, facts.today);
      const under = mandateToNominate(await mandatesOf(tx, actor), members);
      if (!under) throw new Refusal('NOT_ALLOWED');
      const organisationId = await idOf(tx, organisation);
      const turn = turnToFill(facts, facts.today);
      refuseIf(whyNotNominate(organisationId, turn, facts, await rulesOn(tx, turn)));
      const id = newId();
      await tx.query(
        `insert into chair_nominations (id, organisation_id, turn_starts_on, nominated_on) values ($1, $2, $3, $4)`,
        [id, organisationId, turn, facts.today],
      );
      await writeToRepresentative(tx, organisationId, id);
      const details = { organisationId, turn };
      record(tx, { actor, under, act: 'nominateForChair', noun: 'ChairNomination', nounId: id, details });
      return id;
    });
  }

  /**
   * Accepts or declines a turn; the Member's representative, or the Secretariat on its letter. It may think again until
   * the turn is filled. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE and what `whyNotAnswer` says.
   */
  async answer(actor: Actor, id: string, version: number, accept: boolean): Promise<string> {
    return this.database.write(actor, 'answerNomination', async (tx) => {
      const { terms, today } = await rotationFacts(tx);
      const nomination = found(await tx.findOneBy(ChairNomination, { id }));
      const under = mandateToAnswer(await mandatesOf(tx, actor), nomination.organisationId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      if (nomination.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotAnswer(nomination.turnStartsOn, { terms }, today));
      const answer = accept ? 'accepted' : 'declined';
      await tx.query(
        `update chair_nominations set answer = $2, answered_on = $3, version = version + 1 where id = $1`,
        [id, answer, today],
      );
      record(tx, {
        actor,
        under,
        act: 'answerNomination',
        noun: 'ChairNomination',
        nounId: id,
        details: { answer },
      });
      return id;
    });
  }

  /**
   * Declares the one nominee who accepted elected for the next open turn. Secretariat only. Refuses what `whyNotDeclare`
   * and `whyNotAppoint` say, DECISION_MISSING.
   */
  async declareSoleNominee(actor: Actor, basis: string): Promise<string> {
    return this.database.write(actor, 'declareSoleNominee', async (tx) => {
      const facts = await rotationFacts(tx);
      const under = await asSecretariat(tx, actor);
      if (basis.trim() === '') throw new Refusal('DECISION_MISSING', {}, 'basis');
      const turn = turnToFill(facts, facts.today);
      const nominations = await tx.query<{ organisationId: string; answer: string }[]>(
        `select organisation_id as "organisationId", answer from chair_nominations where turn_starts_on = $1`,
        [turn],
      );
      const who = (answer: string) =>
        nominations.filter((one) => one.answer === answer).map(({ organisationId }) => organisationId);
      const accepted = who('accepted');
      refuseIf(whyNotDeclare({ accepted, waiting: who('waiting') }));
      const term = await termOfElected(tx, facts, found(accepted[0]), turn);
      const { organisationId, startsOn, endsOn } = term;
      const id = await enterTerm(tx, { ...term, basis });
      const details = { organisationId, startsOn, endsOn };
      record(tx, { actor, under, act: 'declareSoleNominee', noun: 'ChairTerm', nounId: id, details });
      return id;
    });
  }

  /**
   * Ends the term before its time and says who presides until the next, in one act. Secretariat only. Refuses what
   * `whyNotConclude` and `whoActs` say, CHANGED_MEANWHILE, NOT_FOUND.
   */
  async declareVacancy(actor: Actor, { id, version, on, because, acting }: Vacancy): Promise<string> {
    return this.database.write(actor, 'declareChairVacant', async (tx) => {
      const facts = await rotationFacts(tx);
      const term = found(await tx.findOneBy(ChairTerm, { id }));
      const under = await asSecretariat(tx, actor);
      if (term.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotConclude({ ...facts, term, on, because }, await rulesOn(tx, term.startsOn)));
      const chosenId = acting === null ? null : await idOf(tx, acting);
      const acts = whoActs({ on, chosenId, leavingId: term.organisationId }, facts);
      if ('refused' in acts) throw new Refusal(acts.refused.code, acts.refused.params, acts.refused.field);
      await tx.query(
        `update chair_terms set ends_on = $2, concluded_because = $3, version = version + 1 where id = $1`,
        [id, on, because.trim() || null],
      );
      await endActing(tx, on, null);
      await tx.query(
        `insert into acting_chairs (id, organisation_id, starts_on, ends_on, as_vice_chair)
         values ($1, $2, $3, (select min(t.starts_on) from chair_terms t where t.starts_on >= $3), $4)`,
        [newId(), acts.organisationId, on, acts.asViceChair],
      );
      const details = { on, acting: acts.organisationId };
      record(tx, { actor, under, act: 'declareChairVacant', noun: 'ChairTerm', nounId: id, details });
      return id;
    });
  }

  /** Enters that an Organisation was merged into another, which inherits its served turn. Secretariat only. Refuses what `whyNotSucceed` says. */
  async recordSuccession(actor: Actor, { organisation, successor, on, basis }: Merger): Promise<string> {
    return this.database.write(actor, 'recordSuccession', async (tx) => {
      const under = await asSecretariat(tx, actor);
      if (basis.trim() === '') throw new Refusal('DECISION_MISSING', {}, 'basis');
      const [organisationId, successorId] = [await idOf(tx, organisation), await idOf(tx, successor)];
      await enterSuccession(tx, { organisationId, successorId, on, basis });
      const details = { successorId, on };
      record(tx, {
        actor,
        under,
        act: 'recordSuccession',
        noun: 'Organisation',
        nounId: organisationId,
        details,
      });
      return organisationId;
    });
  }
}

/** Where the seat is empty nobody is written to: the nomination waits on the page for whoever comes to it. */
async function writeToRepresentative(tx: Tx, organisationId: string, nominationId: string): Promise<void> {
  const people = await tx.query<{ personId: string }[]>(
    `select m.person_id as "personId" from mandates m
     where m.organisation_id = $1 and m.capacity = 'representative' and ${inForce('m')}`,
    [organisationId],
  );
  for (const { personId } of people)
    await enterMailTo(tx, personId, { kind: 'chair_nomination', aboutId: nominationId });
}

async function idOf(tx: Tx, slug: string): Promise<string> {
  const [organisation] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
    slug,
  ]);
  return found(organisation).id;
}
