import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import classes from './action-direction-list.module.css';

const Direction = graphql(`
  fragment DirectionCommitment on ActionDirection {
    number
    title
    commitment
  }
`);

const romanNumbers = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** Directions are known by their Roman numbers, in every script. */
export const romanNumber = (number: number): string => romanNumbers[number] ?? String(number);

/** The action directions with what the network says there it will do. */
export function ActionDirectionList({
  directions,
}: {
  directions: readonly FragmentType<typeof Direction>[];
}) {
  return (
    <ol className={classes.directions}>
      {readFragment(Direction, directions).map(({ number, title, commitment }) => (
        <li key={number} id={`direction-${number}`}>
          <span className={classes.number}>{romanNumber(number)}</span>
          <div>
            <h3>{title}</h3>
            <p>{commitment}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
