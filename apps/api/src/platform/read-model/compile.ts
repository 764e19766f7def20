import { createHash } from 'node:crypto';
import { Kind, valueFromASTUntyped, type SelectionSetNode, type ValueNode } from 'graphql';
import type { Capacity, Viewer } from '../auth/actor.js';
import { selectedFields, type Fragments } from './selection.js';
import { viewOf, type FieldSource, type Predicate, type Scope, type Sql, type View } from './view.js';

/** What a statement is bound with. */
export interface Run {
  viewerId: string | null;
  language: string;
  variables: Record<string, unknown>;
  values: Record<string, unknown>;
}

/** What is certain of the viewer before the rows are asked. */
export interface Known {
  /** All that they hold. */
  capacities: readonly Capacity[];
  mayPreside: boolean;
}

/** How the rows of a root field are found. */
export interface Rows {
  where?: Predicate;
  /** Says that `where` is itself one of the rights by which the viewer sees such rows: no other is asked for. */
  whereIsVisible?: boolean;
  orderBy?: (row: string) => Sql;
  /** Sort keys after which the page starts; both ends of `(a, b) < (x, y)`. */
  limit?: (scope: Scope) => Sql;
  /** Also return this expression beside each row: the key that the next page starts after. */
  cursor?: (row: string) => Sql;
}

/** Decisions to make on the answered JSON, by place. */
interface Decisions {
  here: {
    field: string;
    /** The facts that are brought along under another name than the decision knows them by. */
    renamed: [name: string, brought: string][];
    decide: (facts: Record<string, unknown>, viewer: Viewer | null) => unknown;
  }[];
  below: { field: string; decisions: Decisions }[];
}

/** Where an answered object holds its facts: no field of a type can have this name. */
const broughtAlong = '';

export interface Statement {
  name: string;
  text: Sql;
  /** How many values it takes. */
  slots: number;
  bind: (run: Run) => unknown[];
  decisions: Decisions;
}

/**
 * Turns a selection into one statement that answers with ready JSON: for a viewer who holds just these capacities, or
 * for any.
 */
export function compile(
  view: View,
  selectionSets: readonly SelectionSetNode[],
  fragments: Fragments,
  rows: Rows,
  known?: Known,
): Statement {
  const compiler = new Compiler(fragments, known);
  const { text, decisions } = compiler.root(view, selectionSets, rows);
  const { slots } = compiler;
  return {
    name: nameOf(text),
    text,
    slots: slots.length,
    bind: (run) => slots.map((slot) => slot(run)),
    decisions,
  };
}

/**
 * Several statements as one, which answers with the rows of each as one JSON list. Their values come one after the
 * other.
 */
export function mergedStatement(
  statements: readonly Pick<Statement, 'text' | 'slots'>[],
): Pick<Statement, 'name' | 'text'> {
  let before = 0;
  const lists = statements.map(({ text, slots }) => {
    const list = text.replace(/\$(\d+)/g, (_, place: string) => `$${before + Number(place)}`);
    before += slots;
    return `(select coalesce(json_agg(list), '[]') from (${list}) list)`;
  });
  const text = `select ${lists.join(',\n')}`;
  return { name: nameOf(text), text };
}

/** The name under which connections keep a statement. */
const nameOf = (text: Sql): string => createHash('sha1').update(text).digest('base64url');

class Compiler {
  readonly slots: ((run: Run) => unknown)[] = [];
  private readonly placeholders = new Map<string, Sql>();
  /** What does not depend on a row, and the name that it has in this statement. */
  private readonly askedOnce = new Map<Sql, string>();
  private aliases = 0;

  constructor(
    private readonly fragments: Fragments,
    private readonly known?: Known,
  ) {}

  root(
    view: View,
    selectionSets: readonly SelectionSetNode[],
    rows: Rows,
  ): { text: Sql; decisions: Decisions } {
    const row = this.alias();
    const scope = this.scope(new Map());
    const { json, decisions } = this.object(view, row, selectionSets);
    const found = rows.where?.(row, scope) ?? 'true';
    const rights = rows.whereIsVisible ? '' : `(${view.visible(row, scope)}) and `;
    const parts = [
      `select ${json} as node${rows.cursor ? `, ${rows.cursor(row)} as cursor` : ''}`,
      `from ${view.from(scope)} ${row}`,
      `where ${rights}(${found})`,
      ...(rows.orderBy ? [`order by ${rows.orderBy(row)}`] : []),
      ...(rows.limit ? [`limit ${rows.limit(scope)}`] : []),
    ];
    const once = [...this.askedOnce].map(([select, name]) => `${name} as (${select})`);
    if (once.length) parts.unshift(`with ${once.join(',\n')}`);
    return { text: parts.join('\n'), decisions };
  }

