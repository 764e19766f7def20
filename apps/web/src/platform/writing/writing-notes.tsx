import { useFormat, useTranslate } from '../../ui/language.js';
import type { Writing } from './section-writing.js';
import classes from './writing-notes.module.css';

/** What happened to the text without the writer's doing. */
export function WritingNotes({ state }: { state: Writing }) {
  const t = useTranslate();
  const format = useFormat();
  const { restored, replaced, newest } = state;
  return (
    <>
      {restored && (
        <p className={classes.note}>
          {t('writing.restored', { moment: format.moment(deviceClock(restored)) })}
        </p>
      )}
      {replaced && newest.savedAt && (
        <p className={classes.note} role="status">
          {t('writing.replaced', { person: newest.savedBy ?? '', time: newest.savedAt.time })}
        </p>
      )}
    </>
  );
}

/** An instant by the clock of this device, which is what noted it. */
function deviceClock(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
