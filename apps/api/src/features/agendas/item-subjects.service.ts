import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import {
  changeable,
  holdAsPersonal,
  itemColumns,
  itemOf,
  placeItem,
  whyFrozen,
} from '../meetings/agendas.service.js';
import { completeAgenda } from '../meetings/making-agendas.js';
import { Membership } from '../memberships/membership.entity.js';
import { RulesProposal } from '../rules-proposals/rules-proposal.entity.js';
import { whyNotByConsent } from './consent.rules.js';
import { ItemSubject } from './item-subject.entity.js';
import { whyNotAdmit, whyNotChangeRules, type Subject } from './item-subject.rules.js';

/** What an item is to be, and which thing it is about. */
export interface SaidSubject {
  concerns: Subject | null;
  rulesProposalId: string | null;
  membershipId: string | null;
}

/** What agenda items are, besides matters of their own words. */
@Injectable()
export class ItemSubjects {
  constructor(private readonly database: Database) {}

  /**
   * Says what an item is, or that it is a matter of its own words. Secretariat only, until the agenda is frozen. Refuses
   * NOT_FOUND, NOT_ALLOWED, AGENDA_FROZEN, SUBJECT_NEEDS_REFERENCE, AWARD_TABLED_ALREADY, ANNUAL_REPORT_TABLED, and what `whyNotChange`, `whyNotByConsent`,
   * `whyNotChangeRules` and `whyNotAdmit` say.
   */
  async say(actor: Actor, itemId: string, said: SaidSubject): Promise<string> {
    return this.database.write(actor, 'setItemSubject', async (tx) => {
      const { meetingId } = await itemOf(tx, itemId);
      const prepared = await changeable(tx, actor, meetingId);
      refuseIf(await whyFrozen(tx, prepared));
      const award = await tx.existsBy(ItemSubject, { agendaItemId: itemId, concerns: 'award' });
      if (award) throw new Refusal('AWARD_TABLED_ALREADY', {}, 'concerns');
      await refuseReport(tx, itemId);
      await tx.delete(ItemSubject, { agendaItemId: itemId });
      const { concerns } = said;
      refuseIf(whyNotByConsent((await itemOf(tx, itemId)).kind, concerns));
      if (concerns !== null)
        await tx.insert(ItemSubject, {
          agendaItemId: itemId,
          concerns,
          ...(await reference(tx, concerns, said)),
        });
      await tx.increment(AgendaItem, { id: itemId }, 'version', 1);
      const details = { item: itemId, concerns };
      record(tx, {
        actor,
        under: prepared.under,
        act: 'setItemSubject',
        noun: 'Meeting',
        nounId: meetingId,
        details,
      });
      return meetingId;
    });
  }
}

/**
 * Step: puts the award of a proposal, which the caller knows, at the end of an agenda. Refuses what `placeSubject` does.
 */
export async function placeAward(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  item: { title: string; note: string },
): Promise<string> {
  const agendaItemId = await placeSubject(tx, actor, meetingId, { ...item, concerns: 'award' });
  // Its title names the proposal, which nobody outside the Board knows of before the award is released.
  await holdAsPersonal(tx, agendaItemId, true);
  return agendaItemId;
}

/**
 * Step: puts something that the caller knows at the end of an agenda, for decision. Secretariat only, until the agenda
 * is frozen. Refuses NOT_FOUND, NOT_ALLOWED, AGENDA_FROZEN, and what `itemColumns` and `whyNotChange` say.
 */
export async function placeSubject(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  { title, note, concerns }: { title: string; note: string; concerns: 'award' | 'annual_report' },
): Promise<string> {
  const prepared = await changeable(tx, actor, meetingId);
  refuseIf(await whyFrozen(tx, prepared));
  if (!(await tx.existsBy(AgendaItem, { meetingId }))) await completeAgenda(tx, actor, prepared);
  const columns = {
    title,
    note,
    kind: 'decision',
    minutes: 15,
    presenterId: null,
    presenterName: '',
  } as const;
  const agendaItemId = await placeItem(tx, meetingId, itemColumns(columns));
  await tx.insert(ItemSubject, { agendaItemId, concerns });
  return agendaItemId;
}

/** Refuses ANNUAL_REPORT_TABLED of an item on which a report of a year was tabled; a later feature keeps which. */
async function refuseReport(tx: Tx, itemId: string): Promise<void> {
  const [report] = await tx.query<unknown[]>(`select from annual_reports where agenda_item_id = $1`, [
    itemId,
  ]);
  if (report) throw new Refusal('ANNUAL_REPORT_TABLED', {}, 'concerns');
}

/** The thing itself, if it is one that an item can be about; of other kinds nothing. */
async function reference(tx: Tx, concerns: Subject, { rulesProposalId, membershipId }: SaidSubject) {
  // Which proposal an item awards is known to a later feature alone, by its own verb.
  if (concerns === 'award') throw new Refusal('SUBJECT_NEEDS_REFERENCE', {}, 'concerns');
  if (concerns === 'rules_change') {
    if (rulesProposalId === null) throw new Refusal('SUBJECT_NEEDS_REFERENCE', {}, 'rulesProposalId');
    const proposal = found(await tx.findOneBy(RulesProposal, { id: rulesProposalId }));
    const { adoptedAsId, withdrawnOn } = proposal;
    refuseIf(whyNotChangeRules({ adopted: adoptedAsId !== null, withdrawn: withdrawnOn !== null }));
    return { rulesProposalId };
  }
  if (concerns === 'admission') {
    if (membershipId === null) throw new Refusal('SUBJECT_NEEDS_REFERENCE', {}, 'membershipId');
    refuseIf(whyNotAdmit(found(await tx.findOneBy(Membership, { id: membershipId }))));
    return { membershipId };
  }
  return {};
}
