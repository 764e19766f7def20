import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { TextField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import classes from './room.module.css';

const Conducted = graphql(`
  fragment VoteToConduct on Vote {
    id
    mode
    state
    outcome {
      outcome
      election {
        level {
          id
          name
        }
      }
    }
    calledMembers {
      id
      name
      hasVoted
    }
  }
`);

const EnterBallot = graphql(`
  mutation EnterBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {
    enterBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {
      id
    }
  }
`);

const CloseVote = graphql(`
  mutation CloseVote($id: ID!) {
    closeVote(id: $id) {
      id
    }
  }
`);

const BreakTie = graphql(`
  mutation BreakTie($id: ID!, $castingVote: ID) {
    breakTie(id: $id, castingVote: $castingVote) {
      id
    }
  }
`);

const CancelVote = graphql(`
  mutation CancelVote($id: ID!, $because: String!) {
    cancelVote(id: $id, because: $because) {
      id
    }
  }
`);

const choices = ['yes', 'no', 'abstain'] as const;

/** The roll call, and what ends a vote: closing it, breaking its tie, cancelling it with the reason. */
export function VoteConduct({ vote }: { vote: FragmentType<typeof Conducted> }) {
  const t = useTranslate();
  const { id, mode, state, outcome, calledMembers } = readFragment(Conducted, vote);
  const enter = useAct(EnterBallot);
  const close = useAct(CloseVote);
  const breakTie = useAct(BreakTie);
  const cancel = useAct(CancelVote);
  const castingVotes =
    outcome?.election?.level ??
    (['yes', 'no'] as const).map((one) => ({ id: one, name: t(`votes.choice.${one}`) }));
  const waiting = (calledMembers ?? []).filter(({ hasVoted }) => !hasVoted);
  return (
    <div className={classes.conduct}>
      <FormErrorSummary errors={[...enter.errors, ...close.errors, ...breakTie.errors]} />
      {mode === 'named' && waiting.length > 0 && (
        <details>
          <summary className={classes.more}>{t('votes.rollCall', { n: waiting.length })}</summary>
          <ul className={classes.roll}>
            {waiting.map(({ id: memberId, name }) => (
              <li key={memberId} role="group" aria-label={name}>
                <bdi className={classes.name}>{name}</bdi>
                <Acts>
                  {choices.map((choice) => (
                    <ActButton
                      key={choice}
                      busy={enter.busy}
                      onClick={() => void enter.act({ voteId: id, memberId, choice })}
                    >
                      {t(`votes.choice.${choice}`)}
                    </ActButton>
                  ))}
                </Acts>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Acts>
        {state === 'open' && (
          <ActButton weight="main" busy={close.busy} onClick={() => void close.act({ id })}>
            {t(mode === 'consensus' ? 'votes.close.consensus' : 'votes.close')}
          </ActButton>
        )}
        {outcome?.outcome === 'awaiting_lot' && (
          <ActButton weight="main" busy={breakTie.busy} onClick={() => void breakTie.act({ id })}>
            {t('votes.drawLot')}
          </ActButton>
        )}
        {outcome?.outcome === 'awaiting_casting_vote' &&
          castingVotes.map(({ id: castingVote, name }) => (
            <ActButton
              key={castingVote}
              busy={breakTie.busy}
              onClick={() => void breakTie.act({ id, castingVote })}
            >
              {t('votes.castingVote', { choice: name })}
            </ActButton>
          ))}
      </Acts>
      <OpenedInPlace act={t('votes.cancel')}>
        {(back) => (
          <Form
            errors={cancel.errors}
            onSubmit={(entries) => void cancel.act({ id, because: typed(entries, 'because') })}
          >
            <TextField name="because" label={t('votes.cancel.because')} />
            <Acts>
              <SubmitButton busy={cancel.busy}>{t('votes.cancel')}</SubmitButton>
              <ActButton onClick={back}>{t('ui.cancel')}</ActButton>
            </Acts>
          </Form>
        )}
      </OpenedInPlace>
    </div>
  );
}
