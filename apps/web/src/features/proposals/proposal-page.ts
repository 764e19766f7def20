import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.js';

/** What the page of a proposal asks. */
export const ProposalPage = graphql(`
  query ProposalPage($number: String!) {
    me {
      id
    }
    proposal(number: $number) {
      id
      number
      title
      state
      changedSinceSubmission
      directions
      sdgTargets
      viewerCanEdit
      viewerCanSubmit
      viewerCanWithdraw
      viewerCanDecideEligibility
      ...ProposalInWords
      ...TasksOfProposal
      ...StepsOfProposal
      ...ActsOnProposal
      ...ReceiptOfProposal
      lead {
        id
        name
        acronym
      }
      call {
        id
        slug
        title
        currency
        isOpen
        ...CallWindow
      }
      sections {
        key
        title
        question
        text
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
        viewerCanConfirm
        organisation {
          id
        }
        ...PartOfConsortium
        ...PartToAnswer
      }
      totals {
        ...TotalsOfProposal
      }
      readiness {
        code
      }
      submission {
        ...ProposalAsSubmitted
      }
    }
    actionDirections {
      number
      title
    }
    sdgTargets {
      code
      label
    }
  }
`);

/**
 * Goes to the page of a proposal after something was done to it elsewhere. It is asked for first: what this browser
 * remembers of it is from before.
 */
export function useReturnToProposal(): (number: string) => Promise<void> {
  const client = useClient();
  const navigate = useNavigate();
  return async (number) => {
    await client.query(ProposalPage, { number }, { requestPolicy: 'network-only' }).toPromise();
    await navigate(`/proposals/${number}`);
  };
}
