import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { SpeakingListInRoomFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import classes from './room.module.css';
import { SpokenTime } from './spoken-time.js';

const List = graphql(`
  fragment SpeakingListInRoom on MeetingRoom {
    id
    floor {
      speakingList {
        viewerCanGive
        speaker {
          id
          member
          person
          seconds
          viewerCanEnd
        }
        waiting {
          id
          member
          person
          viewerCanEnd
        }
        spoken {
          member
          seconds
        }
        mayAsk {
          memberId
          member
          personId
          person
          isViewer
        }
      }
    }
  }
`);

const AskForFloor = graphql(`
  mutation AskForFloor($meetingId: ID!, $memberId: ID!, $personId: ID!) {
    askForFloor(meetingId: $meetingId, memberId: $memberId, personId: $personId) {
      id
    }
  }
`);

const WithdrawFromFloor = graphql(`
  mutation WithdrawFromFloor($requestId: ID!) {
    withdrawFromFloor(requestId: $requestId) {
      id
    }
  }
`);

const GiveFloor = graphql(`
  mutation GiveFloor($requestId: ID!) {
    giveFloor(requestId: $requestId) {
      id
    }
  }
`);

const EndTurn = graphql(`
  mutation EndTurn($requestId: ID!) {
    endTurn(requestId: $requestId) {
      id
    }
  }
`);

type Speaker = NonNullable<SpeakingListInRoomFragment['floor']['speakingList']>['waiting'][number];

/** Who speaks, who waits, and for how long each has spoken; people ask for the floor, and who conducts the meeting gives it. */
export function SpeakingList({ room }: { room: FragmentType<typeof List> }) {
  const t = useTranslate();
  const { id: meetingId, floor } = readFragment(List, room);
  const ask = useAct(AskForFloor);
  const withdraw = useAct(WithdrawFromFloor);
  const give = useAct(GiveFloor);
  const end = useAct(EndTurn);
  const list = floor.speakingList;
  if (!list) return null;
  const { speaker, waiting, spoken, mayAsk, viewerCanGive } = list;
  const put = ({ memberId, personId }: (typeof mayAsk)[number]) =>
    void ask.act({ meetingId, memberId, personId });
  const others = mayAsk.filter(({ isViewer }) => !isViewer);
  const name = ({ member, person }: Pick<Speaker, 'member' | 'person'>) => (
    <>
      <bdi className={classes.name}>{member}</bdi> <bdi>{person}</bdi>
    </>
  );
  return (
    <Section title={t('room.speaking')}>
      <div className={classes.conduct}>
        <FormErrorSummary errors={[ask, withdraw, give, end].flatMap(({ errors }) => errors)} />
        {speaker ? (
          <div className={classes.item} aria-current="true">
            <span className={classes.words}>
              {name(speaker)} <SpokenTime key={speaker.id} seconds={speaker.seconds} runs />
            </span>
            {speaker.viewerCanEnd && (
              <ActButton busy={end.busy} onClick={() => void end.act({ requestId: speaker.id })}>
                {t('room.speaking.end', { member: speaker.member })}
              </ActButton>
            )}
          </div>
        ) : (
          <p className={classes.quiet}>{t('room.speaking.nobody')}</p>
        )}
        {waiting.length > 0 && (
          <ol className={classes.roll} aria-label={t('room.speaking.waiting')}>
            {waiting.map((one, n) => (
              <li key={one.id}>
                <span className={classes.words}>
                  {name(one)}
                  {viewerCanGive && (
                    <ActButton
                      weight={n === 0 && !speaker ? 'main' : 'quiet'}
                      busy={give.busy}
                      onClick={() => void give.act({ requestId: one.id })}
                    >
                      {t('room.speaking.give', { member: one.member })}
                    </ActButton>
                  )}
                  {one.viewerCanEnd && (
                    <ActButton busy={withdraw.busy} onClick={() => void withdraw.act({ requestId: one.id })}>
                      {t('room.speaking.withdraw', { member: one.member })}
                    </ActButton>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
        <Acts>
          {mayAsk
            .filter(({ isViewer }) => isViewer)
            .map((own) => (
              <ActButton key={own.memberId} busy={ask.busy} onClick={() => put(own)}>
                {t('room.speaking.ask', { member: own.member })}
              </ActButton>
            ))}
        </Acts>
        {others.length > 0 && (
          <details>
            <summary className={classes.more}>{t('room.speaking.others')}</summary>
            <Acts>
              {others.map((one) => (
                <ActButton key={one.memberId} busy={ask.busy} onClick={() => put(one)}>
                  {one.member}
                </ActButton>
              ))}
            </Acts>
          </details>
        )}
        {spoken.length > 0 && (
          <p className={classes.quiet}>
            {t('room.speaking.spoken')}{' '}
            {spoken.map(({ member, seconds }, n) => (
              <span key={member}>
                {n > 0 && ' · '}
                <bdi>{member}</bdi> <SpokenTime seconds={seconds} />
              </span>
            ))}
          </p>
        )}
      </div>
    </Section>
  );
}
