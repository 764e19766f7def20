import { translators } from '@gsenet/shared/catalogues';
import type { Viewer } from '../../platform/auth/actor.js';
import { localMoment } from '../../platform/time/local-moment.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { inForceAt, seatOf } from '../mandates/mandate.rules.js';
import { whyNotMove } from '../meetings/meeting.rules.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import { openingTime, whyNotInRoom, whyNotNow } from '../meetings/sitting.rules.js';
import { couldStandInFor, possibleHolders } from './possible-acts.js';
import { presenceOf, type Presence } from './presence.rules.js';
import type { Quorum, QuorumChange } from './quorum.rules.js';
import type { RollState } from './roll.rules.js';
import type { RoomFacts } from './room-facts.js';
import { mandateToConductItem } from './room.policy.js';
import {
  currentItem,
  matterOf,
  quorumNoted,
  quorumNotedOfItem,
  quorumOn,
  rollFacts,
  rollOn,
  secondCallFrom,
  whyNotCallAgain,
} from './room.rules.js';
import type {
  ItemInRoom,
  MemberInRoom,
  PersonInRoom,
  PlaceInRoom,
  RoomFloor,
  RoomQuorum,
} from './room.view.js';
import { speakingListOf } from './speaking.types.js';
import { whoCasts } from './who-votes.rules.js';

/** The room as the screen shows it to a viewer, who may be kept out of some of its items. */
export function floorOf(room: RoomFacts, viewer: Viewer, keptOutIds: readonly string[]): RoomFloor {
  const { now, state, startsAt } = room;
  const current = currentItem(room);
  const conducts = Boolean(mandateToConduct(viewer.mandates, room.chairId));
  const secondFrom = secondCallFrom(room);
  const can = (to: 'open' | 'adjourned' | 'closed') => conducts && !whyNotMove(state, to);
  return {
    now: now.toISOString(),
    opensFrom: localMoment(openingTime(startsAt).from, viewer.timeZone),
    currentItem: current && {
      id: current.item.id,
      since: current.since.toISOString(),
      by: current.by,
      minutesLeft: current.minutesLeft,
      matter: matterOf(room, current.item.id),
    },
    quorum: shown(quorumOn(room, null)),
    // Each of them is a roll of its own: nobody works them out who does not ask.
    get quorumNotes() {
      return notes(quorumNoted(room), viewer);
    },
    members: membersIn(room, current?.item.id ?? null, viewer),
    items: itemsIn(room, viewer, keptOutIds),
    speakingList: speakingListOf(room, viewer),
    isAccessible: !whyNotInRoom(state, startsAt, now),
    viewerCanConduct: conducts,
    viewerCanOpen: can('open') && state === 'convened' && !whyNotNow(startsAt, now),
    viewerCanAdjourn: can('adjourned'),
    viewerCanResume: can('open') && state === 'adjourned',
    viewerCanCallAgain: can('open') && state === 'adjourned' && !whyNotCallAgain(room),
    secondCallFrom: secondFrom && localMoment(secondFrom, viewer.timeZone),
    viewerCanClose: can('closed'),
  };
}

const notes = (changes: readonly QuorumChange[], { timeZone }: Viewer) =>
  changes.map(({ at, quorate }) => ({ at: localMoment(at, timeZone), quorate }));

const shown = ({ call, base, counted, least, quorate }: Quorum): RoomQuorum => ({
  call,
  base,
  counted,
  least,
  quorate,
});

/** At a meeting nobody is asked: that is for votes between meetings. */
const placeOf = (state: RollState): PlaceInRoom => (state === 'asked' ? 'present' : state);

function membersIn(room: RoomFacts, itemId: string | null, viewer: Viewer): MemberInRoom[] {
  const { now } = room;
  const roll = new Map(rollOn(room, itemId).map(({ memberId, state }) => [memberId, state]));
  const facts = rollFacts(room, itemId);
  const presence: Presence = facts.presence ?? new Map();
  const conducts = Boolean(mandateToConduct(viewer.mandates, room.chairId));
  // Hardly anybody stands in or holds a proxy: nobody is looked for among hundreds who is not there.
  const nameOf = (id: string | undefined) =>
    id === undefined ? null : (room.mandates.find(({ personId }) => personId === id)?.name ?? null);
  const memberNamed = (id: string | null) =>
    id === null ? null : (room.members.find((one) => one.id === id)?.name ?? null);
  const person = ({ personId, name, capacity }: RoomFacts['mandates'][number]): PersonInRoom => ({
    id: personId,
    name,
    capacity,
    isViewer: personId === viewer.personId,
    couldStandInFor: null,
  });
  return room.members.map(({ id, slug, name }) => {
    const member = presenceOf(presence, id);
    const seats = seatOf(facts.mandates.get(id) ?? [], id, now);
    const isHere = ({ personId }: { personId: string }) =>
      member.here.some((one) => one.personId === personId);
    const own = mandateFor(viewer.mandates, id);
    const enters = Boolean(own) || conducts;
    const right = whoCasts(id, facts);
    const voter = right.state === 'votes' ? right.mandate.personId : null;
    return {
      id,
      slug,
      name,
      place: placeOf(roll.get(id) ?? 'not_entitled'),
      here: seats
        .filter(isHere)
        .map(person)
        .sort((a, b) => Number(b.id === voter) - Number(a.id === voter)),
      mayCome: (enters ? seats : [])
        .filter((seat) => !isHere(seat))
        .map((seat) => ({ ...person(seat), couldStandInFor: couldStandInFor(seats, seat, member) })),
      standsInFor: nameOf(member.standIn?.forPersonId),
      proxyTo: memberNamed(member.proxyTo),
      possibleHolders: enters ? possibleHolders(room, id, presence) : [],
      outForItemId: member.outFor,
      recusedFromItemIds: [...member.recusedFrom],
      isViewers: Boolean(own),
    };
  });
}

function itemsIn(room: RoomFacts, viewer: Viewer, keptOutIds: readonly string[]): ItemInRoom[] {
  return room.items.map((item) => {
    const { recusedIds } = rollFacts(room, item.id);
    const quorum = quorumOn(room, item.id);
    const isViewers = (memberId: string) =>
      room.mandates.some(
        (mandate) =>
          mandate.organisationId === memberId &&
          mandate.personId === viewer.personId &&
          inForceAt(mandate, room.now),
      );
    // What was declared ahead is not in the ledger before the first sitting.
    const viewerIsRecused = keptOutIds.includes(item.id) || recusedIds.some(isViewers);
    return {
      ...item,
      ...(viewerIsRecused && { title: translators[viewer.language]('recusals.item') }),
      quorum: shown(quorum),
      needsPanel: recusedIds.length > 0 && quorum.base < room.rules.leastDeciders,
      recused: room.members.filter(({ id }) => recusedIds.includes(id)).map(({ name }) => name),
      // Who is recused learns nothing of the item; nobody works it out who does not ask.
      get quorumNotes() {
        return viewerIsRecused ? [] : notes(quorumNotedOfItem(room, item.id), viewer);
      },
      viewerIsRecused,
      viewerCanConduct:
        room.state === 'open' && Boolean(mandateToConductItem(viewer.mandates, room, item.id)),
    };
  });
}
