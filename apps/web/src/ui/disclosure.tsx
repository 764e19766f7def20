import { useEffect, useRef, type ReactNode } from 'react';
import classes from './disclosure.module.css';

interface DisclosureProps {
  /** What the closed one shows. */
  summary: ReactNode;
  /** Its name where the summary is a sign alone. */
  label?: string;
  children: ReactNode;
}

/**
 * A small menu that opens on a press or by keyboard and needs no script; where scripts run it also closes on Escape,
 * on a press elsewhere, and once something in it was chosen.
 */
export function Disclosure({ summary, label, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (!element?.open || !(event.target instanceof Node)) return;
      const inside = element.contains(event.target);
      const leaves =
        event instanceof KeyboardEvent ? event.key === 'Escape' : !inside || isLink(event.target);
      if (!leaves) return;
      element.open = false;
      if (event instanceof KeyboardEvent && inside) element.querySelector('summary')?.focus();
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details ref={details} className={classes.disclosure} name="menu">
      <summary aria-label={label}>{summary}</summary>
      <div className={classes.panel}>{children}</div>
    </details>
  );
}

const isLink = (node: Node) => node instanceof Element && node.closest('a') !== null;
