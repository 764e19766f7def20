import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import { record } from '../../platform/audit/record.js';
import type { Actor, Capacity, MandateInForce } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { enterMail } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { setPassword, whyNotDetails } from '../accounts/accounts.service.js';
import { whyNotPassword } from '../accounts/password.rules.js';
import { hashPassword } from '../accounts/passwords.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateToInvite } from '../mandates/mandate.policy.js';
import { whyNotGrant, whyNotLeaveGap } from '../mandates/mandate.rules.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { mandatesOfOrganisation, signOutWithoutMandate, tellOfSeat } from '../mandates/mandates.service.js';
import { Invitation } from './invitation.entity.js';
import { whyNotHandOver, whyNotInvite } from './invitation.rules.js';

export interface Offer {
  address: string;
  name: string;
  language: Language;
  organisation: string;
  capacity: Capacity;
  startsAt: Date | null;
  endsAt: Date | null;
  basis: string;
  /** That nobody acts for the Organisation before or after it, and this is meant. */
  leavesSeatEmpty: boolean;
}

/** Who comes after the holder of a mandate. */
export type Successor = Pick<Offer, 'address' | 'name' | 'language' | 'startsAt' | 'basis'>;

export interface Acceptance {
  name: string;
  language: Language;
  timeZone: string;
  newPassword: string;
}

/** Days that an invitation waits to be accepted. */
const openDays = 14;

