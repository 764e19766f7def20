import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { SeatsOfBoardFragment } from '../../gql/graphql.js';
import { Tag } from '../../ui/tag.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import classes from './seat-plan.module.css';

const Seats = graphql(`
  fragment SeatsOfBoard on Seat {
    id
    since
    chairs
    chairsFrom
    member {
      id
      acronym
      ...OrganisationName
    }
    holders {
      id
      capacity
      holder {
        id
        name
      }
    }
  }
`);

/** The seats of the Board, first the one in the Chair and the one that comes next: who sits, and who would stand in. */
export function SeatPlan({ seats }: { seats: readonly FragmentType<typeof Seats>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const inOrder = [...readFragment(Seats, seats)].sort((a, b) => rank(a) - rank(b));
  return (
    <ul className={classes.plan}>
      {inOrder.map(({ id, since, chairs, chairsFrom, member, holders: [sits, ...alternates] }) => (
        <li key={id} className={classes.seat} data-chairs={chairs}>
          <h2>
            <OrganisationLink organisation={member} />
          </h2>
          {chairs && <Tag>{t('board.chairs')}</Tag>}
          {chairsFrom && <Tag>{t('board.chairsFrom', { day: format.plainDate(chairsFrom) })}</Tag>}
          {sits ? (
            <p className={classes.holder}>
              <strong>
                <bdi>{sits.holder.name}</bdi>
              </strong>
              <span>{t(`capacity.${sits.capacity}`)}</span>
            </p>
          ) : (
            <p className={classes.empty}>{t('board.seat.empty')}</p>
          )}
          {alternates.length > 0 && (
            <ul className={classes.alternates} aria-label={t('board.alternates')}>
              {alternates.map(({ id: mandate, holder, capacity }) => (
                <li key={mandate}>
                  <bdi>{holder.name}</bdi> <span>{t(`capacity.${capacity}`)}</span>
                </li>
              ))}
            </ul>
          )}
          <p className={classes.since}>{t('board.since', { day: format.plainDate(since) })}</p>
        </li>
      ))}
    </ul>
  );
}

const rank = ({ chairs, chairsFrom }: Pick<SeatsOfBoardFragment, 'chairs' | 'chairsFrom'>): number =>
  chairs ? 0 : chairsFrom ? 1 : 2;
