import type { ReactNode } from 'react';
import classes from './data-list.module.css';

export interface Fact {
  name: string;
  /** A fact without a value is left out. */
  value: ReactNode;
}

/** Facts with their names: a definition list. */
export function DataList({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes.list}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ name, value }) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
