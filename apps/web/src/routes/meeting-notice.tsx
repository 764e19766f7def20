import { Link } from 'react-router';
import { Asking } from '../features/meetings/short-notice-desk.js';
import { ShortNoticeList } from '../features/meetings/short-notice.js';
import { graphql } from '../gql/gql.js';
import type { MeetingNoticePageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const MeetingNoticePage = graphql(`
  query MeetingNoticePage($number: String!) {
    meetingNotice(number: $number) {
      id
      number
      title
      day
      viewerCanAsk
      shortNotices {
        id
        state
        ...AskedShortNotice
      }
    }
  }
`);

type Notice = NonNullable<MeetingNoticePageQuery['meetingNotice']>;

/** Shorter notice of a meeting: what every Member is asked, and what each of them says. */
export const route = definePage({
  path: '/meetings/:number/notice',
  needs: 'signed-in',
  query: MeetingNoticePage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: ({ meetingNotice }) => (meetingNotice ? undefined : 'not-found'),
  title: (t, { meetingNotice }) => meetingNotice?.title ?? t('shortNotice.title'),
  Page: ({ data: { meetingNotice } }) => meetingNotice && <ShortNotices meeting={meetingNotice} />,
});

function ShortNotices({ meeting }: { meeting: Notice }) {
  const t = useTranslate();
  const { id, number, title, day, viewerCanAsk, shortNotices } = meeting;
  const isAsked = shortNotices.some(({ state }) => state === 'asked');
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> · <bdi>{number}</bdi>
          </>
        }
        title={<bdi>{title}</bdi>}
      >
        {t('shortNotice.lead')}
      </PageHeader>
      <Section title={t('shortNotice.title')}>
        <ShortNoticeList meeting={meeting} />
        {viewerCanAsk && (
          <Acts apart>
            <OpenedInPlace
              act={isAsked ? t('shortNotice.ask.anew') : t('shortNotice.ask')}
              weight={isAsked ? 'quiet' : 'main'}
            >
              {(close) => <Asking meetingId={id} day={day} onClose={close} />}
            </OpenedInPlace>
            <ActLink to={`/meetings/${number}/schedule`}>{t('shortNotice.convene')}</ActLink>
          </Acts>
        )}
      </Section>
    </>
  );
}
