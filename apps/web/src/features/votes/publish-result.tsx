import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import classes from './room.module.css';

const Counted = graphql(`
  fragment ResultToPublish on Vote {
    id
    state
    viewerCanPublish
    outcome {
      outcome
    }
  }
`);

const PublishVote = graphql(`
  mutation PublishVote($id: ID!) {
    publishVote(id: $id) {
      id
      ...ResultToPublish
    }
  }
`);

interface PublishResultProps {
  vote: FragmentType<typeof Counted>;
  /** Whether the result stands on the same page. */
  showsResult?: boolean;
}

/** A secret vote that is counted: for the second person the button that makes it known, for everybody else who that is. */
export function PublishResult({ vote, showsResult }: PublishResultProps) {
  const t = useTranslate();
  const { id, state, viewerCanPublish, outcome } = readFragment(Counted, vote);
  const { act, busy, errors } = useAct(PublishVote);
  if (state !== 'counted') return null;
  return (
    <div className={classes.conduct}>
      <FormErrorSummary errors={errors} />
      <p>
        {t(viewerCanPublish ? 'secret.counted.second' : outcome ? 'secret.counted.closer' : 'secret.counted')}{' '}
        {outcome && !showsResult && <Link to={`/votes/${id}`}>{t('votes.result.see')}</Link>}
      </p>
      {viewerCanPublish && (
        <ConfirmButton
          weight="main"
          question={t('secret.publish.question')}
          busy={busy}
          onConfirm={() => void act({ id })}
        >
          {t('secret.publish')}
        </ConfirmButton>
      )}
    </div>
  );
}
