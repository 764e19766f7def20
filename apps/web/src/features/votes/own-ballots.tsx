import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { BallotChoice } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import classes from './room.module.css';

const Own = graphql(`
  fragment BallotsOfViewer on Vote {
    id
    mode
    state
    viewerBallots {
      memberId
      memberName
      choice
      hasObjected
      awaitsConfirmation
      viewerCanCast
    }
  }
`);

const CastBallot = graphql(`
  mutation CastBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {
    castBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {
      id
    }
  }
`);

const ObjectToConsensus = graphql(`
  mutation ObjectToConsensus($voteId: ID!, $memberId: ID!) {
    objectToConsensus(voteId: $voteId, memberId: $memberId) {
      id
      ...BallotsOfViewer
    }
  }
`);

const choices = ['yes', 'no', 'abstain'] as const;

/** Three buttons for each Member whose vote one casts; then what was cast, which stands. */
export function OwnBallots({ vote }: { vote: FragmentType<typeof Own> }) {
  const t = useTranslate();
  const { id: voteId, mode, state, viewerBallots } = readFragment(Own, vote);
  const cast = useAct(CastBallot);
  const object = useAct(ObjectToConsensus);
  // A vote that is over can be confirmed as it was entered, and not otherwise.
  const offered = (entered: BallotChoice | null | undefined) =>
    state === 'open' ? choices : choices.filter((one) => one === entered);
  return (
    <>
      <FormErrorSummary errors={[...cast.errors, ...object.errors]} />
      {viewerBallots.map(
        ({ memberId, memberName, choice, hasObjected, awaitsConfirmation, viewerCanCast }) => (
          <div key={memberId} className={classes.ballot} role="group" aria-label={memberName}>
            <p>
              <bdi className={classes.name}>{memberName}</bdi>{' '}
              {choice && !awaitsConfirmation && t('votes.youVoted', { choice: t(`votes.choice.${choice}`) })}
              {choice &&
                awaitsConfirmation &&
                t('votes.enteredForYou', { choice: t(`votes.choice.${choice}`) })}
              {hasObjected && t('votes.youObjected')}
            </p>
            {mode === 'named' && viewerCanCast && (
              <Acts>
                {offered(choice).map((one) => (
                  <ActButton
                    key={one}
                    weight={one === choice ? 'main' : 'quiet'}
                    busy={cast.busy}
                    onClick={() => void cast.act({ voteId, memberId, choice: one })}
                  >
                    {one === choice
                      ? t('votes.confirm', { choice: t(`votes.choice.${one}`) })
                      : t(`votes.choice.${one}`)}
                  </ActButton>
                ))}
              </Acts>
            )}
            {mode === 'consensus' && viewerCanCast && (
              <ConfirmButton
                weight="quiet"
                question={t('votes.object.question')}
                busy={object.busy}
                onConfirm={() => void object.act({ voteId, memberId })}
              >
                {t('votes.object')}
              </ConfirmButton>
            )}
          </div>
        ),
      )}
    </>
  );
}
