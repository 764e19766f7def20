import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActLink, Acts } from '../../ui/act.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { networkDay } from '../network/network-day.js';
import { EndMandate } from './end-mandate.js';
import classes from './mandate-list.module.css';

const Mandates = graphql(`
  fragment MandatesOfOrganisation on Mandate {
    id
    capacity
    startsAt
    endsAt
    holder {
      id
      name
    }
    ending {
      effect
      sits
      sitsAs
    }
  }
`);

interface MandateListProps {
  mandates: readonly FragmentType<typeof Mandates>[];
  /** Offers to end those that have no end yet, to whoever may. */
  canEnd: boolean;
  /** Slug of the Organisation. */
  slug: string;
}

/** Who acts for an Organisation, in which capacity, and for how long. */
export function MandateList({ mandates, canEnd, slug }: MandateListProps) {
  const t = useTranslate();
  const format = useFormat();
  const rows = readFragment(Mandates, mandates);
  type Row = (typeof rows)[number];
  const columns: [Column<Row>, ...Column<Row>[]] = [
    { title: t('mandates.holder'), cell: ({ holder }) => <bdi>{holder.name}</bdi> },
    { title: t('mandates.capacity'), cell: ({ capacity }) => t(`capacity.${capacity}`) },
    {
      title: t('mandates.period'),
      cell: ({ startsAt, endsAt }) => (
        <span className={classes.period}>
          {format.period(networkDay(startsAt), endsAt && networkDay(endsAt))}
        </span>
      ),
    },
  ];
  if (canEnd)
    columns.push({
      title: t('mandates.end'),
      cell: (mandate) =>
        !mandate.endsAt && (
          <Acts>
            <ActLink to={`/organisations/${slug}/hand-over/${mandate.id}`}>{t('mandates.handOver')}</ActLink>
            <EndMandate {...mandate} />
          </Acts>
        ),
    });
  return (
    <ResponsiveTable caption={t('mandates.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
