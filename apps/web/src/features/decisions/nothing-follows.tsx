import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { EmptyState } from '../../ui/notice.js';
import classes from './decision.module.css';
import { ReasonForm } from './reason-form.js';

const WithoutActions = graphql(`
  fragment DecisionWithoutActions on Decision {
    carriesItself
    nothingFollowsBecause
    nothingFollowsSaidOn
    nothingFollowsSaidBy {
      id
      name
    }
  }
`);

/** What is known of a decision that has no action: it carries itself, nothing follows from it, or that is not settled. */
export function NoActions({ decision }: { decision: FragmentType<typeof WithoutActions> }) {
  const t = useTranslate();
  const format = useFormat();
  const facts = readFragment(WithoutActions, decision);
  const { carriesItself, nothingFollowsBecause, nothingFollowsSaidOn, nothingFollowsSaidBy } = facts;
  if (nothingFollowsBecause && nothingFollowsSaidOn) {
    const date = format.plainDate(nothingFollowsSaidOn);
    return (
      <EmptyState title={t('actions.nothing')}>
        <bdi>{nothingFollowsBecause}</bdi>
        <span className={classes.quiet}>
          {nothingFollowsSaidBy && (
            <>
              <bdi>{nothingFollowsSaidBy.name}</bdi> ·{' '}
            </>
          )}
          <bdi>{date}</bdi>
        </span>
      </EmptyState>
    );
  }
  return carriesItself ? (
    <EmptyState title={t('actions.carriesItself')}>{t('actions.carriesItself.words')}</EmptyState>
  ) : (
    <EmptyState title={t('actions.none')}>{t('actions.none.words')}</EmptyState>
  );
}

const SayNothingFollows = graphql(`
  mutation SayNothingFollows($id: ID!, $version: Int!, $because: String!) {
    sayNothingFollows(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

interface NothingFollowsProps {
  decision: { id: string; version: number };
  onClose: () => void;
}

/** The Secretariat says that no action follows from a decision, and why. */
export function NothingFollows({ decision: { id, version }, onClose }: NothingFollowsProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(SayNothingFollows);
  const say = async (because: string) => {
    if (!(await act({ id, version, because }))) return;
    announce(t('actions.nothing.said'));
    onClose();
  };
  return (
    <ReasonForm
      label={t('actions.nothing.because')}
      hint={t('actions.nothing.hint')}
      act={t('actions.nothing')}
      busy={busy}
      errors={errors}
      onGive={(because) => void say(because)}
      onClose={onClose}
    />
  );
}
