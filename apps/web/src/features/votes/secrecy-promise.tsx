import { Link } from 'react-router';
import { useTranslate } from '../../ui/language.js';
import classes from './room.module.css';

/** What the portal promises of a secret ballot, with the way to what it does not. */
export function SecrecyPromise() {
  const t = useTranslate();
  return (
    <p className={classes.quiet}>
      {t('secret.promise')}{' '}
      <Link to="/votes/secrecy" target="_blank">
        {t('secret.promise.link')}
      </Link>
    </p>
  );
}
