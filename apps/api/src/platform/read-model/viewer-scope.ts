import type { Scope, Sql } from './view.js';

/**
 * Lets a statement written by hand use the predicates of the views: it says which of its own placeholders the
 * viewer is. Predicates that need more belong to the read model.
 */
export function viewerScope(viewerId: Sql): Scope {
  const none = (): never => {
    throw new Error('Only the viewer is known to a statement written by hand.');
  };
  return {
    viewerId: () => viewerId,
    language: none,
    value: none,
    argument: none,
    once: (select) => `(${select})`,
    viewerMayHold: () => true,
    viewerMayPreside: () => true,
  };
}
