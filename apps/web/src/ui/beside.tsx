import type { ReactNode } from 'react';
import classes from './beside.module.css';

/** Facts in a narrow column beside what is read; on a phone above it. */
export function Beside({ facts, children }: { facts: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.beside}>
      <div>{facts}</div>
      <div className={classes.read}>{children}</div>
    </div>
  );
}
