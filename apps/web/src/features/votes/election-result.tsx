import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Fraction } from './fraction.js';

const Result = graphql(`
  fragment ElectionOfResult on ShownResult {
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
  }
`);

/** What a ballot in an election came to; nothing of a vote on a motion. */
export function ElectionResult({ result }: { result: FragmentType<typeof Result> }) {
  const t = useTranslate();
  const format = useFormat();
  const { election, part, share } = readFragment(Result, result);
  if (!election) return null;
  return (
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
          { name: t('elections.part'), value: part && <Fraction of={part} /> },
          { name: t('votes.share'), value: share && <Fraction of={share} /> },
        ]}
      />
    </>
  );
}
