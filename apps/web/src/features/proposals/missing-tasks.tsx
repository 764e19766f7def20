import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import classes from './missing-tasks.module.css';

const Missing = graphql(`
  fragment MissingTask on ReadinessTask {
    code
    text
    field
    section
  }
`);

interface MissingTasksProps {
  number: string;
  tasks: readonly FragmentType<typeof Missing>[];
}

/** What a proposal still lacks, each in a sentence that leads to where it is mended. */
export function MissingTasks({ number, tasks }: MissingTasksProps) {
  return (
    <ul className={classes.tasks}>
      {readFragment(Missing, tasks).map(({ text, field, section }) => (
        <li key={text}>
          <Link to={`/proposals/${number}/${pageOf(field, section)}`}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

function pageOf(field: string | null, section: string | null): string {
  if (section) return `write#section-${section}`;
  if (field === 'months' || field === 'workPlan') return 'plan';
  if (field === 'yearly') return 'budget';
  return field === 'directions' || field === 'sdgTargets' ? 'about' : 'partners';
}
