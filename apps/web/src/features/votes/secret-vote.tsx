import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { PublishResult } from './publish-result.js';
import { SecretBallot } from './secret-ballot.js';
import classes from './room.module.css';

const Secret = graphql(`
  fragment SecretVoteInRoom on Vote {
    id
    state
    ballotNumber
    turnout {
      voted
      of
    }
    nominees {
      id
      name
    }
    viewerBallots {
      memberId
      memberName
      isInBox
      viewerCanCast
    }
    ...ResultToPublish
  }
`);

/** A secret vote in the room: how many have voted, one’s own ballots, and once it is counted who confirms the result. */
export function SecretVote({ vote }: { vote: FragmentType<typeof Secret> }) {
  const t = useTranslate();
  const open = readFragment(Secret, vote);
  const { id, ballotNumber, turnout, nominees, viewerBallots } = open;
  const isElection = nominees.length > 0;
  const options = isElection
    ? [
        ...nominees.map((nominee) => ({ value: nominee.id, label: nominee.name })),
        { value: 'none', label: t('elections.none') },
        { value: 'abstain', label: t('votes.choice.abstain') },
      ]
    : (['yes', 'no', 'abstain'] as const).map((value) => ({ value, label: t(`votes.choice.${value}`) }));
  return (
    <>
      <p>
        {isElection && <>{t('elections.ballotNumber', { n: ballotNumber })} · </>}
        {turnout && t('votes.turnout', { ...turnout })}
      </p>
      {viewerBallots.map(({ memberId, memberName, isInBox, viewerCanCast }) =>
        viewerCanCast ? (
          <SecretBallot
            key={memberId}
            voteId={id}
            memberId={memberId}
            memberName={memberName}
            options={options}
          />
        ) : (
          isInBox && (
            <p key={memberId}>
              <bdi className={classes.name}>{memberName}</bdi> {t('secret.isIn')}
            </p>
          )
        ),
      )}
      <PublishResult vote={open} />
    </>
  );
}
