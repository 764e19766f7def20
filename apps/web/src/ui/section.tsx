import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  title: ReactNode;
  /** A sentence on what stands in it. */
  lead?: ReactNode;
  /** A quiet act or link that belongs to this part of the page. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A named part of a page. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.heading}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}

/** A sheet of paper for things that belong together. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={classes.card}>{children}</div>;
}
