import type { ProvenanceKind } from '../../gql/graphql.js';

/** How the kinds that have a line are written in an address. */
const kinds: Record<string, ProvenanceKind> = {
  call: 'call',
  proposal: 'proposal',
  'agenda-item': 'agenda_item',
  vote: 'vote',
  decision: 'decision',
  project: 'project',
  deliverable: 'deliverable',
  work: 'work',
};

/** The kind that an address names; what it does not know has no line, as reviews have none. */
export const kindAt = (word: string): ProvenanceKind =>
  (Object.hasOwn(kinds, word) && kinds[word]) || 'review';
