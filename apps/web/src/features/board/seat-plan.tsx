import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { SeatsOfBoardFragment } from '../../gql/graphql.js';
import { Tag } from '../../ui/tag.js';
import { networkDay } from '../network/network-day.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import classes from './seat-plan.module.css';

const Seats = graphql(`
  fragment SeatsOfBoard on Seat {
    id
    since
    vacantSince
    unrepresentedSince
    chairs
    chairsFrom
    gaps {
      from
      until
      alternate
    }
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

/**
 * The seats of the Board, first the one in the Chair and the one that comes next: who sits for each Member, who would
 * stand in, and since when nobody does.
 */
export function SeatPlan({ seats }: { seats: readonly FragmentType<typeof Seats>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const inOrder = [...readFragment(Seats, seats)].sort((a, b) => rank(a) - rank(b));
  return (
    <ul className={classes.plan}>
      {inOrder.map(({ holders: [sits, ...alternates], ...seat }) => (
        <li key={seat.id} className={classes.seat} data-chairs={seat.chairs}>
          <h2>
            <OrganisationLink organisation={seat.member} />
          </h2>
          {seat.chairs && <Tag>{t('board.chairs')}</Tag>}
          {seat.chairsFrom && <Tag>{t('board.chairsFrom', { day: format.plainDate(seat.chairsFrom) })}</Tag>}
          {sits ? (
            <p className={classes.holder}>
              <strong>
                <bdi>{sits.holder.name}</bdi>
              </strong>
              <span>{t(`capacity.${sits.capacity}`)}</span>
            </p>
          ) : (
            seat.vacantSince && (
              <p className={classes.empty}>
                {t('seats.vacant', { day: format.plainDate(seat.vacantSince) })}
              </p>
            )
          )}
          {sits && seat.unrepresentedSince && (
            <p className={classes.empty}>
              {t('seats.unrepresented', { day: format.plainDate(seat.unrepresentedSince) })}
            </p>
          )}
          {seat.gaps.map(({ from, until, alternate }) => {
            const when = format.period(networkDay(from), until && networkDay(until));
            return (
              <p key={from} className={classes.empty}>
                {alternate ? t('seats.gap.alternate', { when }) : t('seats.gap.nobody', { when })}
              </p>
            );
          })}
          {alternates.length > 0 && (
            <ul className={classes.alternates} aria-label={t('board.alternates')}>
              {alternates.map(({ id: mandate, holder, capacity }) => (
                <li key={mandate}>
                  <bdi>{holder.name}</bdi> <span>{t(`capacity.${capacity}`)}</span>
                </li>
              ))}
            </ul>
          )}
          <p className={classes.since}>{t('board.since', { day: format.plainDate(seat.since) })}</p>
        </li>
      ))}
    </ul>
  );
}

const rank = ({ chairs, chairsFrom }: Pick<SeatsOfBoardFragment, 'chairs' | 'chairsFrom'>): number =>
  chairs ? 0 : chairsFrom ? 1 : 2;
