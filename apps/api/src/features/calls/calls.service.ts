import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { instantOf, isZone } from '../../platform/time/zones.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { asSecretariat, mandatesOf } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { whyNotAtTime } from '../meetings/meeting.rules.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { Call } from './call.entity.js';
import type { CallArgs, ChangedCallArgs } from './call.inputs.js';
import { whyNotChange, whyNotPublish, whyNotTerms, type CallContent } from './call.rules.js';

/** Invitations to submit proposals. The Secretariat writes and publishes them. */
@Injectable()
export class Calls {
  constructor(private readonly database: Database) {}

  /** Writes a draft. Refuses NOT_ALLOWED, CALL_ADDRESS_NOT_PLAIN, CALL_ADDRESS_TAKEN, times that are none, and what `whyNotTerms` says. */
  async create(actor: Actor, args: CallArgs): Promise<string> {
    return this.database.write(actor, 'createCall', async (tx) => {
      const under = await asSecretariat(tx, actor);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(args.slug) || args.slug.length > 100)
        throw new Refusal('CALL_ADDRESS_NOT_PLAIN', {}, 'slug');
      const terms = termsFrom(args);
      refuseIf(whyNotTerms(terms));
      const id = newId();
      await tx.insert(Call, { id, slug: args.slug, ...columnsOf(terms, args) });
      record(tx, { actor, under, act: 'createCall', noun: 'Call', nounId: id });
      return id;
    });
  }

  /** Changes a draft, or the words and the deadline of a call that is open. Refuses CHANGED_MEANWHILE, what `whyNotTerms` and `whyNotChange` say. */
  async change(actor: Actor, args: ChangedCallArgs): Promise<string> {
    return this.database.write(actor, 'changeCall', async (tx) => {
      const { call, under, now } = await lockedCall(tx, actor, args.slug);
      if (call.version !== args.version) throw new Refusal('CHANGED_MEANWHILE');
      const terms = termsFrom(args);
      refuseIf(whyNotTerms(terms) ?? whyNotChange({ ...call, ceiling: Number(call.ceiling) }, terms, now));
      await tx.update(
        Call,
        { id: call.id },
        { ...columnsOf(terms, args), version: call.version + 1, updatedAt: now },
      );
      const details = { closesAt: terms.closesAt.toISOString() };
      record(tx, { actor, under, act: 'changeCall', noun: 'Call', nounId: call.id, details });
      return call.id;
    });
  }

  /** Publishes a draft and tells the Members. Refuses CHANGED_MEANWHILE and what `whyNotPublish` says. */
  async publish(actor: Actor, slug: string, version: number): Promise<string> {
    return this.database.write(actor, 'publishCall', async (tx) => {
      const { call, under, now } = await lockedCall(tx, actor, slug);
      if (call.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotPublish(call, now));
      await tx.update(
        Call,
        { id: call.id },
        { state: 'published', version: call.version + 1, publishedAt: now, updatedAt: now },
      );
      for (const { personId } of await speakersOf(tx, await membersInForce(tx)))
        await enterMailTo(tx, personId, { kind: 'call_published', aboutId: call.id });
      record(tx, { actor, under, act: 'publishCall', noun: 'Call', nounId: call.id });
      return call.id;
    });
  }
}

/** The call, locked for the Secretariat, and the instant after which nobody else changes it. A draft is absent for everybody else. */
export async function lockedCall(
  tx: Tx,
  actor: Actor,
  slug: string,
): Promise<{ call: Call; under: MandateInForce; now: Date }> {
  const call = found(
    await tx
      .createQueryBuilder(Call, 'c')
      .setLock('pessimistic_write')
      .where('c.slug = :slug', { slug })
      .getOne(),
  );
  const under = secretariatMandate(await mandatesOf(tx, actor));
  if (!under) throw new Refusal(call.state === 'draft' ? 'NOT_FOUND' : 'NOT_ALLOWED');
  const [clock] = await tx.query<{ now: Date }[]>(`select clock_timestamp() as now`);
  return { call, under, now: found(clock).now };
}

/** What the arguments say, with the instants that the wall clocks mean; refuses clocks that show no such time. */
function termsFrom(args: CallArgs): CallContent {
  const { timeZone } = args;
  if (!isZone(timeZone)) throw new Refusal('UNKNOWN_TIME_ZONE', {}, 'timeZone');
  return {
    title: args.title,
    text: args.text,
    kind: args.kind,
    directions: [...args.directions].sort((a, b) => a - b),
    opensAt: instantFrom(args.opensWallClock, timeZone, 'earlier', 'opensWallClock'),
    closesAt: instantFrom(
      args.closesWallClock,
      timeZone,
      occurrence(args.closesSecondTime),
      'closesWallClock',
    ),
    timeZone,
    ceiling: args.ceiling,
    currency: args.currency,
    sections: args.sections,
    criteria: args.criteria,
    leastPartners: args.leastPartners,
    partnersMayLead: args.partnersMayLead,
    leadKinds: [...new Set(args.leadKinds)].sort(),
  };
}

const occurrence = (second: boolean | null | undefined): 'earlier' | 'later' | undefined =>
  second === null || second === undefined ? undefined : second ? 'later' : 'earlier';

function instantFrom(
  wallClock: string,
  zone: string,
  which: 'earlier' | 'later' | undefined,
  field: string,
): Date {
  const resolution = instantOf(wallClock, zone, which);
  if (resolution.ok) return resolution.instant;
  const refused = whyNotAtTime(resolution);
  throw refused ? new Refusal(refused.code, refused.params, field) : new Error('A time without an instant');
}

function columnsOf({ ceiling, ...terms }: CallContent, args: CallArgs) {
  const { kind, opensWallClock, closesWallClock, closesSecondTime } = args;
  const closesOccurrence = occurrence(closesSecondTime) ?? null;
  return { ...terms, kind, ceiling: String(ceiling), opensWallClock, closesWallClock, closesOccurrence };
}

export async function membersInForce(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select m.organisation_id as id from memberships m
     where m.standing = 'member' and m.stage = 'in_force' and ${coversDate('m', today)}`,
  );
  return rows.map(({ id }) => id);
}
