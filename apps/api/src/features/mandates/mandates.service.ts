import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { endSessionsOf } from '../accounts/sessions.js';
import { Mandate } from './mandate.entity.js';
import { mandateToInvite } from './mandate.policy.js';
import { effectOfEnding, isSeat, whyNotEnd, whyNotLeaveSeat, type MandatePeriod } from './mandate.rules.js';
import { asSecretariat, mandatesOf } from './mandates-in-force.js';

/** What happens to mandates after they were given. */
@Injectable()
export class Mandates {
  constructor(private readonly database: Database) {}

  /**
   * Ends a mandate at an instant, now if none is given; whoever may give it may end it. A person whose last mandate
   * ends now is signed out everywhere. Where nobody else acts for the Organisation, its seat is left empty only if that
   * is said. Refuses NOT_FOUND, NOT_ALLOWED, MANDATE_ENDED, MANDATE_ENDS_IN_THE_PAST, MANDATE_ENDS_BEFORE_START and
   * SEAT_WOULD_BE_EMPTY.
   */
  async end(actor: Actor, id: string, at: Date | null, leavesSeatEmpty: boolean): Promise<string> {
    return this.database.write(actor, 'endMandate', async (tx) => {
      const { organisationId } = found(await tx.findOneBy(Mandate, { id }));
      // All of them are locked: of two people who end the last two mandates at once, the second sees the first.
      const all = await tx.find(Mandate, {
        where: { organisationId },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const mandate = found(all.find((one) => one.id === id));
      const under = mandateToInvite(await mandatesOf(tx, actor), mandate.organisationId, mandate.capacity);
      if (!under) throw new Refusal('NOT_ALLOWED');
      // What time it is once the lock is held: who waited for it comes after who had it.
      const [clock] = await tx.query<{ now: Date }[]>(
        `select date_trunc('milliseconds', clock_timestamp()) as now`,
      );
      const now = found(clock).now;
      if (at && at < now) throw new Refusal('MANDATE_ENDS_IN_THE_PAST', {}, 'endsAt');
      const endsAt = at ?? now;
      refuseIf(whyNotEnd(mandate, endsAt));
      const { effect } = effectOfEnding(all, mandate, endsAt);
      refuseIf(whyNotLeaveSeat(effect, leavesSeatEmpty));
      await tx.update(Mandate, { id }, { endsAt });
      await tellOfSeat(tx, { id, capacity: mandate.capacity, endsAt });
      await signOutWithoutMandate(tx, mandate.personId);
      record(tx, {
        actor,
        under,
        act: 'endMandate',
        noun: 'Mandate',
        nounId: id,
        details: { endsAt: endsAt.toISOString(), effect },
      });
      return id;
    });
  }

  /**
   * Attaches the nomination letter to a mandate, ended ones too; Secretariat only, with a file that they have brought.
   * @param instead the letter that it takes the place of, as whoever attaches it has seen it. Refuses CHANGED_MEANWHILE
   * where it is another by now, NOT_ALLOWED and NOT_FOUND.
   */
  async attachLetter(actor: Actor, id: string, fileId: string, instead: string | null): Promise<string> {
    return this.database.write(actor, 'attachNominationLetter', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const mandate = found(
        await tx.findOne(Mandate, { where: { id }, lock: { mode: 'pessimistic_write' } }),
      );
      found(await tx.findOneBy(StoredFile, { id: fileId, uploadedById: actor.personId }));
      if (mandate.letterId !== instead) throw new Refusal('CHANGED_MEANWHILE');
      await tx.update(Mandate, { id }, { letterId: fileId });
      const details = { fileId, ...(instead && { instead }) };
      record(tx, { actor, under, act: 'attachNominationLetter', noun: 'Mandate', nounId: id, details });
      return id;
    });
  }
}

/** Step: whoever a seat concerns is told when a mandate for it ends; a later feature knows who that is. */
export async function tellOfSeat(
  tx: Tx,
  { id, capacity, endsAt }: Pick<Mandate, 'id' | 'capacity' | 'endsAt'>,
): Promise<void> {
  if (!endsAt || !isSeat(capacity)) return;
  await addJob(tx, 'tell_of_seat', { mandateId: id }, { runAt: endsAt, key: `tell of seat ${id}` });
}

/** Step: signs a person out everywhere who holds no mandate any more. */
export async function signOutWithoutMandate(tx: Tx, personId: string): Promise<void> {
  const [left] = await tx.query<unknown[]>(
    `select 1 from mandates where person_id = $1 and starts_at <= clock_timestamp()
       and (ends_at is null or ends_at > clock_timestamp())`,
    [personId],
  );
  if (!left) await endSessionsOf(tx, personId);
}

/** Step: all mandates of an Organisation, past and present, for the rules about giving another. */
export async function mandatesOfOrganisation(tx: Tx, organisationId: string): Promise<MandatePeriod[]> {
  return tx.query<MandatePeriod[]>(
    `select person_id as "personId", organisation_id as "organisationId", capacity, starts_at as "startsAt", ends_at as "endsAt"
     from mandates where organisation_id = $1`,
    [organisationId],
  );
}
