import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { Plan } from './plan-in-full.js';

const Working = graphql(`
  fragment PlanOfProposal on Proposal {
    months
    partnerships {
      id
      confirmation
      yearly
      organisation {
        id
        name
        acronym
      }
    }
    workPlan {
      id
      month
      title
      output
      languages
      organisation {
        id
        name
        acronym
      }
    }
    attachments {
      id
      storedFile {
        id
        name
        bytes
      }
    }
  }
`);

const Submitted = graphql(`
  fragment PlanAsSubmitted on SubmittedProposal {
    months
    parts {
      yearly
      organisation {
        id
        name
        acronym
      }
    }
    workPlan {
      month
      title
      output
      languages
      organisation {
        id
        name
        acronym
      }
    }
    attachments {
      id
      name
      bytes
    }
  }
`);

/** The plan as it is being made. */
export function planOf(proposal: FragmentType<typeof Working>): Plan {
  const { months, partnerships, workPlan, attachments } = readFragment(Working, proposal);
  const parts = partnerships.filter(({ confirmation }) => confirmation !== 'declined');
  return { months, parts, workPlan, files: attachments.map(({ storedFile }) => storedFile) };
}

/** The plan as it was handed in. */
export function planSubmitted(submission: FragmentType<typeof Submitted>): Plan {
  const { attachments, ...plan } = readFragment(Submitted, submission);
  return { ...plan, files: attachments };
}
