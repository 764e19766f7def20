import { Link } from 'react-router';
import { NeedList } from '../features/needs-you/need-list.js';
import { NextMeeting } from '../features/meetings/next-meeting.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Card, Section } from '../ui/section.js';

const NeedsYouPage = graphql(`
  query NeedsYouPage {
    needsYou {
      ...NeedLine
    }
    meetings(upcoming: true, first: 5) {
      items {
        ...UpcomingMeeting
      }
    }
    works {
      id
      slug
      title
    }
  }
`);

/** Home of the people who are signed in: what waits for them, and nothing else above it. */
export const route = definePage({
  path: '/needs-you',
  needs: 'signed-in',
  query: NeedsYouPage,
  title: (t) => t('needs.title'),
  Page({ data: { needsYou, meetings, works } }) {
    const t = useTranslate();
    const viewer = useViewer();
    const [latest] = works;
    return (
      <>
        <PageHeader title={t('needs.title')}>
          {viewer && t('needs.lead', { name: viewer.name, count: needsYou.length })}
        </PageHeader>
        {needsYou.length > 0 ? (
          <NeedList needs={needsYou} />
        ) : (
          <EmptyState
            title={t('needs.empty')}
            action={<ActLink to="/meetings">{t('needs.empty.act')}</ActLink>}
          >
            {t('needs.empty.words')}
          </EmptyState>
        )}
        <Section title={t('needs.nextMeeting')}>
          <Card>
            <NextMeeting meetings={meetings.items} />
          </Card>
        </Section>
        <Section title={t('needs.yourWork')}>
          <ul>
            <li>
              <Link to="/proposals">{t('needs.proposals')}</Link>
            </li>
            <li>
              <Link to="/calls">{t('needs.calls')}</Link>
            </li>
            {latest && (
              <li>
                {t('needs.latest')} <Link to={`/library/${latest.slug}`}>{latest.title}</Link>
              </li>
            )}
          </ul>
        </Section>
      </>
    );
  },
});
