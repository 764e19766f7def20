import { languages } from '@gsenet/shared/languages';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { nextNumber } from '../../platform/db/next-number.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { clock } from '../meetings/meeting-steps.js';
import { Sitting } from '../meetings/sitting.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { Decision, type TakenText, type WayOfDeciding } from './decision.entity.js';
import { mandateToKeep } from './decision.policy.js';
import {
  betweenMeetings,
  decisionNumber,
  whyNotEnter,
  whyNotOnDays,
  type Closing,
} from './decision.rules.js';
import { viewerSeesDecision } from './decision.sql.js';

/** What is said of a decision. */
export interface DecisionDetails {
  agendaItemId: string | null;
  /** The words in each language in which it was taken. */
  words: { language: string; text: string; effect: string }[];
  /** Slug of the Organisation that sees to it; the one that hosts the Secretariat if none is named. */
  owner: string | null;
  dueOn: string | null;
  takenBy: WayOfDeciding;
  /** The day of the meeting if none is given. */
  takenOn: string | null;
}

const longest = { text: 5000, effect: 2000 };

/**
 * Step: enters what a meeting decided, with the next number of that meeting. Who may is the caller’s question, and so
 * is the audit entry. A vote leaves its id and its computation as it was.
 * Refuses NOT_FOUND and what `whyNotEnter`, `whyNotOnDays` and the words refuse.
 */
export async function enterDecision(
  tx: Tx,
  said: DecisionDetails & {
    meetingId: string;
    vote?: { id: string; computation: object };
    isDemonstration?: boolean;
    /** Its effect carries itself, so that no action has to follow. */
    carriesItself?: boolean;
  },
): Promise<{ id: string; number: string }> {
  const { meetingId, vote, isDemonstration = false, carriesItself = false } = said;
  const meeting = found(
    await tx.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_write' } }),
  );
  const now = await clock(tx);
  refuseIf(whyNotEnter({ state: meeting.state, endsAt: endOf(meeting) }, now));
  const columns = await decisionColumns(tx, meeting, said, now);
  const ordinal = await nextNumber(tx, `decisions of ${meeting.number}`);
  const id = newId();
  const number = decisionNumber(meeting.number, ordinal);
  await tx.insert(Decision, {
    id,
    number,
    meetingId,
    ordinal,
    ...columns,
    voteId: vote?.id ?? null,
    computation: vote?.computation ?? null,
    isDemonstration,
    carriesItself,
  });
  return { id, number };
}

/**
 * Step: enters what the Members decided in writing, or by nobody objecting, with the next number of its year between
 * meetings. Who may is the caller’s question, and so is the audit entry.
 */
export async function enterDecisionBetweenMeetings(
  tx: Tx,
  said: {
    words: DecisionDetails['words'];
    takenBy: 'written_vote' | 'no_objection';
    takenOn: string;
    circular: { id: string; computation: object };
  },
): Promise<{ id: string; number: string }> {
  const { circular, takenOn, ...rest } = said;
  const details = { ...rest, takenOn, agendaItemId: null, owner: null, dueOn: null };
  const columns = await decisionColumns(tx, null, details, await clock(tx));
  const series = betweenMeetings(takenOn);
  const ordinal = await nextNumber(tx, `decisions of ${series}`);
  const id = newId();
  const number = decisionNumber(series, ordinal);
  const { id: circularId, computation } = circular;
  await tx.insert(Decision, { id, number, meetingId: null, ordinal, ...columns, circularId, computation });
  return { id, number };
}

