import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const Seat = graphql(`
  fragment SeatToKnow on SeatInBrief {
    member
    capacity
    since
    predecessor
    others
  }
`);

/** A seat: for whom, as what, since when, after whom, and with whom. */
export function SeatInBrief({ seat }: { seat: FragmentType<typeof Seat> }) {
  const t = useTranslate();
  const format = useFormat();
  const { member, capacity, since, predecessor, others } = readFragment(Seat, seat);
  return (
    <DataList
      facts={[
        { name: t('brief.seat.member'), value: <bdi>{member}</bdi> },
        { name: t('brief.seat.capacity'), value: t(`capacity.${capacity}`) },
        { name: t('brief.seat.since'), value: format.plainDate(since) },
        { name: t('brief.seat.before'), value: predecessor && <bdi>{predecessor}</bdi> },
        {
          name: t('brief.seat.others'),
          value: others.length > 0 ? others.map((name) => <div key={name}>{name}</div>) : null,
        },
      ]}
    />
  );
}
