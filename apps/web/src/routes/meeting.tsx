import type { Translate } from '@gsenet/shared/translate';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { worksInSecretariat } from '../platform/capacities.js';
import { AgendaList } from '../features/meetings/agenda-list.js';
import { AnswerForm } from '../features/meetings/answer-form.js';
import { AttendanceSection } from '../features/meetings/attendance-section.js';
import { DemonstrationNote } from '../features/meetings/demonstration-note.js';
import { cityOf } from '../features/meetings/meeting-clock.js';
import { MeetingState } from '../features/meetings/meeting-state.js';
import { useTimes } from '../features/meetings/meeting-times.js';
import classes from '../features/meetings/meeting.module.css';
import { Reminder } from '../features/meetings/reminder.js';
import { SecretariatSection } from '../features/meetings/secretariat-section.js';
import { TakeAlong } from '../features/meetings/take-along.js';
import { YourPart } from '../features/meetings/your-part.js';
import { graphql } from '../gql/gql.js';
import type { MeetingPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActLink, Acts } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Card, Section } from '../ui/section.js';
import { StatusWord } from '../ui/status-word.js';

const MeetingPage = graphql(`
  query MeetingPage($number: String!) {
    meeting(number: $number) {
      id
      number
      title
      kind
      mode
      state
      place
      link
      note
      convenedAt
      minutes
      isDemonstration
      cancelledBecause
      viewerCanAnswer
      viewerCanEdit
      viewerCanRemind
      ...MeetingStanding
      ...YourPartInMeeting
      ...MeetingToAnswer
      ...AgendaOfMeeting
      ...AttendanceOfMeeting
      ...WaitingInvitees
      ...MeetingForSecretariat
      localTimes {
        ...TimesOfMeeting
        viewer {
          zone
        }
        meeting {
          zone
        }
      }
      viewerInvitee {
        id
        answer
      }
      agenda {
        id
      }
      answers {
        waiting
      }
    }
  }
`);

type Meeting = NonNullable<MeetingPageQuery['meeting']>;

/** A meeting: what it is, what is asked of the reader and by when, what is on its agenda, who comes. */
export const route = definePage({
  path: '/meetings/:number',
  needs: 'anyone',
  query: MeetingPage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: (data) => (data.meeting ? undefined : 'not-found'),
  title: (t, { meeting }) => meeting?.title ?? t('meetings.title'),
  Page: ({ data: { meeting } }) => meeting && <Entry meeting={meeting} />,
});

function Entry({ meeting }: { meeting: Meeting }) {
  const t = useTranslate();
  const { number, title, kind, mode, place, link, note, answers, agenda, isDemonstration, viewerCanEdit } =
    meeting;
  const viewer = useViewer();
  const times = useTimes(meeting.localTimes);
  const isInside = Boolean(meeting.viewerInvitee) || worksInSecretariat(viewer);
  return (
    <div className={classes.meeting}>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> · {number}
          </>
        }
        title={<bdi>{title}</bdi>}
        {...asked(t, meeting)}
      >
        <span className={classes.standing}>
          {t(`meetings.kind.${kind}`)} <MeetingState meeting={meeting} />{' '}
          {isDemonstration && <DemonstrationNote />}
        </span>
      </PageHeader>
      {meeting.state === 'cancelled' && <CalledOff because={meeting.cancelledBecause} />}
      <Answered meeting={meeting} />
      <DataList
        facts={[
          ...times,
          { name: t('meetings.length'), value: t('meetings.minutes', { n: meeting.minutes }) },
          { name: t('meetings.where'), value: place ? <bdi>{place}</bdi> : t(`meetings.mode.${mode}`) },
          {
            name: t('meetings.link'),
            value: link && meeting.state !== 'cancelled' && (
              <a href={link} rel="noreferrer">
                <bdi>{link}</bdi>
              </a>
            ),
          },
          { name: t('meetings.note'), value: note && <bdi className={classes.text}>{note}</bdi> },
        ]}
      />
      <TakeAlong
        number={number}
        inCalendars={Boolean(meeting.convenedAt)}
        hasPack={isInside}
        isPrepared={isInside && meeting.state === 'convened'}
      />
      <HeldMeeting meeting={meeting} />
      <Section
        title={t('meetings.agenda')}
        aside={
          agenda.length > 0 && (
            <p className={classes.quiet}>
              {meeting.localTimes.viewer
                ? t('meetings.agenda.yourClock')
                : t('meetings.agenda.theirClock', { place: cityOf(meeting.localTimes.meeting.zone) })}
            </p>
          )
        }
      >
        {agenda.length > 0 ? (
          <AgendaList meeting={meeting} />
        ) : (
          <EmptyState
            title={t('meetings.agenda.empty')}
            action={
              viewerCanEdit && (
                <ActLink to={`/meetings/${number}/schedule#agenda`}>{t('meetings.prepare')}</ActLink>
              )
            }
          >
            {t('meetings.agenda.empty.words')}
          </EmptyState>
        )}
      </Section>
      {answers && meeting.convenedAt && meeting.state !== 'cancelled' && (
        <div className="screen-only">
          <Section title={t('meetings.whoComes')}>
            <AttendanceSection meeting={meeting} />
          </Section>
        </div>
      )}
      {worksInSecretariat(viewer) && <SecretariatSection meeting={meeting} />}
    </div>
  );
}

