import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';

const LastYearOfVotes = graphql(`
  fragment LastYearOfVotes on VotesUnderRules {
    votes
    changed {
      path
      on
      meeting
      item
      before {
        ...VoteByVersion
      }
      after {
        ...VoteByVersion
      }
    }
  }
`);

const ByVersion = graphql(`
  fragment VoteByVersion on VoteUnderVersion {
    outcome
    majority {
      exact {
        numerator
        denominator
      }
      least
      got
    }
    quorum {
      exact {
        numerator
        denominator
      }
      least
      got
    }
  }
`);

/** What a proposed version would have changed for the votes of the last twelve months. */
export function LastYearVotes({ lastYear }: { lastYear: FragmentType<typeof LastYearOfVotes> }) {
  const t = useTranslate();
  const format = useFormat();
  const { votes, changed } = readFragment(LastYearOfVotes, lastYear);
  if (changed.length === 0) return <p>{t('rules.lastYear.votes.none', { n: votes })}</p>;
  return (
    <ResponsiveTable
      caption={t('rules.lastYear.votes')}
      rows={changed}
      rowKey={({ path }) => path}
      columns={[
        {
          title: t('rules.lastYear.vote'),
          cell: ({ path, on, meeting, item }) => (
            <>
              <Link to={path}>
                {meeting
                  ? t('rules.lastYear.vote.at', { meeting, item: item ?? 0 })
                  : t('rules.lastYear.vote.written')}
              </Link>
              {' · '}
              {format.plainDate(on)}
            </>
          ),
        },
        { title: t('rules.lastYear.then'), cell: ({ before }) => <Judged vote={before} /> },
        { title: t('rules.lastYear.proposed'), cell: ({ after }) => <Judged vote={after} /> },
      ]}
    />
  );
}

/** Outcome, and what was needed, exactly. */
function Judged({ vote }: { vote: FragmentType<typeof ByVersion> }) {
  const t = useTranslate();
  const { outcome, majority, quorum } = readFragment(ByVersion, vote);
  return (
    <>
      <p>{t(`votes.outcome.${outcome}`)}</p>
      {majority && <p>{t('rules.lastYear.majority', needed(majority))}</p>}
      {quorum && <p>{t('rules.lastYear.quorum', needed(quorum))}</p>}
    </>
  );
}

interface Needed {
  exact: { numerator: number; denominator: number };
  least: number;
  got: number;
}

const needed = ({ exact: { numerator, denominator }, least, got }: Needed) => ({
  numerator,
  denominator,
  isWhole: denominator === 1 ? 'yes' : 'no',
  least,
  got,
});
