import { Link } from 'react-router';
import { worksInSecretariat } from '../platform/capacities.js';
import { NextMeeting } from '../features/meetings/next-meeting.js';
import { ActingFor } from '../features/needs-you/acting-for.js';
import { NeedList } from '../features/needs-you/need-list.js';
import { Newest } from '../features/needs-you/newest.js';
import { useReturnedFocus } from '../features/needs-you/returned-focus.js';
import { OwnProposals } from '../features/needs-you/own-proposals.js';
import classes from '../features/needs-you/quiet-list.module.css';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const NeedsYouPage = graphql(`
  query NeedsYouPage {
    me {
      id
      mandates {
        ...MandateActedUnder
      }
    }
    needsYou {
      ...NeedLine
    }
    meetings(upcoming: true, first: 7) {
      items {
        ...AnswerableMeeting
        ...UpcomingMeeting
      }
    }
    myProposals(first: 3) {
      items {
        ...OwnProposal
      }
    }
    calls(open: true) {
      ...NewCall
    }
    publishedWorks(first: 2) {
      items {
        ...NewWork
      }
    }
  }
`);

/** Home of the people who are signed in: what waits for them, then quietly what comes and what is new. */
export const route = definePage({
  path: '/needs-you',
  needs: 'signed-in',
  query: NeedsYouPage,
  title: (t) => t('needs.title'),
  Page({ data: { me, needsYou, meetings, myProposals, calls, publishedWorks } }) {
    const t = useTranslate();
    const isSecretariat = worksInSecretariat(useViewer());
    useReturnedFocus(needsYou.length);
    return (
      <>
        <PageHeader title={t('needs.title')}>{me && <ActingFor mandates={me.mandates} />}</PageHeader>
        {needsYou.length > 0 ? (
          <NeedList needs={needsYou} meetings={meetings.items} />
        ) : (
          <EmptyState title={t('needs.empty')}>{t('needs.empty.words')}</EmptyState>
        )}
        <div className={classes.quiet}>
          <Section title={t('needs.nextMeeting')} aside={<Link to="/meetings">{t('needs.meetings')}</Link>}>
            <NextMeeting meetings={meetings.items} />
          </Section>
          {isSecretariat && (
            <Section title={<Link to="/secretariat">{t('needs.desk')}</Link>}>
              {t('needs.desk.words')}
            </Section>
          )}
          {myProposals.items.length > 0 && (
            <Section
              title={t('needs.proposals')}
              aside={<Link to="/proposals">{t('needs.proposals.all')}</Link>}
            >
              <OwnProposals proposals={myProposals.items} />
            </Section>
          )}
          <Section title={t('needs.new')}>
            <Newest calls={calls} works={publishedWorks.items} />
          </Section>
        </div>
      </>
    );
  },
});
