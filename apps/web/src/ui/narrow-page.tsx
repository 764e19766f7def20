import type { ReactNode } from 'react';
import classes from './narrow-page.module.css';

/** A page with one thing to do: a column no wider than its form. */
export function NarrowPage({ children }: { children: ReactNode }) {
  return <div className={classes.page}>{children}</div>;
}
