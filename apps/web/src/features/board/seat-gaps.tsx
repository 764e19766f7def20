import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { networkDay } from '../network/network-day.js';

const Gap = graphql(`
  fragment GapOfSeatLine on GapOfSeat {
    from
    until
    alternate
  }
`);

/** When a Member had, has or will have no representative, and whether an alternate can sit meanwhile. */
export function SeatGaps({ gaps }: { gaps: readonly FragmentType<typeof Gap>[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (gaps.length === 0) return null;
  return (
    <Section title={t('seats.gaps')}>
      <ResponsiveTable
        caption={t('seats.gaps')}
        rows={readFragment(Gap, gaps)}
        rowKey={({ from }) => from}
        columns={[
          {
            title: t('seats.gaps.when'),
            cell: ({ from, until }) => format.period(networkDay(from), until && networkDay(until)),
          },
          {
            title: t('seats.gaps.who'),
            cell: ({ alternate }) => (alternate ? t('seats.gaps.alternate') : t('seats.gaps.nobody')),
          },
        ]}
      />
    </Section>
  );
}
