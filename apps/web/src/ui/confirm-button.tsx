import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { ActButton, type Weight } from './act.js';
import { useTranslate } from './language.js';
import classes from './confirm-button.module.css';

interface ConfirmButtonProps {
  /** What it does, as the first button says. */
  children: ReactNode;
  /** What happens then, in a sentence: it is asked before it is done. */
  question: ReactNode;
  busy?: boolean;
  /** Of the first button: `quiet` where many stand under each other. */
  weight?: Weight;
  onConfirm: () => void;
}

/** Asks once more, in place: no window opens, nothing is covered, and focus goes to the way back. */
export function ConfirmButton({ children, question, busy, weight = 'grave', onConfirm }: ConfirmButtonProps) {
  const t = useTranslate();
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const turn = (next: boolean) => {
    flushSync(() => setAsking(next));
    place.current?.querySelector<HTMLElement>(next ? '[data-way-back] button' : 'button')?.focus();
  };
  return (
    <div ref={place} className={classes.confirm}>
      {asking ? (
        <div className={classes.question} role="group" aria-label={t('ui.confirm.label')}>
          <p>{question}</p>
          <div className={classes.answers}>
            <ActButton weight="grave" busy={busy} onClick={onConfirm}>
              {children}
            </ActButton>
            <span data-way-back>
              <ActButton onClick={() => turn(false)}>{t('ui.confirm.keep')}</ActButton>
            </span>
          </div>
        </div>
      ) : (
        <ActButton weight={weight} onClick={() => turn(true)}>
          {children}
        </ActButton>
      )}
    </div>
  );
}