/** The only way into the portal: an offer of a mandate to an address, and its acceptance. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Refuses NOT_FOUND (no such Organisation), NOT_ALLOWED, what `whyNotInvite` and `whyNotLeaveGap` say, and ALREADY_INVITED. */
  async invite(actor: Actor, offer: Offer): Promise<string> {
    refuseIf(whyNotInvite(offer));
    return this.database.write(actor, 'invite', async (tx) => {
      const [organisation] = await tx.query<{ id: string }[]>(
        `select id from organisations where slug = $1`,
        [offer.organisation],
      );
      const { id: organisationId } = found(organisation);
      const under = await mayInvite(tx, actor, organisationId, offer.capacity);
      const [clock] = await tx.query<{ now: Date }[]>(`select now()`);
      const { now } = found(clock);
      // Whoever it is, the mandate is a new one beside those that there are.
      const proposal = { ...offer, personId: '', organisationId, startsAt: offer.startsAt ?? now };
      const existing = await mandatesOfOrganisation(tx, organisationId);
      refuseIf(whyNotLeaveGap(existing, proposal, now, offer.leavesSeatEmpty));
      return enter(tx, actor, under, { ...offer, organisationId });
    });
  }

  /**
   * Hands a mandate over: invites a successor to it, from a day or as soon as they accept. It ends when they have
   * accepted, and not before, so that nobody sits twice and the seat is never empty. Refuses NOT_FOUND, NOT_ALLOWED,
   * SUCCESSOR_INVITED, and what `whyNotInvite` and `whyNotHandOver` say.
   */
  async handOver(actor: Actor, mandateId: string, to: Successor): Promise<string> {
    refuseIf(whyNotInvite({ ...to, endsAt: null }));
    return this.database.write(actor, 'handOverMandate', async (tx) => {
      const mandate = found(
        await tx.findOne(Mandate, { where: { id: mandateId }, lock: { mode: 'pessimistic_write' } }),
      );
      const { organisationId, capacity, endsAt } = mandate;
      const under = await mayInvite(tx, actor, organisationId, capacity);
      const [about] = await tx.query<{ now: Date; successor: string | null }[]>(
        `select date_trunc('milliseconds', now()) as now,
           (select person_id from email_addresses where address = lower(trim($1))) as successor`,
        [to.address],
      );
      const { now, successor } = found(about);
      const facts = { successor, now, at: to.startsAt ?? now, basis: to.basis };
      refuseIf(whyNotHandOver(mandate, await mandatesOfOrganisation(tx, organisationId), facts));
      const offer = { ...to, capacity, endsAt, organisationId, succeedsId: mandateId };
      const id = await enter(tx, actor, under, offer);
      const details = { invitation: id };
      record(tx, { actor, under, act: 'handOverMandate', noun: 'Mandate', nounId: mandateId, details });
      return id;
    });
  }

  /** Withdraws an open invitation; its link is good for nothing from then on. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'withdrawInvitation', async (tx) => {
      const invitation = await openInvitation(tx, id);
      const under = await mayInvite(tx, actor, invitation.organisationId, invitation.capacity, true);
      await tx.update(Invitation, { id }, { withdrawnAt: () => 'now()' });
      record(tx, { actor, under, act: 'withdrawInvitation', noun: 'Invitation', nounId: id });
      return id;
    });
  }

  /** Sends it again with a new link and a new time limit; the old link dies. */
  async sendAgain(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'sendInvitationAgain', async (tx) => {
      const old = await openInvitation(tx, id);
      const under = await mayInvite(tx, actor, old.organisationId, old.capacity, true);
      await tx.update(Invitation, { id }, { withdrawnAt: () => 'now()' });
      return enter(tx, actor, under, { ...old, startsAt: old.mandateStartsAt, endsAt: old.mandateEndsAt });
    });
  }

  /**
   * Accepts an invitation, once, for its Organisation and capacity alone. An address without an account gets one;
   * with an account it gets the mandate. Refuses LINK_NOT_GOOD, what details and password are refused for, and
   * CAPACITY_HELD.
   * @returns the person, and whether the account is new
   */
  async accept(token: string, acceptance: Acceptance): Promise<{ personId: string; isNew: boolean }> {
    const id = readLink(this.settings.secret, 'invitation', token);
    if (!id) throw new Refusal('LINK_NOT_GOOD');
    const [offer] = await this.database.read<{ address: string; personId: string | null }>(
      `select i.address, a.person_id as "personId" from invitations i left join email_addresses a on a.address = i.address where i.id = $1`,
      [id],
    );
    if (!offer) throw new Refusal('LINK_NOT_GOOD');
    const hash = offer.personId ? null : await checkedHash(acceptance, offer.address);
    return this.database.transaction(async (tx) => {
      const invitation = await takeUp(tx, id);
      const personId = offer.personId ?? (await createPerson(tx, acceptance, offer.address, hash));
      await grant(tx, invitation, personId);
      const details = invitation.succeedsId ? { succeeds: invitation.succeedsId } : {};
      record(tx, { actor: { personId }, act: 'acceptInvitation', noun: 'Invitation', nounId: id, details });
      return { personId, isNew: offer.personId === null };
    });
  }
}

async function checkedHash(acceptance: Acceptance, address: string): Promise<string> {
  refuseIf(whyNotDetails(acceptance));
  refuseIf(await whyNotPassword(acceptance.newPassword, address));
  return hashPassword(acceptance.newPassword);
}

/** Those who may not even see the invitation are told that there is none. */
async function mayInvite(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  capacity: Capacity,
  unseen = false,
): Promise<MandateInForce> {
  const under = mandateToInvite(await mandatesOf(tx, actor), organisationId, capacity);
  if (!under) throw new Refusal(unseen ? 'NOT_FOUND' : 'NOT_ALLOWED');
  return under;
}

async function openInvitation(tx: Tx, id: string): Promise<Invitation> {
  return found(
    await tx
      .createQueryBuilder(Invitation, 'i')
      .setLock('pessimistic_write')
      .where('i.id = :id and i.accepted_at is null and i.withdrawn_at is null', { id })
      .getOne(),
  );
}

type Entry = Pick<Offer, 'address' | 'name' | 'language' | 'capacity' | 'startsAt' | 'endsAt' | 'basis'> & {
  organisationId: string;
  succeedsId?: string | null;
  leavesSeatEmpty?: boolean;
};

