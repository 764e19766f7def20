import { useFormat } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';

const Conference = graphql(`
  fragment ConferenceOnCard on Conference {
    name
    theme
    place
    startsOn
    endsOn
  }
`);

/** One edition in three lines. */
export function ConferenceCard({ conference }: { conference: FragmentType<typeof Conference> }) {
  const format = useFormat();
  const { name, theme, place, startsOn, endsOn } = readFragment(Conference, conference);
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{theme}</p>
      <p>
        {format.period(startsOn, endsOn)} · {place}
      </p>
    </>
  );
}
