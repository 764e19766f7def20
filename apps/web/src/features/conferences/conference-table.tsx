import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import classes from './conference-table.module.css';

const Editions = graphql(`
  fragment ConferenceEdition on Conference {
    id
    year
    name
    theme
    place
    startsOn
    endsOn
  }
`);

/** The editions of the yearly conference, the latest first. */
export function ConferenceTable({ editions }: { editions: readonly FragmentType<typeof Editions>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('conferences.editions')}
      rows={readFragment(Editions, editions)}
      rowKey={({ id }) => id}
      columns={[
        { title: t('conferences.year'), cell: ({ year }) => year },
        { title: t('conferences.name'), cell: ({ name }) => name },
        { title: t('conferences.theme'), cell: ({ theme }) => theme },
        {
          title: t('conferences.days'),
          cell: ({ startsOn, endsOn }) => (
            <span className={classes.days}>{format.period(startsOn, endsOn)}</span>
          ),
        },
        { title: t('conferences.place'), cell: ({ place }) => place },
      ]}
    />
  );
}
