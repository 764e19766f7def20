import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What a document may ask for at most; the portal's own documents stay well below. */
export const limits = {
  tokens: 2000,
  depth: 10,
  fields: 2000,
  aliases: 20,
  rootFields: 10,
  bodyBytes: 256 * 1024,
};

/** A validation rule: deep, wide and repetitive documents are refused before anything runs. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const refuse = (what: string) =>
    context.reportError(new GraphQLError(`The document has too much ${what}.`));
  const measure = measurer(context);
  let aliases = 0;
  return {
    Field: (node) => {
      if (node.alias && ++aliases === limits.aliases + 1) refuse('aliases');
    },
    OperationDefinition: (node) => {
      if (node.selectionSet.selections.length > limits.rootFields) refuse('root fields');
      const { depth, fields } = measure(node.selectionSet);
      if (depth > limits.depth) refuse('depth');
      if (fields > limits.fields) refuse('fields');
    },
  };
}

interface Size {
  depth: number;
  /** With every fragment written out wherever it is spread. */
  fields: number;
}

/** Measures each fragment once, so that fragments spreading fragments cost no more than their text. */
function measurer(context: ValidationContext): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, Size>();
  const measure = (set: SelectionSetNode): Size =>
    set.selections
      .map(measureOne)
      .reduce(
        (sum, { depth, fields }) => ({ depth: Math.max(sum.depth, depth), fields: sum.fields + fields }),
        { depth: 0, fields: 0 },
      );
  const measureOne = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const below = selection.selectionSet ? measure(selection.selectionSet) : { depth: 0, fields: 0 };
    return { depth: below.depth + 1, fields: below.fields + 1 };
  };
  const measureFragment = (name: string): Size => {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, { depth: 0, fields: 0 }); // a circle is refused by another rule; here it must only end
    const fragment = context.getFragment(name);
    const size = fragment ? measure(fragment.selectionSet) : { depth: 0, fields: 0 };
    fragments.set(name, size);
    return size;
  };
  return measure;
}
