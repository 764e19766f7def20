import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Timeline } from '../../ui/timeline.js';
import { networkToday } from '../network/network-day.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { DemonstrationMark } from './demonstration-mark.js';

const Terms = graphql(`
  fragment TermsOfChair on ChairTerm {
    id
    startsOn
    endsOn
    isCurrent
    isDemonstration
    basis
    concludedBecause
    member {
      id
      ...OrganisationName
    }
    exercisedBy {
      id
      holder {
        id
        name
      }
    }
  }
`);

/** Every term in the Chair, the first one first: who held it, who exercised it, what it rests on. */
export function TermTimeline({ terms }: { terms: readonly FragmentType<typeof Terms>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const today = networkToday();
  return (
    <Timeline
      entries={[...readFragment(Terms, terms)].reverse().map((term) => ({
        key: term.id,
        when: format.period(term.startsOn, term.endsOn),
        title: <OrganisationLink organisation={term.member} />,
        stage: term.isCurrent ? 'now' : term.startsOn > today ? 'next' : 'past',
        children: (
          <>
            {term.exercisedBy.length > 0 && (
              <p>
                {t('chair.exercisedThrough', {
                  holders: format.list(term.exercisedBy.map(({ holder }) => holder.name)),
                })}
              </p>
            )}
            {term.concludedBecause && <p>{t('chair.concludedBecause', { reason: term.concludedBecause })}</p>}
            {term.isDemonstration ? (
              <DemonstrationMark brief />
            ) : (
              <p>{t('chair.basis', { basis: term.basis })}</p>
            )}
          </>
        ),
      }))}
    />
  );
}
