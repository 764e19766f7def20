import { useFormat } from '../../ui/language.js';
import classes from './room.module.css';

/** An exact fraction, 4/6 and not 0.67. */
export function Fraction({
  of: { numerator, denominator },
}: {
  of: { numerator: number; denominator: number };
}) {
  const format = useFormat();
  return (
    <span className={classes.fraction}>
      {format.number(numerator)}/{format.number(denominator)}
    </span>
  );
}
