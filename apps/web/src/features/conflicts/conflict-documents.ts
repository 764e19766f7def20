import { graphql } from '../../gql/gql.js';

export const RuleOnConflict = graphql(`
  mutation RuleOnConflict(
    $proposal: String!
    $personId: ID!
    $ground: ConflictGround!
    $organisation: String
    $ruling: ConflictRuling!
    $reason: String!
  ) {
    ruleOnConflict(
      proposal: $proposal
      personId: $personId
      ground: $ground
      organisation: $organisation
      ruling: $ruling
      reason: $reason
    ) {
      id
    }
  }
`);

export const DeclareConflict = graphql(`
  mutation DeclareConflict($proposal: String!, $kind: ConflictKind!, $words: String!) {
    declareConflict(proposal: $proposal, kind: $kind, words: $words) {
      callSlug
    }
  }
`);
