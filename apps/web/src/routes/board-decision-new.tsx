import { Link } from 'react-router';
import { DecisionEntry } from '../features/decisions/decision-entry.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const NewDecisionPage = graphql(`
  query NewDecisionPage {
    decisionRegister {
      viewerCanEnter
    }
    meetings(first: 100) {
      items {
        id
        viewerCanEnterDecision
        ...MeetingToDecideAt
      }
    }
  }
`);

/** The Secretariat enters what a meeting decided. */
export const route = definePage({
  path: '/board/decisions/new',
  needs: 'signed-in',
  query: NewDecisionPage,
  failure: ({ decisionRegister }) => (decisionRegister.viewerCanEnter ? undefined : 'denied'),
  title: (t) => t('decisions.enter'),
  Page({ data: { meetings } }) {
    const t = useTranslate();
    const choices = meetings.items.filter(({ viewerCanEnterDecision }) => viewerCanEnterDecision);
    return (
      <>
        <PageHeader
          kind={<Link to="/board/decisions">{t('decisions.title')}</Link>}
          title={t('decisions.enter')}
        />
        {choices.length > 0 ? (
          <DecisionEntry meetings={choices} />
        ) : (
          <EmptyState title={t('decisions.enter.noMeeting')}>
            {t('decisions.enter.noMeeting.words')}
          </EmptyState>
        )}
      </>
    );
  },
});
