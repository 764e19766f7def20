import { useTranslate } from '../../ui/language.js';
import classes from './demonstration-note.module.css';

/** Says that a meeting was made up to show the portal. */
export function DemonstrationNote() {
  const t = useTranslate();
  return <span className={classes.note}>{t('meetings.demonstration')}</span>;
}
