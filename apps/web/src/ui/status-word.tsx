import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import classes from './status-word.module.css';

/** What a state means to the reader. `asked` is the warm one: it waits for you. */
export type Tone = 'quiet' | 'good' | 'caution' | 'bad' | 'asked';

const signs: Record<Tone, IconName> = {
  quiet: 'dot',
  good: 'check',
  caution: 'clock',
  bad: 'alert',
  asked: 'arrow-forward',
};

/** A state in words, with a sign and a colour that only repeat what the words say. */
export function StatusWord({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.status} data-tone={tone}>
      <Icon name={signs[tone]} />
      <span>{children}</span>
    </span>
  );
}
