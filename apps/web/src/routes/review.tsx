import { lazy } from 'react';
import { Link } from 'react-router';
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
      ...ReviewToWrite
    }
  }
`);

const DeclarationForm = lazy(async () => ({
  default: (await import('../features/conflicts/declaration-form.js')).DeclarationForm,
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
    const { number, title, callTitle, dueOn, phase, viewerCanWrite, reviewer, scores, submission } = review;
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
          {viewerCanWrite ? (
            <ReviewForm review={review} />
          ) : (
            <ul>
              {scores.map((one) => (
                <li key={one.key}>
                  {one.title}:{' '}
                  {one.score === null ? t('reviews.score.none') : t(`reviews.score.${one.score as 0}`)}
                  <br />
                  <bdi>{one.words}</bdi>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {viewerCanWrite && (
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
