import type { ReactNode } from 'react';
import classes from './page-header.module.css';

interface PageHeaderProps {
  title: ReactNode;
  /** What kind of thing this is, above its name. */
  kind?: ReactNode;
  /** What is asked of the reader, and by when. */
  asked?: ReactNode;
  /** A sentence on what this is. */
  children?: ReactNode;
  /** The one thing to do here. */
  action?: ReactNode;
}

/** Says, in this order: what is this, what is asked of me, by when. */
export function PageHeader({ title, kind, asked, children, action }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {kind && <p className={classes.kind}>{kind}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {children && <div className={classes.lead}>{children}</div>}
      </div>
      {asked ? (
        <div className={classes.asked}>
          <div>{asked}</div>
          {action}
        </div>
      ) : (
        action && <div className={classes.action}>{action}</div>
      )}
    </header>
  );
}
