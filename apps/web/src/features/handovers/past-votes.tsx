import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { useChoiceWords } from '../circulars/choice-words.js';

const Vote = graphql(`
  fragment VoteOfMember on PastVote {
    id
    text
    path
    on
    choice
    outcome
  }
`);

/** How a Member voted, the latest first. */
export function PastVotes({ votes }: { votes: readonly FragmentType<typeof Vote>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const words = useChoiceWords();
  return (
    <ResponsiveTable
      caption={t('brief.votes')}
      rows={readFragment(Vote, votes)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('brief.votes.text'),
          cell: ({ path, text }) => (
            <Link to={path}>
              <bdi>{text}</bdi>
            </Link>
          ),
        },
        { title: t('brief.votes.on'), cell: ({ on }) => format.plainDate(on) },
        { title: t('brief.votes.choice'), cell: ({ choice }) => words(choice) },
        { title: t('brief.votes.outcome'), cell: ({ outcome }) => t(`votes.outcome.${outcome}`) },
      ]}
    />
  );
}
