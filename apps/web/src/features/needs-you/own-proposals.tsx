import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ProposalState } from '../proposals/proposal-state.js';
import classes from './quiet-list.module.css';

const Own = graphql(`
  fragment OwnProposal on Proposal {
    id
    number
    title
    ...ProposalInWords
  }
`);

/** The latest proposals of one's Organisations, and where they stand. */
export function OwnProposals({ proposals }: { proposals: readonly FragmentType<typeof Own>[] }) {
  return (
    <ul className={classes.list}>
      {readFragment(Own, proposals).map((proposal) => (
        <li key={proposal.id}>
          <Link to={`/proposals/${proposal.number}`}>
            <bdi>{proposal.title}</bdi>
          </Link>
          <ProposalState proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}
