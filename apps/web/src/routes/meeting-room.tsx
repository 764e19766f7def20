import { Suspense, lazy } from 'react';
import { Link } from 'react-router';
import { ItemSubject } from '../features/meetings/item-subject.js';
import { MeetingState } from '../features/meetings/meeting-state.js';
import { MembersInRoom } from '../features/votes/members-in-room.js';
import { MotionCard } from '../features/votes/motion-card.js';
import { OwnPresence } from '../features/votes/own-presence.js';
import { QuorumWords } from '../features/votes/quorum-words.js';
import { RoomConduct } from '../features/votes/room-conduct.js';
import { RoomAgenda } from '../features/votes/room-agenda.js';
import classes from '../features/votes/room.module.css';
import { Freshness } from '../features/votes/freshness.js';
import { SpeakingList } from '../features/votes/speaking-list.js';
import { useKeptFresh } from '../features/votes/use-kept-fresh.js';
import { graphql } from '../gql/gql.js';
import type { MeetingRoomPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const MeetingRoomPage = graphql(`
  query MeetingRoomPage($number: String!) {
    meeting(number: $number) {
      id
      ...MeetingStanding
    }
    meetingAgenda(number: $number) {
      id
      ...ConsentInRoom
      meeting {
        id
        agenda {
          id
          subject {
            agendaItemId
            concerns
            ...SubjectOfItem
          }
        }
      }
    }
    meetingRoom(number: $number) {
      id
      number
      title
      state
      ...RoomToConduct
      ...OwnPresence
      ...MembersInRoom
      ...AgendaInRoom
      ...RoomToMoveIn
      ...SpeakingListInRoom
      ...RoomToEnterLate
      floor {
        viewerCanConduct
        isAccessible
        opensFrom {
          date
          time
        }
        currentItem {
          id
          by
          minutesLeft
        }
        quorum {
          ...QuorumInWords
        }
        items {
          id
          position
          title
          viewerIsRecused
          needsPanel
          viewerCanConduct
          quorum {
            ...QuorumInWords
          }
        }
        members {
          id
          name
        }
      }
      motions {
        id
        agendaItemId
        ...MotionInRoom
      }
    }
  }
`);

// Many meetings pass nothing by consent, and whoever waits for it can read the rest.
const ConsentInRoom = lazy(async () => ({
  default: (await import('../features/agendas/consent-in-room.js')).ConsentInRoom,
}));

// Whoever conducts the meeting opens it: nobody else carries it.
const MotionForm = lazy(async () => ({
  default: (await import('../features/votes/motion-form.js')).MotionForm,
}));
const OpenElection = lazy(async () => ({
  default: (await import('../features/votes/open-election.js')).OpenElection,
}));

const LateEntryForm = lazy(async () => ({
  default: (await import('../features/votes/late-entry-form.js')).LateEntryForm,
}));
const RoomLedger = lazy(async () => ({
  default: (await import('../features/votes/room-ledger.js')).RoomLedger,
}));

type Room = NonNullable<MeetingRoomPageQuery['meetingRoom']>;

/** The room of a meeting: everything for whoever conducts it, and what concerns them for everybody else. */
export const route = definePage({
  path: '/meetings/:number/room',
  needs: 'signed-in',
  query: MeetingRoomPage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: ({ meeting, meetingRoom }) => (meetingRoom ? undefined : meeting ? 'denied' : 'not-found'),
  title: (t, { meetingRoom }) => t('room.title', { meeting: meetingRoom?.number ?? '' }),
  Page: ({ data: { meeting, meetingRoom, meetingAgenda } }) =>
    meeting && meetingRoom && <InRoom meeting={meeting} room={meetingRoom} agenda={meetingAgenda} />,
});

interface InRoomProps {
  meeting: NonNullable<MeetingRoomPageQuery['meeting']>;
  room: Room;
  agenda: MeetingRoomPageQuery['meetingAgenda'];
}

function InRoom({ meeting, room, agenda }: InRoomProps) {
  const t = useTranslate();
  const format = useFormat();
  const { floor, number, title, state } = room;
  const fresh = useKeptFresh(number);
  const isLive = state === 'open' || state === 'adjourned';
  // Long before a meeting nobody is absent from it.
  const isShut = state === 'convened' && !floor.isAccessible;
  return (
    <div className={classes.room}>
      <PageHeader
        kind={
          <>
            <Link to={`/meetings/${number}`}>{number}</Link> · {t('room.name')}
          </>
        }
        title={<bdi>{title}</bdi>}
        action={floor.viewerCanConduct && <RoomConduct room={room} />}
      >
        <MeetingState meeting={meeting} />
        <Freshness fresh={fresh} />
      </PageHeader>
      {isShut && (
        <p>
          {t('room.opensFrom', { when: format.moment(`${floor.opensFrom.date}T${floor.opensFrom.time}`) })}
        </p>
      )}
      {isLive && (
        <div>
          <p>
            <QuorumWords quorum={floor.quorum} />
          </p>
        </div>
      )}
      <OwnPresence room={room} />
      <CurrentItem room={room} agenda={agenda} />
      {agenda && isLive && (
        <Suspense>
          <ConsentInRoom
            agenda={agenda}
            isOpen={state === 'open'}
            conducts={floor.viewerCanConduct}
            members={floor.members}
          />
        </Suspense>
      )}
      <SpeakingList room={room} />
      {!isShut && (
        <Section title={t('room.members')}>
          <MembersInRoom room={room} />
          {floor.viewerCanConduct && floor.isAccessible && (
            <Acts apart>
              <OpenedInPlace act={t('room.late')}>
                {(close) => <LateEntryForm room={room} onClose={close} />}
              </OpenedInPlace>
            </Acts>
          )}
        </Section>
      )}
      <Section title={t('meetings.agenda')}>
        <RoomAgenda room={room} />
      </Section>
      {!isShut && (
        <Acts apart>
          <OpenedInPlace act={t('room.ledger.see')}>{() => <RoomLedger number={number} />}</OpenedInPlace>
        </Acts>
      )}
    </div>
  );
}

/** The item that is being dealt with, its motions and votes; of one that is over, what was moved on every item. */
function CurrentItem({ room, agenda }: Pick<InRoomProps, 'room' | 'agenda'>) {
  const t = useTranslate();
  const { floor, motions } = room;
  const current = floor.currentItem;
  const elections =
    agenda?.meeting.agenda.filter(({ subject }) => subject?.concerns === 'chair_election') ?? [];
  /** On the item that is the election of the Chair; on any, where the agenda has none. */
  const elects = (itemId: string) => elections.length === 0 || elections.some(({ id }) => id === itemId);
  const items = current ? floor.items.filter(({ id }) => id === current.id) : floor.items;
  return items
    .filter(({ id }) => current || motions.some(({ agendaItemId }) => agendaItemId === id))
    .map(({ id, title, viewerIsRecused, needsPanel, viewerCanConduct, quorum }) => (
      <Section
        key={id}
        title={<bdi>{title}</bdi>}
        lead={
          current &&
          t(current.minutesLeft < 0 ? 'room.item.over' : 'room.item.left', {
            n: Math.abs(current.minutesLeft),
          })
        }
      >
        <SubjectOf agenda={agenda} itemId={id} />
        {current && (
          <p>
            <QuorumWords quorum={quorum} />
          </p>
        )}
        {viewerIsRecused && <p>{t('room.recused.words')}</p>}
        <div className={classes.motions}>
          {motions
            .filter(({ agendaItemId }) => agendaItemId === id)
            .map((motion) => (
              <MotionCard key={motion.id} motion={motion} needsPanel={needsPanel} />
            ))}
        </div>
        {viewerCanConduct && current && (
          <Acts>
            <OpenedInPlace act={t('votes.motion.table')}>
              {(close) => <MotionForm room={room} onClose={close} />}
            </OpenedInPlace>
            {elects(id) && (
              <OpenedInPlace act={t('elections.open')}>
                {(close) => <OpenElection itemId={id} onClose={close} />}
              </OpenedInPlace>
            )}
          </Acts>
        )}
      </Section>
    ));
}

function SubjectOf({ agenda, itemId }: Pick<InRoomProps, 'agenda'> & { itemId: string }) {
  const subject = agenda?.meeting.agenda.find(({ id }) => id === itemId)?.subject;
  return (
    subject && (
      <p>
        <ItemSubject subject={subject} />
      </p>
    )
  );
}
