import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { Computation } from './computation.js';
import { ElectionResult } from './election-result.js';
import classes from './room.module.css';

const Result = graphql(`
  fragment ResultOfVote on Vote {
    mode
    frozenHash
    outcome {
      ...ComputationOfResult
      ...ElectionOfResult
    }
    members {
      id
      name
      vote
      isConfirmed
    }
  }
`);

/** A result with its whole computation in words and exact fractions; to the Board also how each Member voted. */
export function VoteResult({ vote }: { vote: FragmentType<typeof Result> }) {
  const t = useTranslate();
  const { mode, outcome, members, frozenHash } = readFragment(Result, vote);
  if (!outcome) return null;
  const rollTitle = mode === 'secret' ? 'secret.roll' : 'votes.byMember';
  return (
    <>
      <ElectionResult result={outcome} />
      <Computation result={outcome} />
      {members ? (
        <Section title={t(rollTitle)}>
          <ResponsiveTable
            caption={t(rollTitle)}
            rows={members}
            rowKey={({ id }) => id}
            columns={[
              { title: t('room.member'), cell: ({ name }) => <bdi>{name}</bdi> },
              { title: t('votes.how'), cell: ({ vote: how }) => t(`votes.member.${how}`) },
              {
                title: t('votes.confirmed'),
                cell: ({ isConfirmed }) => !isConfirmed && t('votes.unconfirmed'),
              },
            ]}
          />
        </Section>
      ) : (
        mode !== 'secret' && <p className={classes.quiet}>{t('votes.names.toBoard')}</p>
      )}
      {mode === 'secret' && (
        <p className={classes.quiet}>
          {t('secret.names')} <Link to="/votes/secrecy">{t('secret.promise.link')}</Link>
        </p>
      )}
      <p className={classes.quiet}>
        {t('votes.frozen')} <code>{frozenHash.slice(0, 16)}</code>
      </p>
    </>
  );
}
