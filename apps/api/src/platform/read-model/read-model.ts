import { Inject, Injectable } from '@nestjs/common';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import { poolOf } from '../db/data-source.js';
import type { Reading } from '../graphql/reading.js';
import { AskedTogether, type Row } from './asked-together.js';
import { compile, decide, type Known, type Rows, type Run, type Statement } from './compile.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { selectedFields } from './selection.js';
import { viewOf, type Predicate, type Scope, type Sql } from './view.js';

export interface Found {
  where?: Predicate;
  values?: Record<string, unknown>;
  /** Names this shape of `where` if the same root field has several, so that each gets its own plan. */
  variant?: string;
}

export interface Keyset extends Found {
  /** That `where` is itself one of the rights by which the viewer sees such rows (`test/known-viewer.spec.ts`). */
  whereIsVisible?: boolean;
  /** Sort keys, most significant first; the last one is unique. All in one direction. */
  keys: (row: string) => { sql: Sql; type: string }[];
  direction: 'asc' | 'desc';
  first: number;
  after?: string | null;
}

export interface Page {
  items: unknown[];
  nextCursor: string | null;
}

/** Largest page that a list hands out. */
const largestPage = 100;

/**
 * Answers a root field with one prepared statement, or all that are asked for together: the selection decides what is
 * read, the views decide what exists for this viewer. Plans are kept as long as the document they belong to.
 */
@Injectable()
export class ReadModel {
  private readonly statements = new WeakMap<FieldNode, Map<string, Statement>>();
  private readonly database: AskedTogether;

  constructor(@Inject(DataSource) source: DataSource) {
    this.database = new AskedTogether(poolOf(source));
  }

  /** The one row that `where` finds, or null if there is none or none for this viewer. */
  async one(type: string, reading: Reading, info: GraphQLResolveInfo, found: Found): Promise<unknown> {
    const [first] = await this.run(type, reading, info, found, () => ({
      where: found.where,
      limit: () => '1',
    }));
    return first?.node ?? null;
  }

  async list(
    type: string,
    reading: Reading,
    info: GraphQLResolveInfo,
    found: Found & { orderBy: (row: string) => Sql; limit?: number },
  ): Promise<unknown[]> {
    const rows = await this.run(type, reading, info, found, () => ({
      where: found.where,
      orderBy: found.orderBy,
      limit: () => String(found.limit ?? largestPage * 10),
    }));
    return rows.map((row) => row.node);
  }

  /** A page by keyset; the root field's type has `items` and `nextCursor`. */
  async page(type: string, reading: Reading, info: GraphQLResolveInfo, keyset: Keyset): Promise<Page> {
    const first = Math.min(Math.max(keyset.first, 1), largestPage);
    const after = decodeCursor(keyset.after);
    const values: Record<string, unknown> = { ...keyset.values, first: first + 1 };
    after?.forEach((key, index) => (values[`after${index}`] = key));
    // The first page and the later ones are two statements: one with an `or` between them would lose the index.
    const variant = `${keyset.variant ?? ''} ${after ? 'after' : 'first'}`;
    const rows = await this.run(
      type,
      reading,
      info,
      { values, variant },
      () => keysetRows(keyset, after !== null),
      'items',
    );
    const items = rows.slice(0, first);
    const last = rows.length > first ? items.at(-1) : undefined;
    return { items: items.map((row) => row.node), nextCursor: last ? encodeCursor(last.cursor) : null };
  }

  private async run(
    type: string,
    reading: Reading,
    info: GraphQLResolveInfo,
    found: Found,
    rows: () => Rows,
    below?: string,
  ): Promise<Row[]> {
    const [field] = info.fieldNodes;
    if (!field) throw new Error('A root field without a node');
    const known = knownOf(reading);
    const variant = `${found.variant ?? ''} ${known ? JSON.stringify(known) : 'unknown'}`;
    const statement = this.statementOf(field, variant, () =>
      compile(viewOf(type), selections(info, below), info.fragments, rows(), known),
    );
    const run: Run = {
      viewerId: reading.viewer?.personId ?? null,
      language: reading.language,
      variables: info.variableValues,
      values: found.values ?? {},
    };
    const answered = await this.database.ask(reading, statement, statement.bind(run));
    for (const row of answered) decide(row.node, statement.decisions, reading.viewer);
    return answered;
  }

  private statementOf(field: FieldNode, variant: string, compiled: () => Statement): Statement {
    const variants = this.statements.get(field) ?? new Map<string, Statement>();
    this.statements.set(field, variants);
    const statement = variants.get(variant) ?? compiled();
    variants.set(variant, statement);
    return statement;
  }
}

/**
 * What is certain of the viewer: because there is none, or because the very statement that is asked says whether the
 * guess was right, and is thrown away if not.
 */
function knownOf({ viewer, guess }: Reading): Known | undefined {
  if (!viewer) return { capacities: [], mayPreside: false };
  if (!guess || guess.fits() !== undefined) return undefined;
  const capacities = [...new Set(viewer.mandates.map(({ capacity }) => capacity))].sort();
  return { capacities, mayPreside: viewer.mayPreside };
}

function selections(info: GraphQLResolveInfo, below: string | undefined) {
  const sets = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  if (!below) return sets;
  return selectedFields(sets, info.fragments).get(below)?.selectionSets ?? [];
}

function keysetRows(keyset: Keyset, later: boolean): Rows {
  const direction = keyset.direction === 'asc' ? 'asc' : 'desc';
  return {
    whereIsVisible: keyset.whereIsVisible,
    where: (row, scope) => {
      const where = keyset.where?.(row, scope) ?? 'true';
      return later ? `(${where}) and ${compareKeys(row, keyset, scope)}` : where;
    },
    orderBy: (row) =>
      keyset
        .keys(row)
        .map(({ sql }) => `${sql} ${direction}`)
        .join(', '),
    limit: (scope) => scope.value('first', 'int'),
    cursor: (row) =>
      `json_build_array(${keyset
        .keys(row)
        .map(({ sql }) => `${sql}::text`)
        .join(', ')})`,
  };
}

function compareKeys(row: string, keyset: Keyset, scope: Scope): Sql {
  const keys = keyset.keys(row);
  const here = keys.map(({ sql }) => sql).join(', ');
  const there = keys.map(({ type }, index) => scope.value(`after${index}`, type)).join(', ');
  return `(${here}) ${keyset.direction === 'asc' ? '>' : '<'} (${there})`;
}
