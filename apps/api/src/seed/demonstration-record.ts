import type { SeatCapacity } from '../features/votes/presence.rules.js';
import type { Tx } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import { found } from '../platform/refusal.js';
import { Decision, type TakenText } from '../features/decisions/decision.entity.js';
import { enterDecision } from '../features/decisions/decision-steps.js';
import { Meeting } from '../features/meetings/meeting.entity.js';
import { Sitting } from '../features/meetings/sitting.entity.js';
import { nothingFollows } from './demonstration-decisions.js';
import { MinutesRow } from '../features/minutes/minutes.entity.js';
import { KeptMinutesText, MinutesText } from '../features/minutes/minutes-section.entity.js';
import { correctionsClose, publishableOn } from '../features/minutes/minutes.rules.js';
import { resultOf } from '../features/votes/ballot-options.rules.js';
import { Ballot } from '../features/votes/ballot.entity.js';
import { freeze } from '../features/votes/freeze.js';
import { ItemTakenUp } from '../features/votes/item-taken-up.entity.js';
import { Motion, MotionText } from '../features/votes/motion.entity.js';
import { PresenceEntry } from '../features/votes/presence-entry.entity.js';
import { figuresOf, mayVote } from '../features/votes/roll.rules.js';
import { rollOn } from '../features/votes/room.rules.js';
import { roomNow } from '../features/votes/room-facts.js';
import type { RulesOfProcedure } from '../features/rules-of-procedure/rules-of-procedure.js';
import { Vote } from '../features/votes/vote.entity.js';
import { whichRule } from '../features/votes/which-rule.rules.js';

/** What a made-up meeting is shown to have done; the public record says nothing of it. */
export interface Told {
  /** Its minutes: the opening, then item by item. */
  written: readonly string[];
  /** What it decided without a vote, by the position of the item. */
  agreed: readonly { item: number; text: TakenText }[];
  /** What was put to the vote, who moved it, and who of the others abstained. */
  moved: {
    item: number;
    by: string;
    abstains: string | null;
    text: TakenText;
    /** Whether actions follow from it; else the register says that nothing does. */
    isActedOn: boolean;
  };
}

/** As most meetings begin. */
export const agendaAdopted: TakenText = {
  en: 'The agenda is adopted as it was sent.',
  'zh-Hans': '通过会前发送的议程。',
  ar: 'اعتُمد جدول الأعمال كما أُرسل.',
};

interface Seat {
  personId: string;
  memberId: string;
  mandateId: string;
  capacity: SeatCapacity;
  slug: string;
}

/** The meeting as it is entered, with its items, and who writes for the Secretariat. */
interface Held {
  told: Told;
  meeting: Meeting;
  items: readonly string[];
  seats: readonly Seat[];
  officer: string;
  minutes: ReturnType<typeof approval>;
  at: (minute: number) => Date;
}

/**
 * Enters all that is known of a meeting that was held in the room of the portal: who was there, how the Board voted,
 * what it decided, and the minutes, which are published. The meeting is minuted from then on. Gives the id of the
 * decision by vote.
 */
export async function seedRecordOf(tx: Tx, meetingId: string, told: Told): Promise<string> {
  const meeting = await tx.findOneByOrFail(Meeting, { id: meetingId });
  const items = await tx.query<{ id: string }[]>(
    `select id from agenda_items where meeting_id = $1 order by position`,
    [meetingId],
  );
  const [officer] = await tx.query<{ id: string }[]>(
    `select person_id as id from email_addresses where address = 'secretariat@demonstration.example'`,
  );
  const at = (minute: number) => new Date(meeting.startsAt.getTime() + minute * 60_000);
  const { rules } = await roomNow(tx, meetingId);
  const held: Held = {
    told,
    meeting,
    items: items.map(({ id }) => id),
    seats: await seatsTaken(tx),
    officer: found(officer).id,
    minutes: approval(at(5 * day), rules),
    at,
  };
  await seedPresence(tx, held);
  for (const agreed of told.agreed) {
    const id = await decide(tx, held, { ...agreed, takenBy: 'consensus' });
    await nothingFollows(tx, id, held.officer);
  }
  const vote = await seedVote(tx, held);
  const id = await decide(tx, held, { ...told.moved, takenBy: 'vote', vote });
  if (!told.moved.isActedOn) await nothingFollows(tx, id, held.officer);
  await seedMinutes(tx, held);
  return id;
}

/** The representatives; for ALECSO its first alternate came. */
const seatsTaken = (tx: Tx): Promise<Seat[]> =>
  tx.query(
    `select d.person_id as "personId", d.organisation_id as "memberId", d.id as "mandateId", d.capacity, o.slug
     from mandates d join organisations o on o.id = d.organisation_id
       join memberships s on s.organisation_id = o.id and s.standing = 'member' and s.stage = 'in_force'
     where d.basis = 'Demonstration'
       and d.capacity = case when o.slug = 'alecso' then 'first_alternate' else 'representative' end
     order by o.slug`,
  );

