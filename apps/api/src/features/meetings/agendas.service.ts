import { Injectable } from '@nestjs/common';
import type { Refused } from '@gsenet/shared/refused';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { AgendaItem, AgendaPaper, type AgendaItemKind } from './agenda-item.entity.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { isAnotherMatter, whyNotRewrite } from './agenda-freeze.rules.js';
import { completeAgenda } from './making-agendas.js';
import { whyNotChange } from './meeting.rules.js';
import { meetingToPrepare, type Prepared } from './meeting-steps.js';

/** What the Secretariat says of an agenda item. */
export interface AgendaItemDetails {
  title: string;
  kind: AgendaItemKind;
  minutes: number;
  note: string;
  presenterId: string | null;
  presenterName: string;
}

const longest = { title: 300, minutes: 600, note: 5000, presenterName: 200 };

/**
 * The agenda of a meeting until it is frozen, and its papers until the meeting begins. For the Secretariat. What comes
 * later comes with everybody’s consent, see `late-items.service` of the feature `agendas`.
 */
@Injectable()
export class Agendas {
  constructor(private readonly database: Database) {}

  /**
   * Adds an item at a place of the agenda, at its end if none is given. With the first one comes what belongs on every
   * agenda.
   */
  async add(
    actor: Actor,
    meetingId: string,
    details: AgendaItemDetails,
    position: number | null,
  ): Promise<string> {
    const columns = itemColumns(details);
    return this.database.write(actor, 'addAgendaItem', async (tx) => {
      const prepared = await changeable(tx, actor, meetingId);
      refuseIf(await whyFrozen(tx, prepared));
      if (!(await tx.existsBy(AgendaItem, { meetingId }))) await completeAgenda(tx, actor, prepared);
      const id = await placeItem(tx, meetingId, columns);
      if (position !== null) await renumber(tx, meetingId, { id, position });
      note(tx, actor, prepared, 'addAgendaItem', { item: id });
      return meetingId;
    });
  }

  /** Changes an item; refuses CHANGED_MEANWHILE if somebody else did since. */
  async change(actor: Actor, id: string, version: number, details: AgendaItemDetails): Promise<string> {
    const columns = itemColumns(details);
    return this.database.write(actor, 'changeAgendaItem', async (tx) => {
      const item = await itemOf(tx, id);
      const { meetingId } = item;
      const prepared = await changeable(tx, actor, meetingId);
      if (isAnotherMatter(item, columns)) refuseIf(await whyFrozen(tx, prepared));
      await knownPresenter(tx, columns.presenterId);
      const changed = await tx.update(
        AgendaItem,
        { id, meetingId, version },
        { ...columns, version: version + 1 },
      );
      if (changed.affected !== 1) throw new Refusal('CHANGED_MEANWHILE');
      note(tx, actor, prepared, 'changeAgendaItem', { item: id });
      return meetingId;
    });
  }

  /** Moves an item to a place, 1 being the first; the others make room. */
  async move(actor: Actor, id: string, position: number): Promise<string> {
    return this.database.write(actor, 'moveAgendaItem', async (tx) => {
      const { meetingId } = await itemOf(tx, id);
      const prepared = await changeable(tx, actor, meetingId);
      refuseIf(await whyFrozen(tx, prepared));
      await renumber(tx, meetingId, { id, position });
      note(tx, actor, prepared, 'moveAgendaItem', { item: id, position });
      return meetingId;
    });
  }

  /** Takes an item with its papers off the agenda; those after it move up. */
  async remove(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'removeAgendaItem', async (tx) => {
      const { meetingId, title } = await itemOf(tx, id);
      const prepared = await changeable(tx, actor, meetingId);
      refuseIf(await whyFrozen(tx, prepared));
      await tx.delete(AgendaItem, { id });
      await renumber(tx, meetingId);
      note(tx, actor, prepared, 'removeAgendaItem', { item: id, title });
      return meetingId;
    });
  }

  /** Makes a file that was brought a paper of an item. */
  async attach(actor: Actor, agendaItemId: string, fileId: string, title: string): Promise<string> {
    return this.database.write(actor, 'attachPaper', async (tx) => {
      const { meetingId } = await itemOf(tx, agendaItemId);
      const prepared = await changeable(tx, actor, meetingId);
      const file = found(await tx.findOneBy(StoredFile, { id: fileId }));
      const called = title.trim() || file.name;
      if (called.length > longest.title) throw new Refusal('TEXT_TOO_LONG', { most: longest.title }, 'title');
      const id = newId();
      await tx.insert(AgendaPaper, { id, agendaItemId, fileId, title: called });
      note(tx, actor, prepared, 'attachPaper', { item: agendaItemId, paper: id });
      return meetingId;
    });
  }

  /** Takes a paper off an item. */
  async detach(actor: Actor, paperId: string): Promise<string> {
    return this.database.write(actor, 'removePaper', async (tx) => {
      const paper = found(await tx.findOneBy(AgendaPaper, { id: paperId }));
      const { meetingId } = await itemOf(tx, paper.agendaItemId);
      const prepared = await changeable(tx, actor, meetingId);
      await tx.delete(AgendaPaper, { id: paperId });
      note(tx, actor, prepared, 'removePaper', { item: paper.agendaItemId, title: paper.title });
      return meetingId;
    });
  }
}

