import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ActButton, Acts } from '../../ui/act.js';
import { Icon } from '../../ui/icon.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { MarkedText } from '../../ui/marked-text.js';
import type { Newest } from './section-writing.js';
import classes from './section-conflict.module.css';

interface SectionConflictProps {
  title: string;
  mine: string;
  /** What somebody else has saved meanwhile, and stands. */
  newest: Newest;
  /** The words of a text as one reads them, where it is stored otherwise. */
  toWords?: (text: string) => string;
  /** Both texts in one: what they share once, the rest of each beside it. */
  unite: (theirs: string, mine: string) => string;
  /** With the text that is to stand. */
  onSettle: (text: string) => void;
  /** The field in which the two are made one. */
  children: (combined: { value: string; onChange: (text: string) => void }) => ReactNode;
}

const asItIs = (text: string) => text;

/** Two texts written on the same one, side by side with who and when: the writer keeps one, or makes one of both. */
export function SectionConflict({
  title,
  mine,
  newest,
  toWords = asItIs,
  unite,
  onSettle,
  children,
}: SectionConflictProps) {
  const t = useTranslate();
  const format = useFormat();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [combined, setCombined] = useState<string | null>(null);
  const field = useRef<HTMLLabelElement>(null);
  const { text: theirs, savedBy, savedAt } = newest;
  const moment = savedAt ? format.moment(`${savedAt.date}T${savedAt.time}`) : '';
  // The field that had the focus is gone.
  useEffect(() => panel.current?.focus(), []);
  const isCombining = combined !== null;
  useEffect(() => {
    if (isCombining) field.current?.querySelector<HTMLElement>('textarea, [contenteditable]')?.focus();
  }, [isCombining]);
  return (
    <div ref={panel} className={classes.conflict} role="group" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>
        <Icon name="alert" /> {t('writing.conflict', { person: savedBy ?? '', section: title })}
      </h3>
      <p>{t('writing.conflict.words')}</p>
      <div className={classes.sides}>
        <div>
          <h4>{t('writing.conflict.theirs', { person: savedBy ?? '', moment })}</h4>
          <MarkedText text={toWords(theirs)} other={toWords(mine)} />
        </div>
        <div>
          <h4>{t('writing.conflict.mine')}</h4>
          <MarkedText text={toWords(mine)} other={toWords(theirs)} />
        </div>
      </div>
      {combined === null ? (
        <Acts>
          <ActButton weight="main" onClick={() => setCombined(unite(theirs, mine))}>
            {t('writing.conflict.combine')}
          </ActButton>
          <ActButton onClick={() => onSettle(mine)}>{t('writing.conflict.useMine')}</ActButton>
          <ActButton onClick={() => onSettle(theirs)}>{t('writing.conflict.useTheirs')}</ActButton>
        </Acts>
      ) : (
        <>
          <label ref={field} className={classes.combined}>
            <span>{t('writing.conflict.combined')}</span>
            {children({ value: combined, onChange: setCombined })}
          </label>
          <Acts>
            <ActButton weight="main" onClick={() => onSettle(combined)}>
              {t('writing.conflict.saveCombined')}
            </ActButton>
            <ActButton onClick={() => setCombined(null)}>{t('writing.conflict.back')}</ActButton>
          </Acts>
        </>
      )}
    </div>
  );
}
