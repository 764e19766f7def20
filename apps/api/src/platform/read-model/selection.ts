import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export interface Selected {
  name: string;
  /** Arguments as written: literals, or variables read when the statement is bound. */
  args: Map<string, ValueNode>;
  selectionSets: SelectionSetNode[];
}

export type Fragments = Record<string, FragmentDefinitionNode>;

/** The fields that a selection asks for, fragments opened and repetitions merged. */
export function selectedFields(
  selectionSets: readonly SelectionSetNode[],
  fragments: Fragments,
): Map<string, Selected> {
  const fields = new Map<string, Selected>();
  const spread = new Set<string>();
  for (const set of selectionSets) collect(set, fragments, fields, spread);
  return fields;
}

function collect(
  set: SelectionSetNode,
  fragments: Fragments,
  into: Map<string, Selected>,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) add(selection, into);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      collect(selection.selectionSet, fragments, into, spread);
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, fragments, into, spread);
    }
  }
}

function add(node: FieldNode, into: Map<string, Selected>): void {
  const name = node.name.value;
  if (name.startsWith('__')) return;
  const args = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument.value]));
  const known = into.get(name);
  if (!known) into.set(name, { name, args, selectionSets: node.selectionSet ? [node.selectionSet] : [] });
  else {
    if (!sameArguments(known.args, args)) throw new TwoArgumentSets(name);
    if (node.selectionSet) known.selectionSets.push(node.selectionSet);
  }
}

function sameArguments(a: Map<string, ValueNode>, b: Map<string, ValueNode>): boolean {
  const written = (args: Map<string, ValueNode>) =>
    JSON.stringify([...args].map(([name, value]) => [name, literal(value)]));
  return written(a) === written(b);
}

const literal = (value: ValueNode): unknown =>
  value.kind === Kind.VARIABLE ? { variable: value.name.value } : valueFromASTUntyped(value);

/** One object cannot hold a field twice with different arguments; ask for it in two root fields instead. */
export class TwoArgumentSets extends Error {
  constructor(readonly field: string) {
    super(`${field} is asked for twice with different arguments`);
  }
}
