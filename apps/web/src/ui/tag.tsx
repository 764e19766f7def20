import type { ReactNode } from 'react';
import classes from './tag.module.css';

/** A short word that sorts a thing: a direction, a target, a kind. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={classes.tag}>{children}</span>;
}
