import { graphql } from '../../gql/gql.js';

/** Everything that a call says, for those who write it. */
export const CallToEdit = graphql(`
  fragment CallToEdit on Call {
    slug
    version
    state
    kind
    directions
    ceiling
    currency
    leastPartners
    partnersMayLead
    leadKinds
    timeZone
    closesWallClock
    opening {
      call {
        date
        time
      }
    }
    titles
    texts
    sections {
      key
      required
      mostWords
      titles
      questions
    }
    criteria {
      key
      weight
      titles
    }
  }
`);

export const CreateCall = graphql(`
  mutation CreateCall(
    $slug: String!
    $title: TextsByLanguage!
    $text: TextsByLanguage!
    $kind: CallKind!
    $directions: [Int!]!
    $opensWallClock: WallClock!
    $closesWallClock: WallClock!
    $closesSecondTime: Boolean
    $timeZone: String!
    $ceiling: Float!
    $currency: String!
    $leastPartners: Int!
    $partnersMayLead: Boolean!
    $leadKinds: [OrganisationKind!]!
    $sections: [CallSectionInput!]!
    $criteria: [CriterionInput!]!
  ) {
    createCall(
      slug: $slug
      title: $title
      text: $text
      kind: $kind
      directions: $directions
      opensWallClock: $opensWallClock
      closesWallClock: $closesWallClock
      closesSecondTime: $closesSecondTime
      timeZone: $timeZone
      ceiling: $ceiling
      currency: $currency
      leastPartners: $leastPartners
      partnersMayLead: $partnersMayLead
      leadKinds: $leadKinds
      sections: $sections
      criteria: $criteria
    ) {
      id
      slug
    }
  }
`);

export const ChangeCall = graphql(`
  mutation ChangeCall(
    $version: Int!
    $slug: String!
    $title: TextsByLanguage!
    $text: TextsByLanguage!
    $kind: CallKind!
    $directions: [Int!]!
    $opensWallClock: WallClock!
    $closesWallClock: WallClock!
    $closesSecondTime: Boolean
    $timeZone: String!
    $ceiling: Float!
    $currency: String!
    $leastPartners: Int!
    $partnersMayLead: Boolean!
    $leadKinds: [OrganisationKind!]!
    $sections: [CallSectionInput!]!
    $criteria: [CriterionInput!]!
  ) {
    changeCall(
      version: $version
      slug: $slug
      title: $title
      text: $text
      kind: $kind
      directions: $directions
      opensWallClock: $opensWallClock
      closesWallClock: $closesWallClock
      closesSecondTime: $closesSecondTime
      timeZone: $timeZone
      ceiling: $ceiling
      currency: $currency
      leastPartners: $leastPartners
      partnersMayLead: $partnersMayLead
      leadKinds: $leadKinds
      sections: $sections
      criteria: $criteria
    ) {
      id
      slug
    }
  }
`);
