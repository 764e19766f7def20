import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat } from '../../ui/language.js';
import classes from './criteria-list.module.css';

const Weighed = graphql(`
  fragment WeighedCriterion on Criterion {
    key
    title
    weight
  }
`);

/** What proposals are judged by, each with its share of the whole: a bar as long as its weight, and the number. */
export function CriteriaList({ criteria }: { criteria: readonly FragmentType<typeof Weighed>[] }) {
  const format = useFormat();
  return (
    <ul className={classes.criteria}>
      {readFragment(Weighed, criteria).map(({ key, title, weight }) => (
        <li key={key}>
          <span>{title}</span>
          <strong>{format.percent(weight / 100)}</strong>
          <span className={classes.bar} aria-hidden="true">
            <span style={{ inlineSize: `${weight}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
