import { useMemo } from 'react';
import { differences } from './text-differences.js';
import classes from './marked-text.module.css';

interface MarkedTextProps {
  text: string;
  /** What it is compared with. */
  other: string;
}

/** A text in which everything is marked that the other one has not. */
export function MarkedText({ text, other }: MarkedTextProps) {
  const stretches = useMemo(() => differences(text, other), [text, other]);
  return (
    <div className={classes.text} dir="auto">
      {stretches.map(({ kind, text: words }, at) =>
        kind === 'first' ? <mark key={at}>{words}</mark> : kind === 'both' && <span key={at}>{words}</span>,
      )}
    </div>
  );
}
