import type { ReactNode } from 'react';
import classes from './responsive-table.module.css';

export interface Column<Row> {
  /** The column's heading; on a phone it stands before the value. */
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under each other. */
  numeric?: boolean;
}

interface ResponsiveTableProps<Row> {
  /** What the rows are, for those who do not see the heading above. */
  caption: string;
  /** The first column names the row. */
  columns: [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

// The roles are repeated because some browsers forget them when a style sheet turns rows into cards.
const cellRole = { role: 'cell' };

/** A table on a desk, a stack of cards on a phone: one markup, so nothing scrolls sideways. */
export function ResponsiveTable<Row>({ caption, columns, rows, rowKey }: ResponsiveTableProps<Row>) {
  const [naming, ...others] = columns;
  return (
    <table className={classes.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr role="row">
          {columns.map(({ title, numeric }) => (
            <th key={title} scope="col" role="columnheader" data-numeric={numeric || undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            <th scope="row" role="rowheader">
              {naming.cell(row)}
            </th>
            {others.map(({ title, cell, numeric }) => (
              <td key={title} {...cellRole} data-numeric={numeric || undefined}>
                <span className={classes.label} aria-hidden="true">
                  {title}
                </span>
                <span>{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
