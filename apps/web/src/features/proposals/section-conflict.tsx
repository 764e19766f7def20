import { useEffect, useId, useRef, useState } from 'react';
import { ActButton, Acts } from '../../ui/act.js';
import { Icon } from '../../ui/icon.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { MarkedText } from './marked-text.js';
import type { Newest } from './section-writing.js';
import { united } from './text-differences.js';
import classes from './section-conflict.module.css';

interface SectionConflictProps {
  title: string;
  mine: string;
  /** What somebody else has saved meanwhile, and stands. */
  newest: Newest;
  /** With the text that is to stand. */
  onSettle: (text: string) => void;
}

/** Two texts written on the same one, side by side with who and when: the writer keeps one, or makes one of both. */
export function SectionConflict({ title, mine, newest, onSettle }: SectionConflictProps) {
  const t = useTranslate();
  const format = useFormat();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [combined, setCombined] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { text: theirs, savedBy, savedAt } = newest;
  const moment = savedAt ? format.moment(`${savedAt.date}T${savedAt.time}`) : '';
  // The field that had the focus is gone.
  useEffect(() => panel.current?.focus(), []);
  const isCombining = combined !== null;
  useEffect(() => {
    if (isCombining) area.current?.focus();
  }, [isCombining]);
  return (
    <div ref={panel} className={classes.conflict} role="group" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>
        <Icon name="alert" /> {t('proposals.conflict', { person: savedBy ?? '', section: title })}
      </h3>
      <p>{t('proposals.conflict.words')}</p>
      <div className={classes.sides}>
        <div>
          <h4>{t('proposals.conflict.theirs', { person: savedBy ?? '', moment })}</h4>
          <MarkedText text={theirs} other={mine} />
        </div>
        <div>
          <h4>{t('proposals.conflict.mine')}</h4>
          <MarkedText text={mine} other={theirs} />
        </div>
      </div>
      {combined === null ? (
        <Acts>
          <ActButton weight="main" onClick={() => setCombined(united(theirs, mine))}>
            {t('proposals.conflict.combine')}
          </ActButton>
          <ActButton onClick={() => onSettle(mine)}>{t('proposals.conflict.useMine')}</ActButton>
          <ActButton onClick={() => onSettle(theirs)}>{t('proposals.conflict.useTheirs')}</ActButton>
        </Acts>
      ) : (
        <>
          <label className={classes.combined}>
            <span>{t('proposals.conflict.combined')}</span>
            <textarea
              ref={area}
              dir="auto"
              rows={10}
              value={combined}
              onChange={(event) => setCombined(event.target.value)}
            />
          </label>
          <Acts>
            <ActButton weight="main" onClick={() => onSettle(combined)}>
              {t('proposals.conflict.saveCombined')}
            </ActButton>
            <ActButton onClick={() => setCombined(null)}>{t('proposals.conflict.back')}</ActButton>
          </Acts>
        </>
      )}
    </div>
  );
}