/** The way into the room while it may be of use, and to what came of the meeting once it is over. */
function HeldMeeting({ meeting: { number, state, answers } }: { meeting: Meeting }) {
  const t = useTranslate();
  const hasRoom = answers && ['convened', 'open', 'adjourned', 'closed'].includes(state);
  const hasMinutes = state === 'minuted' || (answers && state === 'closed');
  if (!hasRoom && !hasMinutes) return null;
  return (
    <div className="screen-only">
      <Acts apart>
        {hasRoom && <ActLink to={`/meetings/${number}/room`}>{t('room.enter')}</ActLink>}
        {/* Who is not of the Board finds there what is published. */}
        {hasMinutes && (
          <ActLink to={answers ? `/meetings/${number}/minutes` : '/board/minutes'}>
            {t('board.minutes')}
          </ActLink>
        )}
        {hasMinutes && <ActLink to={`/board/decisions?meeting=${number}`}>{t('board.decided')}</ActLink>}
      </Acts>
    </div>
  );
}

/** What the reader is asked to do here, if anything: the one filled button of the page. */
function asked(t: Translate, meeting: Meeting): { asked?: ReactNode; action?: ReactNode } {
  const { number, state, viewerInvitee, viewerCanAnswer, viewerCanEdit, viewerCanRemind, answers } = meeting;
  if (viewerCanAnswer && viewerInvitee?.answer === 'waiting')
    return { asked: <YourPart meeting={meeting} />, action: <AnswerForm meeting={meeting} /> };
  const path = `/meetings/${number}/schedule`;
  if (viewerCanEdit && (state === 'draft' || state === 'dates_polled'))
    return {
      asked: t('meetings.draft.words'),
      action: (
        <ActLink to={path} weight="main">
          {t('meetings.prepare')}
        </ActLink>
      ),
    };
  if (viewerCanRemind && answers && answers.waiting > 0) return { asked: <Reminder meeting={meeting} /> };
  return {};
}

/** What the reader has answered already, to be changed; or why no answer is needed. */
function Answered({ meeting }: { meeting: Meeting }) {
  const { state, viewerInvitee, viewerCanAnswer } = meeting;
  if (!viewerInvitee || state === 'cancelled') return null;
  if (viewerCanAnswer && viewerInvitee.answer === 'waiting') return null;
  return (
    <div className={classes.answered}>
      <Card>
        <YourPart meeting={meeting} />
        {viewerCanAnswer && <AnswerForm meeting={meeting} />}
      </Card>
    </div>
  );
}

function CalledOff({ because }: { because: string | null | undefined }) {
  const t = useTranslate();
  return (
    <div className={classes.calledOff} role="note">
      <p>
        <StatusWord tone="bad">{t('meetings.calledOff')}</StatusWord>
      </p>
      {because && <bdi className={classes.text}>{because}</bdi>}
    </div>
  );
}
