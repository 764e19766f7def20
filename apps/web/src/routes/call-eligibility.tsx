import { Link } from 'react-router';
import { EligibilityDesk } from '../features/proposals/eligibility-desk.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const CallEligibilityPage = graphql(`
  query CallEligibilityPage($slug: String!) {
    secretariatDesk {
      deliversMail
    }
    call(slug: $slug) {
      slug
      title
    }
    proposalsToCheck(call: $slug) {
      viewerCanDecideEligibility
      ...ProposalToCheck
    }
  }
`);

/** The Secretariat’s desk for eligibility under a call: several proposals are chosen, looked over and decided on in one act. */
export const route = definePage({
  path: '/calls/:slug/eligibility',
  needs: 'signed-in',
  query: CallEligibilityPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: ({ secretariatDesk, call }) => (secretariatDesk ? (call ? undefined : 'not-found') : 'denied'),
  title: (t) => t('eligibility.title'),
  Page({ data: { call, proposalsToCheck: waiting } }) {
    const t = useTranslate();
    if (!call) return null;
    return (
      <>
        <PageHeader
          kind={<Link to={`/calls/${call.slug}`}>{call.title}</Link>}
          title={t('eligibility.title')}
        >
          {t('eligibility.lead')}
        </PageHeader>
        {waiting.length === 0 ? (
          <EmptyState title={t('eligibility.empty')}>{t('eligibility.empty.words')}</EmptyState>
        ) : waiting.some(({ viewerCanDecideEligibility }) => viewerCanDecideEligibility) ? (
          <EligibilityDesk call={call.slug} proposals={waiting} />
        ) : (
          <p>{t('eligibility.open')}</p>
        )}
      </>
    );
  },
});
