import type { ReactNode } from 'react';
import classes from './filters.module.css';

/** What narrows a list, in one row above it. */
export function Filters({ children }: { children: ReactNode }) {
  return <div className={classes.filters}>{children}</div>;
}
