import { Link } from 'react-router';
import { AdviceDesk } from '../features/reviews/advice-desk.js';
import { CandidateTable } from '../features/reviews/candidate-table.js';
import { ReviewsTogether } from '../features/reviews/reviews-together.js';
import { RoundActs } from '../features/reviews/round-acts.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const CallReviewsPage = graphql(`
  query CallReviewsPage($slug: String!) {
    reviewRound(call: $slug) {
      id
      slug
      title
      phase
      dueOn
      proposals {
        id
        number
        title
        ...ReviewsTogether
      }
      candidates {
        ...CandidateLine
      }
      ...RoundToConduct
      ...RoundToAdviseOn
    }
  }
`);

/** The Secretariat's desk for the reviews under a call: whom to ask, how far it has come, what the panel advises. */
export const route = definePage({
  path: '/calls/:slug/reviews',
  needs: 'signed-in',
  query: CallReviewsPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: (data) => (data.reviewRound ? undefined : 'not-found'),
  title: (t) => t('reviews.round.title'),
  Page({ data: { reviewRound: round } }) {
    const t = useTranslate();
    const format = useFormat();
    if (!round) return null;
    const { slug, title, phase, dueOn, proposals, candidates } = round;
    return (
      <>
        <PageHeader kind={<Link to={`/calls/${slug}`}>{title}</Link>} title={t('reviews.round.title')}>
          {t('reviews.round.lead')}
        </PageHeader>
        <DataList
          facts={[
            {
              name: t('reviews.round.phase'),
              value: t(phase ? `reviews.phase.${phase}` : 'reviews.round.phase.none'),
            },
            { name: t('reviews.due'), value: dueOn && format.longDate(dueOn) },
          ]}
        />
        {proposals.length === 0 ? (
          <EmptyState title={t('reviews.round.empty')}>{t('reviews.round.empty.words')}</EmptyState>
        ) : (
          <RoundActs round={round} />
        )}
        {phase === 'advice' && <AdviceDesk round={round} />}
        {proposals.map((proposal) => (
          <Section
            key={proposal.id}
            title={
              <>
                <bdi>{proposal.title}</bdi> ({proposal.number})
              </>
            }
          >
            <ReviewsTogether proposal={proposal} />
          </Section>
        ))}
        <Section title={t('reviews.people')} lead={t('reviews.people.lead')}>
          <CandidateTable candidates={candidates} />
        </Section>
        <Acts apart>
          <ActLink to={`/calls/${slug}/conflicts`}>{t('reviews.toConflicts')}</ActLink>
          <ActLink to={`/calls/${slug}/advice`}>{t('reviews.advice')}</ActLink>
        </Acts>
      </>
    );
  },
});
