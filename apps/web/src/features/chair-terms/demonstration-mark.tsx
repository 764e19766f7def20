import { useTranslate } from '../../ui/language.js';
import classes from './demonstration-mark.module.css';

/** Says that a term was made up to show the portal. */
export function DemonstrationMark() {
  const t = useTranslate();
  return <p className={classes.mark}>{t('chair.demonstration')}</p>;
}
