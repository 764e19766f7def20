import { geoEqualEarth } from 'd3-geo';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import projectionOf from './projection.json' with { type: 'json' };
import classes from './world-map.module.css';

export interface Place {
  key: string;
  name: string;
  /** Degrees north and east; a place without them stands in the list alone. */
  latitude: number | null | undefined;
  longitude: number | null | undefined;
  /** Where the name leads. */
  href: string;
  /** What stands beside the name in the list. */
  children?: ReactNode;
}

const { centre, width, height } = projectionOf;

/** The same projection as the silhouette's, see tools/make-land.mjs. */
const project = geoEqualEarth().rotate([-centre, 0]).fitSize([width, height], { type: 'Sphere' });

/** Places on the land of the earth, which has no borders here, and the same places as a list: the map is never the only way. */
export function WorldMap({ places, caption }: { places: readonly Place[]; caption: string }) {
  return (
    <figure className={classes.map}>
      <div className={classes.picture} aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${height}`}>
          {places.map(({ key, name, latitude, longitude }) => {
            const point = latitude != null && longitude != null && project([longitude, latitude]);
            if (!point) return null;
            const [x, y] = point;
            return (
              <circle key={key} cx={x.toFixed(1)} cy={y.toFixed(1)} r="7">
                <title>{name}</title>
              </circle>
            );
          })}
        </svg>
      </div>
      <figcaption className="visually-hidden">{caption}</figcaption>
      <ul className={classes.places}>
        {places.map(({ key, name, href, children }) => (
          <li key={key}>
            <Link to={href}>{name}</Link>
            {children && <span>{children}</span>}
          </li>
        ))}
      </ul>
    </figure>
  );
}
