import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import classes from './directory-table.module.css';

const Entry = graphql(`
  fragment DirectoryEntry on Organisation {
    id
    acronym
    standing(on: $on)
    ...OrganisationName
    countryOrArea {
      code
      name
    }
    mandates(at: $at) {
      id
      capacity
      holder {
        id
        name
      }
    }
  }
`);

/** Organisations with what they are to the network and who speaks for them, on the day that they were asked for. */
export function DirectoryTable({ entries }: { entries: readonly FragmentType<typeof Entry>[] }) {
  const t = useTranslate();
  return (
    <ResponsiveTable
      caption={t('directory.title')}
      rows={readFragment(Entry, entries)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('directory.name'),
          cell: (entry) => (
            <>
              <OrganisationLink organisation={entry} />
              {entry.acronym && (
                <>
                  {' '}
                  <bdi className={classes.acronym}>({entry.acronym})</bdi>
                </>
              )}
            </>
          ),
        },
        {
          title: t('organisations.standing'),
          cell: ({ standing }) => t(`memberships.standing.${standing ?? 'none'}`),
        },
        {
          title: t('organisations.countryOrArea'),
          cell: ({ countryOrArea }) => countryOrArea?.name ?? <Unknown />,
        },
        {
          title: t('capacity.representative'),
          cell: ({ mandates }) => {
            const holder = mandates.find(({ capacity }) => capacity === 'representative')?.holder;
            return holder ? <bdi>{holder.name}</bdi> : <Unknown />;
          },
        },
      ]}
    />
  );
}

/** What the directory does not know takes a stroke to see and a word to hear. */
function Unknown() {
  const t = useTranslate();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('directory.unknown')}</span>
    </>
  );
}
