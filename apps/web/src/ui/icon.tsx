import classes from './icon.module.css';

/** Paths on a grid of 16, drawn with a line of 1.5. Those of the second list point somewhere and turn with the script. */
const shapes = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  dot: 'M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 4.5V8l2.5 1.5',
  alert: 'M8 2 1.5 13.5h13zM8 6.5v3M8 11.4v.2',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 7.25v4M8 4.8v.2',
  lock: 'M3.5 7.5h9v6.25h-9zM5.25 7.5v-2a2.75 2.75 0 0 1 5.5 0v2',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.25 10.25 14 14',
  globe:
    'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM1.75 8h12.5M8 1.75c2 1.8 3 3.9 3 6.25s-1 4.45-3 6.25C6 12.45 5 10.35 5 8s1-4.45 3-6.25z',
  person: 'M8 2a2.75 2.75 0 1 0 0 5.5A2.75 2.75 0 0 0 8 2zM2.5 14c.4-2.7 2.6-4.25 5.5-4.25s5.1 1.55 5.5 4.25',
  menu: 'M2 4.25h12M2 8h12M2 11.75h12',
  'chevron-down': 'M4 6.25 8 10l4-3.75',
  'chevron-forward': 'M6 3.5 10.5 8 6 12.5',
  'arrow-forward': 'M2.5 8h11M9.5 4l4 4-4 4',
  'arrow-back': 'M13.5 8h-11M6.5 4l-4 4 4 4',
} as const;

const directed = ['chevron-forward', 'arrow-forward', 'arrow-back'];

export type IconName = keyof typeof shapes;

/** A sign beside a word, never instead of one: it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={classes.icon}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-directed={directed.includes(name) || undefined}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
