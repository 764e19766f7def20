import { Injectable } from '@nestjs/common';
import { translators } from '@gsenet/shared/catalogues';
import { defaultLanguage, formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Refused } from '@gsenet/shared/refused';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { renumber, whyFrozen } from '../meetings/agendas.service.js';
import { whenAgendaIsMade } from '../meetings/making-agendas.js';
import { whyNotChange } from '../meetings/meeting.rules.js';
import { meetingToPrepare } from '../meetings/meeting-steps.js';
import { OverdueItem } from './action.entity.js';
import { linesThatFit, overdueForAgenda, type AgendaAction } from './overdue.rules.js';

/** Most characters of what the agenda says of an item. */
const longestNote = 5000;
/** Minutes that the item is planned for. */
const planned = 10;

/** Overdue actions head the next agenda; by hand where it was convened since. */
@Injectable()
export class OverdueItems {
  constructor(private readonly database: Database) {}

  /**
   * Puts the overdue actions at the head of an agenda as an item for information, in the language of who does it; done
   * again, it brings that item up to date. Secretariat only. Refuses NO_ACTION_OVERDUE, what `whyNotChange` says,
   * and AGENDA_FROZEN where the item would be a new one.
   */
  async put(actor: Actor, meetingId: string, language: Language): Promise<string> {
    return this.database.write(actor, 'putOverdueOnAgenda', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      refuseIf(whyNotChange(meeting.state));
      const overdue = await overdueActions(tx, now, language);
      if (overdue.length === 0) throw new Refusal('NO_ACTION_OVERDUE');
      const frozen = await whyFrozen(tx, { meeting, now });
      const item = await placeItem(tx, meetingId, agendaText(overdue, language), frozen);
      const details = { item, overdue: overdue.length };
      record(tx, { actor, under, act: 'putOverdueOnAgenda', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }
}

/**
 * Overdue actions head the next agenda by themselves (the network, section 2, Motion → vote → decision → actions): the
 * item comes when a draft gets its agenda, and is brought up to date when the meeting is convened, in the language of
 * who does that. What came late is never put on a frozen agenda.
 */
whenAgendaIsMade(async (tx, actor, { meeting, under, now }) => {
  if (await whyFrozen(tx, { meeting, now })) return;
  const [person] = await tx.query<{ language: Language }[]>(`select language from people where id = $1`, [
    actor.personId,
  ]);
  const language = person?.language ?? defaultLanguage;
  const overdue = await overdueActions(tx, now, language);
  if (overdue.length === 0) return;
  const item = await placeItem(tx, meeting.id, agendaText(overdue, language), null);
  const details = { item, overdue: overdue.length };
  record(tx, { actor, under, act: 'putOverdueOnAgenda', noun: 'Meeting', nounId: meeting.id, details });
});

async function overdueActions(tx: Tx, now: Date, language: Language) {
  return overdueForAgenda(await waitingActions(tx, language), dateIn(now, secretariatZone));
}

/** The item of this meeting, made or brought up to date, at the head of its agenda unless that is frozen. */
async function placeItem(
  tx: Tx,
  meetingId: string,
  text: Pick<AgendaItem, 'title' | 'note'>,
  frozen: Refused | null,
): Promise<string> {
  const known = await tx.findOneBy(OverdueItem, { meetingId });
  if (!known) refuseIf(frozen);
  const id = known?.agendaItemId ?? newId();
  if (known) await tx.increment(AgendaItem, { id }, 'version', 1);
  if (known) await tx.update(AgendaItem, { id }, text);
  else {
    const position = (await tx.countBy(AgendaItem, { meetingId })) + 1;
    const columns = { kind: 'information' as const, minutes: planned, position };
    await tx.insert(AgendaItem, { id, meetingId, ...text, ...columns });
    await tx.insert(OverdueItem, { meetingId, agendaItemId: id });
  }
  if (!frozen) await renumber(tx, meetingId, { id, position: 1 });
  return id;
}

function waitingActions(tx: Tx, language: Language): Promise<AgendaAction[]> {
  return tx.query<AgendaAction[]>(
    `select d.number, a.what, coalesce(o.acronym, o.name ->> $1, o.name ->> 'en') as owner,
       a.due_on::text as "dueOn", a.state, d.state as "decisionState"
     from actions a join decisions d on d.id = a.decision_id join organisations o on o.id = a.owner_organisation_id
     where a.state in ('open', 'evidence_given')`,
    [language],
  );
}

function agendaText(overdue: readonly (AgendaAction & { daysLate: number })[], language: Language) {
  const t = translators[language];
  const date = new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'medium', timeZone: 'UTC' });
  const lines = overdue.map(({ number, what, owner, dueOn, daysLate }) =>
    t('actions.agenda.line', {
      number,
      what,
      owner,
      due: date.format(new Date(`${dueOn}T00:00:00Z`)),
      n: daysLate,
    }),
  );
  const more = (n: number) => t('actions.agenda.more', { n });
  return {
    title: t('actions.agenda.title', { count: String(overdue.length) }),
    note: linesThatFit(lines, longestNote, more),
  };
}
