import { lazy } from 'react';
import { Link } from 'react-router';
import { CommentForm } from '../features/reviews/comment-form.js';
import { CommentList } from '../features/reviews/comment-list.js';
import { GivenScores } from '../features/reviews/given-scores.js';
import { ReviewForm } from '../features/reviews/review-form.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const ReviewPage = graphql(`
  query ReviewPage($id: ID!) {
    review(id: $id) {
      id
      number
      title
      callTitle
      dueOn
      phase
      viewerCanWrite
      viewerCanDecline
      reviewer {
        id
        name
      }
      scores {
        key
        title
        score
        words
      }
      submission {
        id
        sections {
          key
          title
          text
        }
      }
      comments {
        ...CommentToRead
      }
      others {
        id
        reviewer {
          id
          name
        }
        scores {
          key
          title
          score
          words
        }
      }
      ...ReviewToWrite
    }
  }
`);

const DeclarationForm = lazy(async () => ({
  default: (await import('../features/conflicts/declaration-form.js')).DeclarationForm,
}));

const DeclineForm = lazy(async () => ({
  default: (await import('../features/reviews/decline-form.js')).DeclineForm,
}));

/** One review: what was handed in, and the rubric of the call beside it. */
export const route = definePage({
  path: '/reviews/:id',
  needs: 'signed-in',
  query: ReviewPage,
  variables: (params) => ({ id: params['id'] ?? '' }),
  failure: (data) => (data.review ? undefined : 'not-found'),
  title: (t, data) => data.review?.title ?? t('reviews.title'),
  Page({ data: { review } }) {
    const t = useTranslate();
    const format = useFormat();
    if (!review) return null;
    const { id, number, title, callTitle, dueOn, phase, reviewer, scores, submission } = review;
    const { viewerCanWrite, viewerCanDecline, others, comments } = review;
    return (
      <>
        <PageHeader kind={<Link to="/reviews">{t('reviews.title')}</Link>} title={`${title} (${number})`}>
          {callTitle} · {t('reviews.due')}: {format.plainDate(dueOn)} · {t(`reviews.phase.${phase}`)}
        </PageHeader>
        {submission?.sections.map((section) => (
          <Section key={section.key} title={section.title}>
            <div className="prose">
              {section.text.split(/\n{2,}/).map((paragraph, index) => (
                <p key={index}>
                  <bdi>{paragraph}</bdi>
                </p>
              ))}
            </div>
          </Section>
        ))}
        <Section title={viewerCanWrite ? t('reviews.yours') : t('reviews.of', { name: reviewer.name })}>
          {viewerCanWrite ? <ReviewForm review={review} /> : <GivenScores scores={scores} />}
        </Section>
        {others.length > 0 && (
          <Section title={t('reviews.others')}>
            {others.map((other) => (
              <div key={other.id}>
                <h3>
                  <bdi>{other.reviewer.name}</bdi>
                </h3>
                <GivenScores scores={other.scores} />
              </div>
            ))}
          </Section>
        )}
        {phase !== 'individual' && (
          <Section title={t('reviews.discussion')} lead={t('reviews.discussion.lead')}>
            <CommentList comments={comments} />
            {phase === 'discussion' && viewerCanWrite && <CommentForm reviewId={id} />}
          </Section>
        )}
        {viewerCanDecline && (
          <Section title={t('reviews.decline')} lead={t('reviews.decline.lead')}>
            <OpenedInPlace act={t('reviews.decline')}>
              {(close) => <DeclineForm id={id} onClose={close} />}
            </OpenedInPlace>
          </Section>
        )}
        {viewerCanWrite && !viewerCanDecline && (
          <Section title={t('conflicts.title')} lead={t('reviews.conflict')}>
            <OpenedInPlace act={t('conflicts.declare')}>
              {(close) => <DeclarationForm proposal={number} onClose={close} />}
            </OpenedInPlace>
          </Section>
        )}
      </>
    );
  },
});