async function enter(tx: Tx, actor: Actor, under: MandateInForce, offer: Entry): Promise<string> {
  const id = newId();
  const address = offer.address.trim().toLowerCase();
  await tx.query(
    `insert into invitations (id, address, name, language, organisation_id, capacity, mandate_starts_at, mandate_ends_at,
       basis, invited_by_id, expires_at, succeeds_id)
     values ($1, $2, $3, $4, $5, $6, coalesce($7, now()), $8, $9, $10, now() + make_interval(days => $11), $12)`,
    [
      id,
      address,
      offer.name.trim(),
      offer.language,
      offer.organisationId,
      offer.capacity,
      offer.startsAt,
      offer.endsAt,
      offer.basis.trim(),
      actor.personId,
      openDays,
      offer.succeedsId ?? null,
    ],
  );
  await enterMail(tx, { kind: 'invitation', aboutId: id, address, language: offer.language });
  record(tx, {
    actor,
    under,
    act: 'invite',
    noun: 'Invitation',
    nounId: id,
    details: {
      capacity: offer.capacity,
      organisationId: offer.organisationId,
      ...(offer.leavesSeatEmpty && { leavesSeatEmpty: true }),
    },
  });
  return id;
}

async function takeUp(tx: Tx, id: string): Promise<Invitation> {
  const [rows] = await tx.query<[Invitation[], number]>(
    `update invitations set accepted_at = now()
     where id = $1 and accepted_at is null and withdrawn_at is null and expires_at > now()
     returning organisation_id as "organisationId", capacity, mandate_ends_at as "mandateEndsAt", basis,
       case when succeeds_id is null then mandate_starts_at
         else greatest(mandate_starts_at, date_trunc('milliseconds', now())) end as "mandateStartsAt",
       succeeds_id as "succeedsId"`,
    [id],
  );
  const [invitation] = rows;
  if (!invitation) throw new Refusal('LINK_NOT_GOOD');
  return invitation;
}

async function createPerson(
  tx: Tx,
  acceptance: Acceptance,
  address: string,
  hash: string | null,
): Promise<string> {
  const personId = newId();
  await tx.query(`insert into people (id, name, language, time_zone) values ($1, $2, $3, $4)`, [
    personId,
    acceptance.name.trim(),
    acceptance.language,
    acceptance.timeZone,
  ]);
  await tx.query(
    `insert into email_addresses (id, person_id, address, is_primary, verified_at) values ($1, $2, $3, true, now())`,
    [newId(), personId, address],
  );
  if (hash) await setPassword(tx, personId, hash);
  return personId;
}

async function grant(tx: Tx, invitation: Invitation, personId: string): Promise<void> {
  const { organisationId, capacity, mandateStartsAt: startsAt, mandateEndsAt: endsAt, basis } = invitation;
  if (invitation.succeedsId) await endHandedOver(tx, invitation.succeedsId, startsAt);
  const proposal = { personId, organisationId, capacity, startsAt, endsAt, basis };
  refuseIf(whyNotGrant(await mandatesOfOrganisation(tx, organisationId), proposal));
  const id = newId();
  await tx.query(
    `insert into mandates (id, person_id, organisation_id, capacity, starts_at, ends_at, basis) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, personId, organisationId, capacity, startsAt, endsAt, basis],
  );
  // What waits for the seat comes along; later features know what that is.
  await addJob(tx, 'bring_duties_along', { mandateId: id }, { key: `bring duties along ${id}` });
  await tellOfSeat(tx, { id, capacity, endsAt });
}

/** Ends a mandate where its successor's begins, unless it has ended before. */
async function endHandedOver(tx: Tx, id: string, at: Date): Promise<void> {
  const [rows] = await tx.query<[{ personId: string }[], number]>(
    `update mandates set ends_at = $2 where id = $1 and (ends_at is null or ends_at > $2) and starts_at < $2
     returning person_id as "personId"`,
    [id, at],
  );
  for (const { personId } of rows) await signOutWithoutMandate(tx, personId);
}
