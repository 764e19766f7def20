import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { ResponsiveTable } from '../ui/responsive-table.js';
import { StatusWord } from '../ui/status-word.js';

const ReviewsPage = graphql(`
  query ReviewsPage {
    myReviews {
      id
      number
      title
      callTitle
      dueOn
      phase
      submittedAt
    }
  }
`);

/** What the reader is asked to review, what is still to be submitted first. */
export const route = definePage({
  path: '/reviews',
  needs: 'signed-in',
  query: ReviewsPage,
  title: (t) => t('reviews.title'),
  Page({ data: { myReviews } }) {
    const t = useTranslate();
    const format = useFormat();
    return (
      <>
        <PageHeader title={t('reviews.title')}>{t('reviews.lead')}</PageHeader>
        {myReviews.length === 0 ? (
          <EmptyState title={t('reviews.empty')}>{t('reviews.empty.words')}</EmptyState>
        ) : (
          <ResponsiveTable
            caption={t('reviews.title')}
            rows={myReviews}
            rowKey={({ id }) => id}
            columns={[
              {
                title: t('reviews.proposal'),
                cell: ({ id, title, number }) => (
                  <>
                    <Link to={`/reviews/${id}`}>
                      <bdi>{title}</bdi>
                    </Link>{' '}
                    ({number})
                  </>
                ),
              },
              { title: t('reviews.call'), cell: ({ callTitle }) => callTitle },
              { title: t('reviews.due'), cell: ({ dueOn }) => format.plainDate(dueOn) },
              {
                title: t('reviews.state'),
                cell: ({ submittedAt, phase }) => (
                  <>
                    <StatusWord tone={submittedAt ? 'good' : 'asked'}>
                      {t(submittedAt ? 'reviews.state.submitted' : 'reviews.state.waiting')}
                    </StatusWord>
                    <br />
                    {t(`reviews.phase.${phase}`)}
                  </>
                ),
              },
            ]}
          />
        )}
        <Acts apart>
          <ActLink to="/conflicts">{t('conflicts.own.title')}</ActLink>
        </Acts>
      </>
    );
  },
});
