import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ResultOfVoteFragment } from '../../gql/graphql.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import classes from './room.module.css';

const Result = graphql(`
  fragment ResultOfVote on Vote {
    mode
    frozenHash
    outcome {
      outcome
      counts {
        yes
        no
        abstained
        silent
      }
      election {
        nominees {
          id
          name
          votes
        }
        none
        abstained
        silent
        elected
      }
      part {
        numerator
        denominator
      }
      share {
        numerator
        denominator
      }
      explanation
    }
    members {
      id
      name
      vote
      isConfirmed
    }
  }
`);

type Fraction = NonNullable<NonNullable<ResultOfVoteFragment['outcome']>['part']>;

/** A result with its whole computation in words and exact fractions; to the Board also how each Member voted. */
export function VoteResult({ vote }: { vote: FragmentType<typeof Result> }) {
  const t = useTranslate();
  const format = useFormat();
  const { mode, outcome, members, frozenHash } = readFragment(Result, vote);
  if (!outcome) return null;
  const { counts, election, part, share, explanation } = outcome;
  const rollTitle = mode === 'secret' ? 'secret.roll' : 'votes.byMember';
  const fraction = ({ numerator, denominator }: Fraction) => (
    <span className={classes.fraction}>
      {format.number(numerator)}/{format.number(denominator)}
    </span>
  );
  return (
    <>
      {counts && (
        <DataList
          facts={[
            { name: t('votes.choice.yes'), value: format.number(counts.yes) },
            { name: t('votes.choice.no'), value: format.number(counts.no) },
            { name: t('votes.abstained'), value: format.number(counts.abstained) },
            { name: t('votes.silent'), value: format.number(counts.silent) },
            { name: t('votes.part'), value: part && fraction(part) },
            { name: t('votes.share'), value: share && fraction(share) },
          ]}
        />
      )}
      {election && (
        <>
          {election.elected && (
            <p>
              {t('elections.incoming', { member: election.elected })}{' '}
              <Link to="/board/chair">{t('elections.seeRotation')}</Link>
            </p>
          )}
          <ResponsiveTable
            caption={t('elections.votes')}
            rows={election.nominees}
            rowKey={({ id }) => id}
            columns={[
              { title: t('elections.nominee'), cell: ({ name }) => <bdi>{name}</bdi> },
              { title: t('elections.votes'), cell: ({ votes }) => format.number(votes) },
            ]}
          />
          <DataList
            facts={[
              { name: t('elections.none'), value: format.number(election.none) },
              { name: t('votes.abstained'), value: format.number(election.abstained) },
              { name: t('votes.silent'), value: format.number(election.silent) },
              { name: t('elections.part'), value: part && fraction(part) },
              { name: t('votes.share'), value: share && fraction(share) },
            ]}
          />
        </>
      )}
      <Section title={t('votes.why')}>
        <ol className={classes.why}>
          {explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
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
