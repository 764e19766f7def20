import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import classes from './desk.module.css';

const ToConduct = graphql(`
  fragment RoundToConduct on ReviewRoundOfCall {
    slug
    phase
    dueOn
    late
    proposals {
      number
      title
    }
    candidates {
      personId
      name
    }
  }
`);

const Remind = graphql(`
  mutation RemindReviewers($call: String!) {
    remindReviewers(call: $call) {
      id
    }
  }
`);

const Move = graphql(`
  mutation MoveReviews($call: String!, $phase: ReviewPhase!) {
    moveReviews(call: $call, phase: $phase) {
      id
    }
  }
`);

const PlanForm = lazy(async () => ({ default: (await import('./plan-form.js')).PlanForm }));
const PickForm = lazy(async () => ({ default: (await import('./pick-form.js')).PickForm }));

/** What the Secretariat does next about the reviews under a call. */
export function RoundActs({ round }: { round: FragmentType<typeof ToConduct> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const remind = useAct(Remind);
  const move = useAct(Move);
  const { slug, phase, dueOn, late, proposals, candidates } = readFragment(ToConduct, round);
  const next = phase === 'individual' ? 'discussion' : 'advice';
  const doRemind = async () => {
    if (await remind.act({ call: slug })) announce(t('reviews.reminded'));
  };
  const doMove = async () => {
    if (await move.act({ call: slug, phase: next })) announce(t('reviews.moved'));
  };
  return (
    <div className={classes.stack}>
      <FormErrorSummary errors={[...remind.errors, ...move.errors]} />
      {(phase === null || phase === 'individual') && (
        <OpenedInPlace act={t('reviews.plan')} weight={phase === null ? 'main' : 'quiet'}>
          {(close) => <PlanForm call={slug} dueOn={dueOn} onClose={close} />}
        </OpenedInPlace>
      )}
      {phase === 'individual' && (
        <OpenedInPlace act={t('reviews.pick')}>
          {(close) => <PickForm proposals={proposals} candidates={candidates} onClose={close} />}
        </OpenedInPlace>
      )}
      <Acts>
        {late > 0 && (
          <ActButton busy={remind.busy} onClick={() => void doRemind()}>
            {t('reviews.remind', { count: late })}
          </ActButton>
        )}
        {phase !== null && phase !== 'advice' && (
          // Asked of each step anew: a second click must not end the discussion that the first one began.
          <ConfirmButton
            key={next}
            weight="quiet"
            busy={move.busy}
            question={t(`reviews.move.${next}.question`)}
            onConfirm={() => void doMove()}
          >
            {t(`reviews.move.${next}`)}
          </ConfirmButton>
        )}
      </Acts>
    </div>
  );
}
