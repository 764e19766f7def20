import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';

const Name = graphql(`
  fragment OrganisationName on Organisation {
    slug
    name
    acronym
  }
`);

interface OrganisationLinkProps {
  organisation: FragmentType<typeof Name>;
  /** Its acronym where it has one: for places in which everybody knows it. */
  short?: boolean;
}

/** An Organisation's name, leading to its page. */
export function OrganisationLink({ organisation, short }: OrganisationLinkProps) {
  const { slug, name, acronym } = readFragment(Name, organisation);
  return (
    <Link to={`/organisations/${slug}`}>
      <bdi>{short ? (acronym ?? name) : name}</bdi>
    </Link>
  );
}
