import { useTranslate } from '../../ui/language.js';
import classes from './demonstration-mark.module.css';

/** Says that a term was made up to show the portal; `brief` where the page has said why. */
export function DemonstrationMark({ brief }: { brief?: boolean }) {
  const t = useTranslate();
  return <p className={classes.mark}>{brief ? t('chair.demonstration.brief') : t('chair.demonstration')}</p>;
}
