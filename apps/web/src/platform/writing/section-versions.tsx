import { useState } from 'react';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { MarkedText } from '../../ui/marked-text.js';
import { LoadingState } from '../../ui/notice.js';
import type { ClockReading } from '../../ui/time-stamp.js';
import classes from './section-versions.module.css';

/** What a section said at some time. */
export interface PastText {
  id: string;
  text: string;
  savedAt: Pick<ClockReading, 'date' | 'time'> | null | undefined;
  savedBy: string;
  /** What is to be said of it besides. */
  mark?: string | false;
}

interface SectionVersionsProps {
  title: string;
  /** Null while they are on their way. */
  versions: readonly PastText[] | null;
  /** Asks once more, where no answer came. */
  onAskAgain?: () => void;
  /** What stands there now, to compare with. */
  present: string;
  /** The words of a text as one reads them, where it is stored otherwise. */
  toWords?: (text: string) => string;
  /** Takes an earlier text back; without it they can only be read. */
  onRestore?: (text: string) => void;
  onClose: () => void;
}

const asItIs = (text: string) => text;

/** What a section said before, and what was set aside: each can be read against the present text, and taken back. */
export function SectionVersions({
  title,
  versions,
  onAskAgain,
  present,
  toWords = asItIs,
  onRestore,
  onClose,
}: SectionVersionsProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const restore = (text: string) => {
    onRestore?.(text);
    announce(t('writing.versions.restored'), () => onRestore?.(present));
    onClose();
  };
  if (onAskAgain)
    return (
      <Acts>
        <p>{t('ui.unreachable')}</p>
        <ActButton onClick={onAskAgain}>{t('shell.tryAgain')}</ActButton>
      </Acts>
    );
  if (!versions) return <LoadingState />;
  return (
    <div className={classes.versions}>
      <h3>{t('writing.versions.open', { section: title })}</h3>
      {versions.length === 0 ? (
        <p>{t('writing.versions.none')}</p>
      ) : (
        <ul className={classes.list}>
          {versions.map(({ id, text, savedAt, savedBy, mark }) => (
            <li key={id}>
              <button
                type="button"
                aria-expanded={chosen === id}
                onClick={() => setChosen(chosen === id ? null : id)}
              >
                {savedAt && format.moment(`${savedAt.date}T${savedAt.time}`)} · <bdi>{savedBy}</bdi>
              </button>
              {mark && <span className={classes.mark}>{mark}</span>}
              {chosen === id && (
                <div className={classes.chosen}>
                  <MarkedText text={toWords(text)} other={toWords(present)} />
                  {onRestore && (
                    <ActButton onClick={() => restore(text)}>{t('writing.versions.restore')}</ActButton>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Acts>
        <ActButton onClick={onClose}>{t('writing.versions.close')}</ActButton>
      </Acts>
    </div>
  );
}
