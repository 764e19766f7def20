import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { inForce } from '../mandates/mandate.sql.js';
import { asSecretariat, mandatesOf } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { itemColumns, placeItem } from '../meetings/agendas.service.js';
import { meetingColumns } from '../meetings/meeting-details.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { clock, nextMeetingNumber } from '../meetings/meeting-steps.js';
import { requisitionEndsOn } from '../meetings/notice.rules.js';
import { membersOn } from '../memberships/membership.rules.js';
import { membershipsOf } from '../memberships/memberships.service.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { Requisition, RequisitionSignature } from './requisition.entity.js';
import { mandatesToSign } from './requisition.policy.js';
import { whyNotDraft, whyNotOpen, whyNotWithdraw } from './requisition.rules.js';

/** Members call for a meeting (network.md, section 2, Notice; reading 8.5). */
@Injectable()
export class Requisitions {
  constructor(private readonly database: Database) {}

  /**
   * Opens a requisition with the signature of the Member that the actor speaks for. Refuses NOT_ALLOWED and what
   * `whyNotOpen` says.
   */
  async open(actor: Actor, matter: string, because: string): Promise<string> {
    return this.database.write(actor, 'openRequisition', async (tx) => {
      const { now, memberIds } = await boardToday(tx);
      const [under] = mandatesToSign(await mandatesOf(tx, actor), memberIds);
      if (!under) throw new Refusal('NOT_ALLOWED');
      const words = {
        matter: matter.replaceAll('\0', '').trim(),
        because: because.replaceAll('\0', '').trim(),
      };
      refuseIf(whyNotOpen(words));
      const id = newId();
      await tx.insert(Requisition, { id, ...words, openedAt: now });
      await this.enterSignature(tx, id, under);
      record(tx, { actor, under, act: 'openRequisition', noun: 'Requisition', nounId: id });
      return id;
    });
  }