/** The columns of a decision for what is said of it; between meetings there is no meeting. */
export async function decisionColumns(tx: Tx, meeting: Meeting | null, said: DecisionDetails, now: Date) {
  const { agendaItemId, owner, dueOn, takenBy } = said;
  const today = dateIn(now, secretariatZone);
  const day = meeting?.wallClock.slice(0, 10) ?? today;
  const takenOn = said.takenOn ?? (day < today ? day : today);
  refuseIf(whyNotOnDays({ takenOn, dueOn }, today));
  const onAgenda =
    agendaItemId === null ||
    (meeting !== null && (await tx.existsBy(AgendaItem, { id: agendaItemId, meetingId: meeting.id })));
  if (!onAgenda) throw new Refusal('NOT_FOUND', {}, 'agendaItemId');
  const ownerOrganisationId = await ownerNamed(tx, owner);
  return { agendaItemId, ownerOrganisationId, dueOn, takenBy, takenOn, ...wordsByLanguage(said.words) };
}

/** Step: the Organisation with a slug, or the one that hosts the Secretariat. */
export async function ownerNamed(tx: Tx, slug: string | null): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `select id from organisations where ${slug === null ? 'hosts_secretariat' : 'slug = $1'}`,
    slug === null ? [] : [slug],
  );
  if (!row) throw new Refusal('NOT_FOUND', {}, 'owner');
  return row.id;
}

/** Refuses DECISION_TEXT_MISSING and TEXT_TOO_LONG; the effect stands beside the text of its language. */
function wordsByLanguage(words: DecisionDetails['words']): { text: TakenText; effect: TakenText } {
  const text: TakenText = {};
  const effect: TakenText = {};
  for (const language of languages) {
    const said = words.find((one) => one.language === language);
    const written = (part: 'text' | 'effect') => (said?.[part] ?? '').replaceAll('\0', '').trim();
    for (const part of ['text', 'effect'] as const)
      if (written(part).length > longest[part])
        throw new Refusal('TEXT_TOO_LONG', { most: longest[part] }, `${part}-${language}`);
    if (written('text') === '') continue;
    text[language] = written('text');
    if (written('effect') !== '') effect[language] = written('effect');
  }
  if (Object.keys(text).length === 0) throw new Refusal('DECISION_TEXT_MISSING', {}, 'text-en');
  return { text, effect };
}

/** The first instant after a meeting. */
export const endOf = ({ startsAt, minutes }: Meeting): Date =>
  new Date(startsAt.getTime() + minutes * 60_000);

/** Step: from when the days until publication run for what a meeting decided; between meetings there is none. */
export async function closingOf(
  tx: Tx,
  meeting: Meeting | null,
  { takenOn }: Decision,
  { secretariatZone: zone }: RulesOfProcedure,
): Promise<Closing> {
  // Between meetings a decision is taken on the day on which its procedure closes.
  if (!meeting) return { closedOn: takenOn, approvedOn: null, awaitsMinutes: false };
  return {
    closedOn: dateIn(endOf(meeting), meeting.timeZone),
    approvedOn: meeting.minutedAt && dateIn(meeting.minutedAt, zone),
    awaitsMinutes: meeting.state !== 'minuted' && (await tx.existsBy(Sitting, { meetingId: meeting.id })),
  };
}

export interface KeptDecision {
  decision: Decision;
  under: MandateInForce;
  now: Date;
  today: string;
}

/**
 * Step: a decision, locked, for whoever keeps the register. Refuses NOT_ALLOWED to others who may read it, NOT_FOUND
 * to those who may not, and CHANGED_MEANWHILE where the act was meant for an older version.
 */
export async function decisionToKeep(
  tx: Tx,
  actor: Actor,
  id: string,
  version?: number,
): Promise<KeptDecision> {
  const decision = found(await tx.findOne(Decision, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  const under = mandateToKeep(await mandatesOf(tx, actor));
  if (!under) {
    const [seen] = await tx.query<unknown[]>(
      `select from decisions d where d.id = $1 and ${viewerSeesDecision('d', viewerScope('$2::uuid'))}`,
      [id, actor.personId],
    );
    throw new Refusal(seen ? 'NOT_ALLOWED' : 'NOT_FOUND');
  }
  if (version !== undefined && version !== decision.version) throw new Refusal('CHANGED_MEANWHILE');
  const now = await clock(tx);
  return { decision, under, now, today: dateIn(now, secretariatZone) };
}
