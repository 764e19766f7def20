import type { OrganisationKind } from '../../gql/graphql.js';

/** The seven kinds of bodies that the network invites to partner with it. */
export const organisationKinds: readonly OrganisationKind[] = [
  'government',
  'international_organisation',
  'university_or_school',
  'research_institute',
  'enterprise',
  'foundation',
  'media',
];
