import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './choice-links.module.css';

interface Choice {
  to: string;
  label: ReactNode;
  chosen: boolean;
}

/** One of few views of the same list. Links, so that a choice can be kept, sent, and made without script. */
export function ChoiceLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.choices}>
        {choices.map(({ to, label: words, chosen }) => (
          <li key={to}>
            <Link to={to} aria-current={chosen ? 'true' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