  private object(
    view: View,
    row: string,
    selectionSets: readonly SelectionSetNode[],
  ): { json: Sql; decisions: Decisions } {
    const pairs: Sql[] = [];
    const decisions: Decisions = { here: [], below: [] };
    // Several fields may be decided by the same facts; each is brought along once, under its own name if that is free.
    const facts = new Map<string, Sql>();
    const brought = (fact: string, sql: Sql): string => {
      const free = (name: string) => !facts.has(name) || facts.get(name) === sql;
      let name = fact;
      for (let other = 2; !free(name); other++) name = `${fact} ${other}`;
      facts.set(name, sql);
      return name;
    };
    for (const { name, args, selectionSets: inner } of selectedFields(
      selectionSets,
      this.fragments,
    ).values()) {
      const source = view.fields.get(name);
      if (!source) throw new Error(`The view of ${view.type} does not say where "${name}" comes from.`);
      const scope = this.scope(args);
      if (source.kind === 'derived') {
        decisions.here.push({
          field: name,
          renamed: Object.entries(source.facts)
            .map(([fact, sql]): [string, string] => [fact, brought(fact, sql(row, scope))])
            .filter(([fact, name]) => fact !== name),
          decide: source.decide,
        });
      } else if (source.kind === 'computed') pairs.push(`'${name}', ${source.sql(row, scope)}`);
      else {
        const related = this.related(source, row, inner, scope);
        pairs.push(`'${name}', ${related.json}`);
        if (related.decisions.here.length || related.decisions.below.length)
          decisions.below.push({ field: name, decisions: related.decisions });
      }
    }
    const along = [...facts].map(([name, sql]) => `'${name}', ${sql}`);
    if (along.length) pairs.push(`'${broughtAlong}', json_build_object(${along.join(', ')})`);
    return { json: `json_build_object(${pairs.join(', ')})`, decisions };
  }

  private related(
    source: Extract<FieldSource, { kind: 'one' | 'many' }>,
    parent: string,
    selectionSets: readonly SelectionSetNode[],
    scope: Scope,
  ): { json: Sql; decisions: Decisions } {
    const child = this.alias();
    const view = viewOf(source.type);
    const { json, decisions } = this.object(view, child, selectionSets);
    const seen = source.seenWithRow ? '' : ` and (${view.visible(child, scope)})`;
    const from = `from ${view.from(scope)} ${child} where ${source.on(parent, child, scope)}${seen}`;
    if (source.kind === 'one') return { json: `(select ${json} ${from} limit 1)`, decisions };
    const order = source.orderBy ? ` order by ${source.orderBy(child)}` : '';
    const all = source.limit
      ? `(select coalesce(json_agg(list.node), '[]') from (select ${json} as node ${from}${order} limit ${source.limit}) list)`
      : `(select coalesce(json_agg(${json}${order}), '[]') ${from})`;
    return { json: all, decisions };
  }

  private alias(): string {
    return `t${this.aliases++}`;
  }

  private scope(args: Map<string, ValueNode>): Scope {
    return {
      viewerId: () => this.placeholder('viewer', 'uuid', (run) => run.viewerId),
      language: () => this.placeholder('language', 'text', (run) => run.language),
      value: (name, type) => this.placeholder(`value ${name}`, type, (run) => run.values[name] ?? null),
      argument: (name, type) => {
        const node = args.get(name);
        if (!node) return `null::${type}`;
        if (node.kind === Kind.VARIABLE) {
          const variable = node.name.value;
          return this.placeholder(`variable ${variable}`, type, (run) => run.variables[variable] ?? null);
        }
        const literal: unknown = valueFromASTUntyped(node);
        return this.placeholder(`literal ${JSON.stringify(literal)}`, type, () => literal);
      },
      once: (select) => {
        const name = this.askedOnce.get(select) ?? `once${this.askedOnce.size}`;
        this.askedOnce.set(select, name);
        return name;
      },
      viewerMayHold: (capacities) =>
        this.known?.capacities.some((capacity) => capacities.includes(capacity)) ?? true,
      viewerMayPreside: () => this.known?.mayPreside ?? true,
    };
  }

  private placeholder(key: string, type: string, slot: (run: Run) => unknown): Sql {
    const typed = `${key} ${type}`;
    const known = this.placeholders.get(typed);
    if (known) return known;
    const made = `$${this.slots.push(slot)}::${type}`;
    this.placeholders.set(typed, made);
    return made;
  }
}

/** Lets the policies answer the `viewerCan…` fields of one answered object, in place. */
export function decide(node: unknown, decisions: Decisions, viewer: Viewer | null): void {
  if (node === null || node === undefined) return;
  if (Array.isArray(node)) {
    for (const item of node) decide(item, decisions, viewer);
    return;
  }
  const object = node as Record<string, unknown>;
  const brought = object[broughtAlong] as Record<string, unknown>;
  for (const { field, renamed, decide: answer } of decisions.here) {
    const given = renamed.length ? { ...brought } : brought;
    for (const [name, at] of renamed) given[name] = brought[at];
    object[field] = answer(given, viewer);
  }
  for (const { field, decisions: inner } of decisions.below) decide(object[field], inner, viewer);
}
