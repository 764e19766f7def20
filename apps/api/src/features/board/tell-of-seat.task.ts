import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { found } from '../../platform/refusal.js';
import { isMemberToday } from '../memberships/attestation.sql.js';
import { isOneOf } from '../../platform/db/words.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { effectOfEnding, seatCapacities } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';
import { tellOfSeat } from '../mandates/mandates.service.js';

/**
 * Tells the Secretariat and the Member when the end of a mandate has left a seat of the Board to an alternate, or empty:
 * once, however often it runs. Without a mandate it enters the jobs of all whose end was not told yet.
 */
@Injectable()
export class TellOfSeat implements Task {
  readonly name = 'tell_of_seat';
  readonly atStart = true;

  constructor(private readonly database: Database) {}

  async run({ mandateId }: Record<string, string>): Promise<void> {
    await this.database.transaction((tx) => (mandateId ? tell(tx, mandateId) : enterUntold(tx)));
  }
}

async function enterUntold(tx: Tx): Promise<void> {
  const untold = await tx.query<Pick<Mandate, 'id' | 'capacity' | 'endsAt'>[]>(
    `select id, capacity, ends_at as "endsAt" from mandates
     where ends_at is not null and end_told_at is null and ${isOneOf('capacity', seatCapacities)}`,
  );
  for (const mandate of untold) await tellOfSeat(tx, mandate);
}

async function tell(tx: Tx, mandateId: string): Promise<void> {
  const mandate = await tx.findOne(Mandate, {
    where: { id: mandateId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!mandate?.endsAt || mandate.endToldAt) return;
  const [clock] = await tx.query<{ now: Date; isMember: boolean }[]>(
    `select now() as now, ${isMemberToday('$1')} as "isMember"`,
    [mandate.organisationId],
  );
  const { now, isMember } = found(clock);
  // It ends later than was known when the job was entered, or the clock of whoever keeps the queue is ahead.
  if (mandate.endsAt > now) return tellOfSeat(tx, mandate);
  await tx.update(Mandate, { id: mandateId }, { endToldAt: now });
  const all = await tx.findBy(Mandate, { organisationId: mandate.organisationId });
  const { effect } = effectOfEnding(all, mandate, now);
  if (!isMember || effect === 'none') return;
  const kind = effect === 'seat_empty' ? 'seat_vacant' : 'seat_passed_on';
  for (const personId of await whomItConcerns(tx, mandate))
    await enterMailTo(tx, personId, { kind, aboutId: mandateId });
}

/** The Secretariat, all who act for the Member, and who has just ceased to: they may be the last whom it had. */
async function whomItConcerns(
  tx: Tx,
  { organisationId, personId }: Pick<Mandate, 'organisationId' | 'personId'>,
): Promise<string[]> {
  const people = await tx.query<{ personId: string }[]>(
    `select m.person_id as "personId" from mandates m
     where (m.organisation_id = $1 or m.capacity in ('secretary_general', 'secretariat_staff')) and ${inForce('m')}
     union select $2::uuid`,
    [organisationId, personId],
  );
  return people.map((one) => one.personId);
}
