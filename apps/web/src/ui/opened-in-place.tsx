import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { ActButton, type Weight } from './act.js';
import { LoadingState } from './notice.js';
import classes from './opened-in-place.module.css';

interface OpenedInPlaceProps {
  /** What the button says, and the name of what it opens. */
  act: string;
  weight?: Weight;
  /** What opens; it may be fetched only then. `close` puts the button back. */
  children: (close: () => void) => ReactNode;
}

/** A form that few readers need: a button until it is pressed, then the form in the same place, with the focus. */
export function OpenedInPlace({ act, weight, children }: OpenedInPlaceProps) {
  // Null until somebody presses: a page that just arrived keeps its focus.
  const [open, setOpen] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) place.current?.querySelector<HTMLElement>(open ? '[role="group"]' : 'button')?.focus();
  }, [open]);
  return (
    <div ref={place} className={classes.place} data-open={open || undefined}>
      {open ? (
        <div className={classes.opened} role="group" aria-label={act} tabIndex={-1}>
          <Suspense fallback={<LoadingState />}>{children(() => setOpen(false))}</Suspense>
        </div>
      ) : (
        <ActButton weight={weight} onClick={() => setOpen(true)}>
          {act}
        </ActButton>
      )}
    </div>
  );
}
