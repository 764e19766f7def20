import { Field, type FieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type { Capacity, Viewer } from '../auth/actor.js';
import { SnakeNames } from '../db/naming-strategy.js';

/** A piece of SQL. Built only from literals of the code and from placeholders that `Scope` hands out. */
export type Sql = string;

/** Hands out placeholders; a value never becomes part of the text of a statement. */
export interface Scope {
  /** Who asks: a uuid or null. */
  viewerId(): Sql;
  /** The language that the answer is read in. */
  language(): Sql;
  /** A value that the root field was called with. */
  value(name: string, type: string): Sql;
  /** An argument of this very field, null where it is left out. */
  argument(name: string, type: string): Sql;
  /**
   * A select that does not depend on the row, as something to select from by an alias: a statement runs it at most once,
   * however many of its fields ask.
   */
  once(select: Sql): Sql;
  /**
   * Whether the viewer may hold one of these capacities now. If not, what is for their holders alone is left out of the
   * statement; if so, the statement has to ask.
   */
  viewerMayHold(capacities: readonly Capacity[]): boolean;
  /** The same of what is for the Member in the Chair on some day. */
  viewerMayPreside(): boolean;
}

export type Predicate = (row: string, scope: Scope) => Sql;

interface Computed {
  kind: 'computed';
  sql: Predicate;
}
interface Relation {
  kind: 'one' | 'many';
  type: string;
  on: (parent: string, child: string, scope: Scope) => Sql;
  /** Whoever sees the row sees what it leads to, by the same rule: it is not asked a second time. */
  seenWithRow?: boolean;
  orderBy?: (child: string) => Sql;
  limit?: number;
}
interface Derived {
  kind: 'derived';
  facts: Record<string, Predicate>;
  decide: (facts: Record<string, unknown>, viewer: Viewer | null) => unknown;
}
export type FieldSource = Computed | Relation | Derived;

/** What can be read of a type, where it comes from, and by whom. */
export interface View {
  type: string;
  /** Table or parenthesised select that rows come from; the latter may already ask for this viewer’s rows alone. */
  from: (scope: Scope) => Sql;
  /** Which rows this viewer may see; there is no default. */
  visible: Predicate;
  fields: Map<string, FieldSource>;
}

type Entity = { name: string; prototype: object };

const views = new Map<string, View>();
const names = new SnakeNames();

/** `anyone may see` said out loud. */
export const everyone: Predicate = () => 'true';

/** Declares what a type's fields are; columns that the entity exposes to GraphQL come by themselves. */
export function view(
  entity: Entity,
  declared: {
    from?: Sql | ((scope: Scope) => Sql);
    visible: Predicate;
    fields?: Record<string, FieldSource>;
  },
): View {
  const made: View = {
    type: entity.name,
    from: fromOf(declared.from ?? tableOf(entity)),
    visible: declared.visible,
    fields: new Map(Object.entries(declared.fields ?? {})),
  };
  views.set(entity.name, made);
  for (const column of columnsOf(entity)) {
    if (!made.fields.has(column.property))
      made.fields.set(
        column.property,
        computed((row) => `${row}.${column.name}`),
      );
  }
  for (const [field, source] of pending.get(entity.name) ?? []) made.fields.set(field, source);
  return made;
}

const pending = new Map<string, [string, FieldSource][]>();

/**
 * Says where fields come from that a later feature adds to an earlier feature's type, so that the earlier one
 * need not know the later. `addField` declares one in the schema as well.
 */
export function extendView(entity: Entity, fields: Record<string, FieldSource>): void {
  const known = views.get(entity.name);
  const entries = Object.entries(fields);
  if (known) entries.forEach(([field, source]) => known.fields.set(field, source));
  else pending.set(entity.name, [...(pending.get(entity.name) ?? []), ...entries]);
}

/** Adds a field without arguments to the type of an earlier feature: its schema and its source. */
export function addField(
  entity: Entity,
  name: string,
  type: ReturnTypeFunc,
  options: FieldOptions & { description: string },
  source: FieldSource,
): void {
  Field(type, options)(entity.prototype, name);
  extendView(entity, { [name]: source });
}

export function viewOf(type: string): View {
  const known = views.get(type);
  if (!known)
    throw new Error(`The read model has no view of ${type}: declare one in its feature's .view.ts.`);
  return known;
}

export function allViews(): View[] {
  return [...views.values()];
}

export const computed = (sql: Predicate): Computed => ({ kind: 'computed', sql });
/** A jsonb column of texts by language, in the reader's language or else in English. */
export const localised = (column: string): Computed =>
  computed((row, scope) => `coalesce(${row}.${column} ->> ${scope.language()}, ${row}.${column} ->> 'en')`);
export const one = (
  entity: Entity,
  on: Relation['on'],
  { seenWithRow = false }: Pick<Relation, 'seenWithRow'> = {},
): Relation => ({ kind: 'one', type: entity.name, on, seenWithRow });
export const many = (
  entity: Entity,
  on: Relation['on'],
  order: { orderBy: (child: string) => Sql; limit?: number },
): Relation => ({ kind: 'many', type: entity.name, on, ...order });
/** A decision of a policy or a rule over facts that the statement brings along. */
export const derived = (facts: Record<string, Predicate>, decide: Derived['decide']): Derived => ({
  kind: 'derived',
  facts,
  decide,
});

/** The row that this row points to. */
export const target =
  (column: string): Relation['on'] =>
  (parent, child) =>
    `${child}.id = ${parent}.${column}`;
/** The rows that point to this row. */
export const pointingBy =
  (column: string): Relation['on'] =>
  (parent, child) =>
    `${child}.${column} = ${parent}.id`;

const fromOf = (from: Sql | ((scope: Scope) => Sql)) => (typeof from === 'string' ? () => from : from);

function tableOf(entity: Entity): string {
  const table = getMetadataArgsStorage().tables.find((args) => args.target === entity);
  if (!table?.name) throw new Error(`${entity.name} is no entity: give its view a \`from\`.`);
  return table.name;
}

function columnsOf(entity: Entity): { property: string; name: string }[] {
  return getMetadataArgsStorage()
    .columns.filter((args) => args.target === entity)
    .map((args) => ({
      property: args.propertyName,
      name: names.columnName(args.propertyName, args.options.name ?? ''),
    }));
}
