import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { DemonstrationMark } from './demonstration-mark.js';
import classes from './chair-card.module.css';

const Chair = graphql(`
  fragment ChairNow on ChairTerm {
    id
    isCurrent
    isDemonstration
    startsOn
    endsOn
    member {
      id
      ...OrganisationName
      mandates {
        id
        capacity
        holder {
          id
          name
        }
      }
    }
  }
`);

const seatCapacities = ['representative', 'first_alternate', 'second_alternate'];

/** Which Member is in the Chair, who exercises it, and until when. */
export function ChairCard({ terms }: { terms: readonly FragmentType<typeof Chair>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const term = readFragment(Chair, terms).find(({ isCurrent }) => isCurrent);
  if (!term) return <p>{t('chair.vacant')}</p>;
  const { member, endsOn, isDemonstration } = term;
  // The strongest comes first: the representative, else an alternate.
  const sits = member.mandates.find(({ capacity }) => seatCapacities.includes(capacity));
  return (
    <div className={classes.chair}>
      <p className={classes.member}>
        <OrganisationLink organisation={member} />
      </p>
      <p>
        {sits
          ? t('chair.exercisedBy', { holder: sits.holder.name, capacity: t(`capacity.${sits.capacity}`) })
          : t('chair.exercisedByNobody')}
      </p>
      <p>{t('chair.until', { day: format.plainDate(endsOn) })}</p>
      {isDemonstration && <DemonstrationMark />}
    </div>
  );
}
