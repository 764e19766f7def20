import { useTranslate } from '../../ui/language.js';
import classes from './room.module.css';
import { secondsBetween, type useKeptFresh } from './use-kept-fresh.js';

/** How the page comes to know of changes; nothing until it is known. */
export function Freshness({ fresh }: { fresh: ReturnType<typeof useKeptFresh> }) {
  const t = useTranslate();
  if (!fresh) return null;
  return (
    <p className={classes.quiet}>
      {fresh === 'told' ? t('room.fresh.told') : t('room.fresh.asking', { seconds: secondsBetween })}
    </p>
  );
}
