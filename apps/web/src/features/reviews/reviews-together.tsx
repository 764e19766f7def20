import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { DeclineGround } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { AdviceText } from './advice-text.js';
import { CommentList } from './comment-list.js';
import { SpreadFigure } from './spread-figure.js';
import { WithdrawRequest } from './withdraw-request.js';
import classes from './desk.module.css';

const Together = graphql(`
  fragment ReviewsTogether on ReviewsOfProposal {
    title
    reviews {
      id
      submittedAt
      counts
      withdrawnAt
      declineGround
      declineWords
      viewerCanWithdraw
      reviewer {
        id
        name
      }
    }
    spread {
      ...SpreadToShow
    }
    comments {
      ...CommentToRead
    }
    advice {
      id
      ...AdviceToRead
    }
  }
`);

/** How far the reviews of one proposal have come, how much they differ, and what was said and advised. */
export function ReviewsTogether({ proposal }: { proposal: FragmentType<typeof Together> }) {
  const t = useTranslate();
  const { title, reviews, spread, comments, advice } = readFragment(Together, proposal);
  const counting = reviews.filter(({ counts }) => counts);
  return (
    <div className={classes.stack}>
      <p>
        {t('reviews.progress', {
          submitted: counting.filter(({ submittedAt }) => submittedAt).length,
          asked: counting.length,
        })}
      </p>
      {reviews.length > 0 && (
        <ResponsiveTable
          caption={title}
          rows={reviews}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t('reviews.reviewer'),
              cell: ({ id, reviewer }) => (
                <Link to={`/reviews/${id}`}>
                  <bdi>{reviewer.name}</bdi>
                </Link>
              ),
            },
            {
              title: t('reviews.state'),
              cell: (review) => (
                <>
                  <ReviewState {...review} />
                  {review.viewerCanWithdraw && <WithdrawRequest id={review.id} name={review.reviewer.name} />}
                </>
              ),
            },
          ]}
        />
      )}
      {spread ? <SpreadFigure title={title} spread={spread} /> : <p>{t('reviews.spread.none')}</p>}
      {comments.length > 0 && <CommentList comments={comments} />}
      {advice[0] && <AdviceText advice={advice[0]} />}
    </div>
  );
}

interface ReviewStateProps {
  submittedAt: string | null;
  counts: boolean;
  withdrawnAt: string | null;
  declineGround: DeclineGround | null;
  declineWords: string | null;
}

/** How one review stands: of what no longer counts, why. */
function ReviewState({ submittedAt, counts, withdrawnAt, declineGround, declineWords }: ReviewStateProps) {
  const t = useTranslate();
  if (withdrawnAt) return <StatusWord tone="quiet">{t('reviews.state.withdrawn')}</StatusWord>;
  if (declineGround)
    return (
      <>
        <StatusWord tone="bad">{t(`reviews.state.declined.${declineGround}`)}</StatusWord>
        {declineWords && <p dir="auto">{declineWords}</p>}
      </>
    );
  if (!counts) return <StatusWord tone="bad">{t('reviews.counts.not')}</StatusWord>;
  return (
    <StatusWord tone={submittedAt ? 'good' : 'asked'}>
      {t(submittedAt ? 'reviews.state.submitted' : 'reviews.state.waiting')}
    </StatusWord>
  );
}
