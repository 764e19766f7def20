import { Link } from 'react-router';
import { PollAnswering } from '../features/date-polls/poll-answering.js';
import { PollComparison } from '../features/date-polls/poll-comparison.js';
import { PollDesk } from '../features/date-polls/poll-desk.js';
import { PollOpening } from '../features/date-polls/poll-opening.js';
import { graphql } from '../gql/gql.js';
import type { MeetingDatesPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const MeetingDatesPage = graphql(`
  query MeetingDatesPage($number: String!, $suggestFor: CalendarDate) {
    meetingDates(number: $number, suggestFor: $suggestFor) {
      id
      number
      title
      viewerCanOpen
      ...MeetingToPoll
      poll {
        id
        state
        because
        closes {
          date
          time
        }
        tally {
          asked
          answered
        }
        viewerCanAnswer
        viewerCanGiveUp
        times {
          id
          outlook {
            rank
          }
        }
        ...PollToAnswer
        ...PollAtDesk
        ...PollToCompare
      }
    }
  }
`);

/** Finds the date of a meeting: times are proposed and answered, and one is chosen. */
export const route = definePage({
  path: '/meetings/:number/dates',
  needs: 'signed-in',
  query: MeetingDatesPage,
  variables: ({ number }, search) => {
    const day = search.get('day') ?? '';
    return { number: number ?? '', suggestFor: isDate(day) ? day : null };
  },
  failure: ({ meetingDates }) => (meetingDates ? undefined : 'not-found'),
  title: (t, { meetingDates }) => t('datePolls.title', { title: meetingDates?.title ?? '' }),
  Page: ({ data }) => data.meetingDates && <Dates dates={data.meetingDates} />,
});

const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

type MeetingDates = NonNullable<MeetingDatesPageQuery['meetingDates']>;

function Dates({ dates }: { dates: MeetingDates }) {
  const t = useTranslate();
  const { number, title, viewerCanOpen, poll } = dates;
  // Drafts have a page for the Secretariat alone.
  const hasPage = viewerCanOpen || poll?.viewerCanGiveUp || poll?.state === 'chosen';
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> ·{' '}
            {hasPage ? <Link to={`/meetings/${number}`}>{number}</Link> : number}
          </>
        }
        title={<bdi>{t('datePolls.title', { title })}</bdi>}
      >
        <Link to="/board/burden">{t('burden.title')}</Link>
      </PageHeader>
      {poll && <Poll poll={poll} />}
      {viewerCanOpen && <PollOpening key={poll?.id ?? ''} meeting={dates} />}
    </>
  );
}

function Poll({ poll }: { poll: NonNullable<MeetingDates['poll']> }) {
  const t = useTranslate();
  const format = useFormat();
  const { state, because, closes, tally, viewerCanAnswer, viewerCanGiveUp, times } = poll;
  return (
    <>
      <DataList
        facts={[
          { name: t('datePolls.state'), value: t(`datePolls.state.${state}`) },
          { name: t('datePolls.because'), value: because && <bdi>{because}</bdi> },
          {
            name: t('datePolls.answerBy'),
            value: state === 'open' && closes && format.moment(`${closes.date}T${closes.time}`),
          },
          { name: t('datePolls.tally'), value: t('datePolls.tally.words', tally) },
        ]}
      />
      {viewerCanGiveUp && <PollDesk poll={poll} />}
      {viewerCanAnswer && (
        <Section title={t('datePolls.yours')} lead={t('datePolls.yours.lead')}>
          <PollAnswering poll={poll} />
        </Section>
      )}
      {times.some(({ outlook }) => outlook) && (
        <Section title={t('datePolls.compare')} lead={t('datePolls.compare.lead')}>
          <PollComparison poll={poll} />
        </Section>
      )}
    </>
  );
}
