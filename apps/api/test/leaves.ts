import {
  getNamedType,
  getOperationAST,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  typeFromAST,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

type Value = Record<string, unknown>;

/**
 * The leaves of an answer that are not what the schema says, as `place: value`.
 * The portal gives leaves out as the database made them (decision 9), so nothing but this looks at them.
 */
export function strayLeaves(schema: GraphQLSchema, text: string, data: unknown): string[] {
  const document = parse(text);
  const stray: string[] = [];

  const look = (
    value: unknown,
    type: GraphQLNamedType,
    inside: SelectionSetNode | undefined,
    place: string,
  ) => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) value.forEach((one, at) => look(one, type, inside, `${place}[${at}]`));
    else if (inside) lookInside(value as Value, type, inside, place);
    else if (isLeafType(type) && !isAsDeclared(type, value)) stray.push(`${place}: ${JSON.stringify(value)}`);
  };

  const lookInside = (
    value: Value,
    type: GraphQLNamedType,
    inside: SelectionSetNode,
    place: string,
  ): void => {
    for (const one of inside.selections) {
      if (one.kind !== Kind.FIELD) {
        const fragment = one.kind === Kind.FRAGMENT_SPREAD ? definitionOf(one) : one;
        // Fields of one name in several fragments are of one type, so it does not matter which fragment applies.
        lookInside(value, meantBy(fragment) ?? type, fragment.selectionSet, place);
        continue;
      }
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const field = fields[one.name.value];
      const name = one.alias?.value ?? one.name.value;
      if (field) look(value[name], getNamedType(field.type), one.selectionSet, `${place}.${name}`);
    }
  };

  const definitionOf = (spread: FragmentSpreadNode): FragmentDefinitionNode => {
    for (const one of document.definitions) {
      if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === spread.name.value) return one;
    }
    throw new Error(`There is no fragment ${spread.name.value}.`);
  };
  const meantBy = ({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode) =>
    typeCondition && typeFromAST(schema, typeCondition);

  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (root) look(data, root, operation.selectionSet, root.name);
  return stray;
}

/** Of types whose serializers the portal leaves out; those of its own are serialized already. */
function isAsDeclared(type: GraphQLLeafType, value: unknown): boolean {
  if (!isSpecifiedScalarType(type) && !isEnumType(type)) return true;
  try {
    return type.serialize(value) === value;
  } catch {
    return false;
  }
}