async function seedPresence(tx: Tx, { meeting, items, seats, officer, at }: Held): Promise<void> {
  const meetingId = meeting.id;
  const begunAt = (place: number) => at(1 + place * 15);
  await tx.insert(Sitting, { id: newId(), meetingId, startedAt: at(0), endedAt: at(meeting.minutes) });
  await tx.insert(
    PresenceEntry,
    seats.map(({ personId, memberId, capacity }, place) => ({
      ...{ id: newId(), meetingId, memberId, act: 'arrived' as const, personId, capacity },
      ...{ at: at(place - 6), enteredById: officer, enteredAt: at(place - 6) },
    })),
  );
  await tx.insert(
    ItemTakenUp,
    items.map((agendaItemId, place) => ({
      ...{ id: newId(), meetingId, agendaItemId, at: begunAt(place), personId: officer },
    })),
  );
  // Who is recused leaves the room when the item is taken up.
  const recused = await tx.query<{ itemId: string; memberId: string }[]>(
    `select agenda_item_id as "itemId", member_id as "memberId" from recusals
     where agenda_item_id = any($1) and lifted_at is null order by id`,
    [items],
  );
  for (const { itemId, memberId } of recused) {
    const left = begunAt(items.indexOf(itemId));
    await tx.insert(PresenceEntry, {
      ...{ id: newId(), meetingId, memberId, act: 'recused' as const, agendaItemId: itemId },
      ...{ at: left, enteredById: officer, enteredAt: left },
    });
  }
}

/** Everybody whom the roll has as present says yes for its own Member, but who is told to abstain. */
async function seedVote(tx: Tx, { told: { moved }, meeting, items, seats, officer, at }: Held) {
  const agendaItemId = found(items[moved.item - 1]);
  const mover = found(seats.find(({ slug }) => slug === moved.by));
  const motionId = newId();
  await tx.insert(Motion, { id: motionId, agendaItemId, moverId: mover.memberId, matter: 'ordinary' });
  await tx.insert(MotionText, {
    ...{ id: newId(), motionId, version: 1, text: found(moved.text['en']), at: at(40), enteredById: officer },
  });
  const room = await roomNow(tx, meeting.id);
  const roll = rollOn(room, agendaItemId);
  const rule = whichRule('ordinary', 'first_call', room.rules);
  const frozen = { rule, roll: figuresOf(roll), panelRecommended: false };
  const opened = { motionId, version: 1, mode: 'named' as const, roll, frozen, at: at(42) };
  const { id } = await freeze(tx, '', opened);
  const voters = roll.filter(({ state }) => mayVote(state)).map(({ memberId }) => memberId);
  const voting = seats.filter(({ memberId }) => voters.includes(memberId));
  const ballots = voting.map(({ personId, memberId, mandateId, slug }) => ({
    ...{ id: newId(), voteId: id, memberId, mandateId, enteredById: personId, castAt: at(43) },
    ...{ confirmedAt: at(43), choice: slug === moved.abstains ? ('abstain' as const) : ('yes' as const) },
  }));
  await tx.insert(Ballot, ballots);
  const result = resultOf(
    frozen,
    ballots.map(({ choice }) => choice),
  );
  const by = { closedById: officer, publishedById: officer };
  await tx.update(Vote, { id }, { state: 'published', closedAt: at(45), result, ...by });
  return { id, computation: result };
}

async function decide(
  tx: Tx,
  { meeting, items, minutes }: Held,
  said: {
    item: number;
    text: TakenText;
    takenBy: 'consensus' | 'vote';
    vote?: { id: string; computation: object };
  },
): Promise<string> {
  const { id } = await enterDecision(tx, {
    meetingId: meeting.id,
    agendaItemId: found(items[said.item - 1]),
    words: Object.entries(said.text).map(([language, text]) => ({ language, text, effect: '' })),
    owner: null,
    dueOn: null,
    takenBy: said.takenBy,
    takenOn: meeting.wallClock.slice(0, 10),
    isDemonstration: true,
    vote: said.vote,
  });
  await tx.update(Decision, { id }, { state: 'published', publishedOn: minutes.publishedOn });
  return id;
}

/** Minutes of a day. */
const day = 24 * 60;

/** How a draft comes to be approved where nobody corrects it, and when it is published, the decisions with it. */
function approval(sentAt: Date, rules: RulesOfProcedure) {
  const { lastDay, closesAt } = correctionsClose(sentAt, rules);
  const approvedAt = new Date(closesAt.getTime() + 60_000);
  const corrections = { correctionsUntil: lastDay, correctionsCloseAt: closesAt };
  return { sentAt, approvedAt, ...corrections, publishedOn: publishableOn(approvedAt, rules) };
}

async function seedMinutes(
  tx: Tx,
  { told: { written }, meeting, items, officer, minutes, at }: Held,
): Promise<void> {
  const meetingId = meeting.id;
  const approved = { state: 'published' as const, approvedBy: 'lapse' as const, sentById: officer };
  await tx.insert(MinutesRow, { meetingId, ...approved, ...minutes });
  const texts = written.map((text, place) => ({
    ...{ id: newId(), meetingId, key: place === 0 ? 'opening' : found(items[place - 1]) },
    ...{ agendaItemId: place === 0 ? null : found(items[place - 1]), savedAt: at(day), savedById: officer },
    text: { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [inline(text)] }] },
  }));
  await tx.insert(MinutesText, texts);
  await tx.insert(
    KeptMinutesText,
    texts.map(({ id: sectionId, text, savedAt, savedById }) => ({
      ...{ id: newId(), sectionId, text, savedAt, savedById, keptAs: 'sent' as const },
    })),
  );
  await tx.update(Meeting, { id: meetingId }, { state: 'minuted', minutedAt: minutes.approvedAt });
}

const inline = (text: string) => ({ type: 'text' as const, text });
