import { Link } from 'react-router';
import { useFormat } from '../../ui/language.js';
import classes from './annual-report.module.css';

export interface Figure {
  name: string;
  /** A number, or words where it is one of another. */
  value: number | string;
  /** Where the things stand that it counts. */
  path?: string;
}

/** Figures with their names, the numbers under each other. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, value, path }) => {
        const words = typeof value === 'number' ? format.number(value) : value;
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{path && value !== 0 ? <Link to={path}>{words}</Link> : words}</dd>
          </div>
        );
      })}
    </dl>
  );
}
