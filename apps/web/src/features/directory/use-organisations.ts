import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.js';

const Organisations = graphql(`
  query OrganisationsToJoin($after: String) {
    directory(first: 100, after: $after) {
      nextCursor
      items {
        id
        slug
        name
      }
    }
  }
`);

interface Choice {
  slug: string;
  name: string;
}

/** Every Organisation of the directory, page by page; null until they are there. */
export function useOrganisations(): Choice[] | 'unreachable' | null {
  const client = useClient();
  const [choices, setChoices] = useState<Choice[] | 'unreachable' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const gather = async () => {
      const all: Choice[] = [];
      let after: string | null = null;
      do {
        const { data }: { data?: { directory: { items: Choice[]; nextCursor: string | null } } } =
          await client.query(Organisations, { after }).toPromise();
        if (!data) return 'unreachable' as const;
        all.push(...data.directory.items);
        after = data.directory.nextCursor;
      } while (after && isWanted);
      return all;
    };
    void gather().then((found) => isWanted && setChoices(found));
    return () => {
      isWanted = false;
    };
  }, [client]);
  return choices;
}