/** Step: an item of an agenda. Refuses NOT_FOUND. */
export async function itemOf(tx: Tx, id: string): Promise<AgendaItem> {
  return found(await tx.findOneBy(AgendaItem, { id }));
}

/** Step: a meeting, locked, whose agenda the Secretariat writes. Refuses also what `whyNotChange` says. */
export async function changeable(tx: Tx, actor: Actor, meetingId: string): Promise<Prepared> {
  const prepared = await meetingToPrepare(tx, actor, meetingId);
  refuseIf(whyNotChange(prepared.meeting.state));
  return prepared;
}

/** Step: why the agenda of a meeting, locked before, can no longer be written. */
export async function whyFrozen(
  tx: Tx,
  { meeting, now }: Pick<Prepared, 'meeting' | 'now'>,
): Promise<Refused | null> {
  return whyNotRewrite({ ...meeting, now }, await rulesOn(tx, meeting.wallClock.slice(0, 10)));
}

/** Step: an item is withheld from the public as a personal matter from now on, its title with it; or no longer. */
export async function holdAsPersonal(tx: Tx, id: string, isPersonal: boolean): Promise<void> {
  await tx.update(AgendaItem, { id }, { isPersonal });
}

/** Step: enters an item at the end of an agenda, its meeting being locked. Refuses NOT_FOUND for the presenter. */
export async function placeItem(tx: Tx, meetingId: string, columns: AgendaItemDetails): Promise<string> {
  await knownPresenter(tx, columns.presenterId);
  const id = newId();
  const position = (await tx.countBy(AgendaItem, { meetingId })) + 1;
  await tx.insert(AgendaItem, { id, meetingId, ...columns, position });
  return id;
}

function note(
  tx: Tx,
  actor: Actor,
  { meeting, under }: Prepared,
  act: string,
  details: Record<string, unknown>,
) {
  record(tx, { actor, under, act, noun: 'Meeting', nounId: meeting.id, details });
}

/** What is said of an item, checked. Refuses AGENDA_ITEM_TITLE, AGENDA_ITEM_MINUTES and TEXT_TOO_LONG. */
export function itemColumns(said: AgendaItemDetails): AgendaItemDetails {
  const title = said.title.trim();
  if (title === '' || title.length > longest.title)
    throw new Refusal('AGENDA_ITEM_TITLE', { most: longest.title }, 'title');
  if (said.minutes < 0 || said.minutes > longest.minutes)
    throw new Refusal('AGENDA_ITEM_MINUTES', { most: longest.minutes }, 'minutes');
  const texts = { note: said.note.trim(), presenterName: said.presenterName.trim() };
  for (const field of ['note', 'presenterName'] as const)
    if (texts[field].length > longest[field])
      throw new Refusal('TEXT_TOO_LONG', { most: longest[field] }, field);
  return { ...said, ...texts, title };
}

/** A presenter with an account is somebody who holds or held a mandate. */
export async function knownPresenter(tx: Tx, presenterId: string | null): Promise<void> {
  if (presenterId === null) return;
  const [known] = await tx.query<unknown[]>(`select 1 from mandates where person_id = $1 limit 1`, [
    presenterId,
  ]);
  if (!known) throw new Refusal('NOT_FOUND', {}, 'presenterId');
}

/** Step: numbers the items of an agenda from 1, one of them moved to another place; a place beyond the end is the end. */
export async function renumber(
  tx: Tx,
  meetingId: string,
  moved?: { id: string; position: number },
): Promise<void> {
  await tx.query(
    `update agenda_items a set position = numbered.position from (
       select o.id, row_number() over (order by case when o.id = $2::uuid
           then $3::int + 0.5 * sign($3::int - o.position) else o.position end) as position
       from agenda_items o where o.meeting_id = $1) numbered
     where a.id = numbered.id and a.position <> numbered.position`,
    [meetingId, moved?.id ?? null, moved && Math.max(1, moved.position)],
  );
}
