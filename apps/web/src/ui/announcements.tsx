import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { Icon } from './icon.js';
import { useTranslate } from './language.js';
import classes from './announcements.module.css';

interface Announcement {
  id: number;
  text: string;
  undo?: () => void;
}

type Announce = (text: string, undo?: () => void) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Long enough to read it and to reach the button. */
const staysFor = 10_000;

/** What was just done, told at the edge of the page and to screen readers. Never the only place for an error. */
export function AnnouncementsProvider({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const [told, setTold] = useState<Announcement[]>([]);
  const count = useRef(0);
  const dismiss = useCallback((id: number) => setTold((all) => all.filter((one) => one.id !== id)), []);
  const announce = useCallback<Announce>(
    (text, undo) => {
      const id = ++count.current;
      setTold((all) => [...all.slice(-2), { id, text, undo }]);
      setTimeout(() => dismiss(id), staysFor);
    },
    [dismiss],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={classes.region} role="status">
        {told.map(({ id, text, undo }) => (
          <div key={id} className={classes.told}>
            <span>{text}</span>
            {undo && (
              <button
                type="button"
                onClick={() => {
                  dismiss(id);
                  undo();
                }}
              >
                {t('ui.undo')}
              </button>
            )}
            <button type="button" aria-label={t('ui.dismiss')} onClick={() => dismiss(id)}>
              <Icon name="cross" />
            </button>
          </div>
        ))}
      </div>
    </AnnounceContext>
  );
}

/** Tells what was done; with `undo`, offers to take it back for ten seconds. */
export const useAnnounce = (): Announce => use(AnnounceContext);
