import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { OwnBallots } from './own-ballots.js';
import { SecretVote } from './secret-vote.js';
import { OutcomeWord } from './outcome-word.js';
import { VoteConduct } from './vote-conduct.js';

const Vote = graphql(`
  fragment VoteInRoom on Vote {
    id
    mode
    state
    calledMembers {
      id
      hasVoted
    }
    ...OutcomeInAWord
    ...BallotsOfViewer
    ...SecretVoteInRoom
    ...VoteToConduct
  }
`);

interface OpenVoteProps {
  vote: FragmentType<typeof Vote>;
  viewerCanConduct: boolean;
}

/** A vote that is open or waits for its tie to be broken: one's own ballot, and for whoever conducts the meeting the roll call. */
export function OpenVote({ vote, viewerCanConduct }: OpenVoteProps) {
  const t = useTranslate();
  const open = readFragment(Vote, vote);
  const called = open.calledMembers ?? [];
  const voted = called.filter(({ hasVoted }) => hasVoted).length;
  return (
    <>
      <p>
        {open.state === 'open' ? (
          <StatusWord tone="asked">{t(`votes.mode.${open.mode}`)}</StatusWord>
        ) : (
          <OutcomeWord vote={open} />
        )}{' '}
        {open.mode === 'named' && called.length > 0 && t('votes.turnout', { voted, of: called.length })}
      </p>
      {open.mode === 'secret' ? <SecretVote vote={open} /> : <OwnBallots vote={open} />}
      {viewerCanConduct && <VoteConduct vote={open} />}
    </>
  );
}