  /**
   * Signs for the Member that the actor speaks for. The signature that reaches the share of the voting Members starts
   * the days within which the meeting is held. Refuses NOT_ALLOWED, NOT_FOUND and REQUISITION_SIGNED.
   */
  async sign(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'signRequisition', async (tx) => {
      await locked(tx, id);
      const { memberIds } = await boardToday(tx);
      const mine = mandatesToSign(await mandatesOf(tx, actor), memberIds);
      if (mine.length === 0) throw new Refusal('NOT_ALLOWED');
      const signed = (await liveSignatures(tx, id)).map(({ organisationId }) => organisationId);
      const under = mine.find(({ organisationId }) => !signed.includes(organisationId));
      if (!under) throw new Refusal('REQUISITION_SIGNED');
      await this.enterSignature(tx, id, under);
      record(tx, { actor, under, act: 'signRequisition', noun: 'Requisition', nounId: id });
      return id;
    });
  }

  /** Withdraws the Member’s signature. Refuses NOT_ALLOWED, NOT_FOUND and what `whyNotWithdraw` says. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'withdrawFromRequisition', async (tx) => {
      const { lastDay } = await locked(tx, id);
      const signatures = await liveSignatures(tx, id);
      const signedIds = signatures.map(({ organisationId }) => organisationId);
      const [under] = mandatesToSign(await mandatesOf(tx, actor), signedIds);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotWithdraw(lastDay));
      await tx.update(
        RequisitionSignature,
        { id: found(signatures.find(({ organisationId }) => organisationId === under.organisationId)).id },
        { withdrawnAt: await clock(tx) },
      );
      record(tx, { actor, under, act: 'withdrawFromRequisition', noun: 'Requisition', nounId: id });
      return id;
    });
  }

  /**
   * Enters the draft of an extraordinary meeting whose agenda is the matter; the rest is filled in on its own page, and
   * it is convened like any other, until the last day at the latest. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND,
   * what `meetingColumns` refuses and what `whyNotDraft` says.
   */
  async draft(actor: Actor, id: string, wallClock: string): Promise<string> {
    return this.database.write(actor, 'draftRequisitionedMeeting', async (tx) => {
      const requisition = await locked(tx, id);
      const under = await asSecretariat(tx, actor);
      const { matter, because, lastDay } = requisition;
      const columns = meetingColumns({
        title: matter.slice(0, 200),
        kind: 'extraordinary',
        mode: 'online',
        wallClock,
        timeZone: secretariatZone,
        occurrence: null,
        minutes: 60,
        place: '',
        link: '',
        note: '',
      });
      const today = dateIn(await clock(tx), secretariatZone);
      const hasMeeting =
        requisition.meetingId !== null &&
        (await tx.existsBy(Meeting, { id: requisition.meetingId, cancelledAt: IsNull() }));
      refuseIf(whyNotDraft({ lastDay, hasMeeting, meetingDate: wallClock.slice(0, 10), today }));
      const meetingId = newId();
      const number = await nextMeetingNumber(tx, columns.wallClock);
      await tx.insert(Meeting, { id: meetingId, number, ...columns, heldBy: lastDay });
      const item = { kind: 'decision' as const, minutes: 30, presenterId: null, presenterName: '' };
      await placeItem(tx, meetingId, itemColumns({ ...item, title: matter, note: because }));
      await tx.update(Requisition, { id }, { meetingId });
      const details = { meetingId, number };
      record(tx, {
        actor,
        under,
        act: 'draftRequisitionedMeeting',
        noun: 'Requisition',
        nounId: id,
        details,
      });
      return id;
    });
  }

  private async enterSignature(tx: Tx, requisitionId: string, under: MandateInForce): Promise<void> {
    const { now, today, memberIds } = await boardToday(tx);
    const { organisationId, id: mandateId } = under;
    await tx.insert(RequisitionSignature, {
      id: newId(),
      requisitionId,
      organisationId,
      mandateId,
      signedAt: now,
    });
    const { reachedAt } = await locked(tx, requisitionId);
    if (reachedAt) return;
    // Of a Member that has left since it signed, the signature does not count.
    const signedOn = (await liveSignatures(tx, requisitionId))
      .filter((one) => memberIds.includes(one.organisationId))
      .map(({ signedAt }) => dateIn(signedAt, secretariatZone));
    const lastDay = requisitionEndsOn(signedOn, memberIds.length, await rulesOn(tx, today));
    if (lastDay === null) return;
    await tx.update(Requisition, { id: requisitionId }, { reachedAt: now, lastDay });
    await tellOfRequisition(tx, requisitionId, memberIds);
  }
}

async function locked(tx: Tx, id: string): Promise<Requisition> {
  return found(await tx.findOne(Requisition, { where: { id }, lock: { mode: 'pessimistic_write' } }));
}

/** The Members that vote today: one that is suspended does not. */
async function boardToday(tx: Tx): Promise<{ now: Date; today: string; memberIds: string[] }> {
  const now = await clock(tx);
  const today = dateIn(now, secretariatZone);
  return { now, today, memberIds: membersOn(await membershipsOf(tx, null), today) };
}

async function liveSignatures(tx: Tx, requisitionId: string) {
  return tx.query<{ id: string; organisationId: string; signedAt: Date }[]>(
    `select id, organisation_id as "organisationId", signed_at as "signedAt" from requisition_signatures
     where requisition_id = $1 and withdrawn_at is null`,
    [requisitionId],
  );
}

/** Once, in the transaction of the decisive signature: the Secretariat, and who speaks for each Member. */
async function tellOfRequisition(tx: Tx, aboutId: string, memberIds: readonly string[]): Promise<void> {
  const secretariat = await tx.query<{ personId: string }[]>(
    `select distinct m.person_id as "personId" from mandates m
     where m.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('m')}`,
  );
  const people = [...secretariat, ...(await speakersOf(tx, memberIds))].map(({ personId }) => personId);
  for (const personId of new Set(people))
    await enterMailTo(tx, personId, { kind: 'requisition_reached', aboutId });
}
