import { lazy } from 'react';
import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActLink, Acts } from '../../ui/act.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
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
    letter {
      id
      name
    }
    viewerCanAttachLetter
  }
`);

// The Secretariat alone attaches letters, and everybody reads the list.
const LetterForm = lazy(async () => ({ default: (await import('./letter-form.js')).LetterForm }));

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
  if (rows.some(({ letter }) => letter))
    columns.push({
      title: t('seats.letter'),
      cell: ({ letter }) =>
        letter && (
          <a href={`/files/${letter.id}`} download>
            <bdi>{letter.name}</bdi>
          </a>
        ),
    });
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
    <>
      <ResponsiveTable caption={t('mandates.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {rows.some(({ viewerCanAttachLetter }) => viewerCanAttachLetter) && (
        <Acts apart>
          <OpenedInPlace act={t('seats.letter.attach')}>
            {(close) => <LetterForm mandates={rows} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </>
  );
}
