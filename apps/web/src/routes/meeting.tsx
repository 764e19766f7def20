import type { Translate } from '@gsenet/shared/translate';
import { lazy, type ReactNode } from 'react';
import { Link } from 'react-router';
import { worksInSecretariat } from '../features/mandates/secretariat.js';
import { AgendaList } from '../features/meetings/agenda-list.js';
import { AnswerForm } from '../features/meetings/answer-form.js';
import { AttendanceSection } from '../features/meetings/attendance-section.js';
import { DemonstrationNote } from '../features/meetings/demonstration-note.js';
import { cityOf } from '../features/meetings/meeting-clock.js';
import { MeetingHistory } from '../features/meetings/meeting-history.js';
import { MeetingState } from '../features/meetings/meeting-state.js';
import { useTimes } from '../features/meetings/meeting-times.js';
import classes from '../features/meetings/meeting.module.css';
import { NoticeClocks } from '../features/meetings/notice-clocks.js';
import { Reminder } from '../features/meetings/reminder.js';
import { RenewInvitations } from '../features/meetings/renew-invitations.js';
import { YourPart } from '../features/meetings/your-part.js';
import { graphql } from '../gql/gql.js';
import type { MeetingPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActButton, ActLink, Acts } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { useHydrated } from '../ui/hydrated.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
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
      viewerCanCancel
      viewerCanRemind
      ...MeetingStanding
      ...YourPartInMeeting
      ...MeetingToAnswer
      ...MeetingToCancel
      ...AgendaOfMeeting
      ...AttendanceOfMeeting
      ...NoticeClocksOfMeeting
      ...ActsOnMeeting
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
      history {
        position
      }
    }
  }
`);

const CancellationForm = lazy(async () => ({
  default: (await import('../features/meetings/cancellation-form.js')).CancellationForm,
}));
const CalendarFeed = lazy(async () => ({
  default: (await import('../features/meetings/calendar-feed.js')).CalendarFeed,
}));

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
  const times = useTimes(meeting.localTimes);
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
            value: link && (
              <a href={link} rel="noreferrer">
                <bdi>{link}</bdi>
              </a>
            ),
          },
          { name: t('meetings.note'), value: note && <bdi className={classes.text}>{note}</bdi> },
        ]}
      />
      <Keep meeting={meeting} />
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
      {answers && meeting.state !== 'draft' && (
        <div className="screen-only">
          <Section title={t('meetings.whoComes')}>
            <AttendanceSection
              meeting={meeting}
              minutes={meeting.minutes}
              canEnter={meeting.viewerCanRemind}
            />
          </Section>
        </div>
      )}
      <ForSecretariat meeting={meeting} />
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

/** What one takes along: into a calendar, onto paper. */
function Keep({ meeting: { number, convenedAt } }: { meeting: Meeting }) {
  const t = useTranslate();
  const viewer = useViewer();
  const hydrated = useHydrated();
  return (
    <div className={classes.keep}>
      <Acts>
        {convenedAt && (
          <ActLink to={`/meetings/${number}.ics`} afresh>
            {t('meetings.download')}
          </ActLink>
        )}
        {hydrated && <ActButton onClick={() => window.print()}>{t('meetings.print')}</ActButton>}
      </Acts>
      {viewer && (
        <OpenedInPlace act={t('meetings.feed')}>{(close) => <CalendarFeed onClose={close} />}</OpenedInPlace>
      )}
    </div>
  );
}

function ForSecretariat({ meeting }: { meeting: Meeting }) {
  const t = useTranslate();
  const viewer = useViewer();
  const { id, number, state, viewerCanEdit, viewerCanCancel, history } = meeting;
  if (!worksInSecretariat(viewer)) return null;
  return (
    <div className="screen-only">
      <Section title={t('meetings.notice')}>
        <NoticeClocks meeting={meeting} />
      </Section>
      {viewerCanEdit && (
        <Section title={t('meetings.acts')}>
          <Acts>
            <ActLink to={`/meetings/${number}/schedule`}>{t('meetings.change')}</ActLink>
            {state === 'convened' && <RenewInvitations id={id} />}
            {viewerCanCancel && (
              <OpenedInPlace act={t('meetings.cancel')}>
                {(close) => <CancellationForm meeting={meeting} onClose={close} />}
              </OpenedInPlace>
            )}
          </Acts>
        </Section>
      )}
      {history.length > 0 && (
        <Section title={t('meetings.history')}>
          <MeetingHistory meeting={meeting} />
        </Section>
      )}
    </div>
  );
}
