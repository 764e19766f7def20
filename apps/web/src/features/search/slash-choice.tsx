import { useTranslate } from '../../ui/language.js';
import { useSlashChoice } from '../../platform/slash-key.js';
import classes from './slash-choice.module.css';

/** Lets the reader switch off the key that goes to search. */
export function SlashChoice() {
  const t = useTranslate();
  const [wanted, choose] = useSlashChoice();
  return (
    <label className={classes.choice}>
      <input type="checkbox" checked={wanted} onChange={({ target }) => choose(target.checked)} />
      <span>{t('account.keyboard.slash')}</span>
    </label>
  );
}
