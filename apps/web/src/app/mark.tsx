import classes from './site-header.module.css';

/** Six points on one ring of radius 11 about (16, 16): the founding Members. */
export const markPoints = [0, 60, 120, 180, 240, 300].map((angle): [string, string] => {
  const turn = (angle * Math.PI) / 180;
  return [(16 + 11 * Math.sin(turn)).toFixed(1), (16 - 11 * Math.cos(turn)).toFixed(1)];
});

/** The sign beside the wordmark. */
export function Mark() {
  return (
    <svg className={classes.mark} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="11" />
      {markPoints.map(([x, y]) => (
        <circle key={`${x} ${y}`} className={classes.point} cx={x} cy={y} r="3.5" />
      ))}
    </svg>
  );
}
