import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { CalendarDate } from '../../ui/format.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { standingOn } from '../memberships/standing-on.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import classes from './directory-table.module.css';

const Entry = graphql(`
  fragment DirectoryEntry on Organisation {
    id
    acronym
    standing
    ...OrganisationName
    countryOrArea {
      code
      name
    }
    memberships {
      id
      standing
      stage
      startsOn
      endsOn
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

interface DirectoryTableProps {
  entries: readonly FragmentType<typeof Entry>[];
  /** The day whose standing is shown; today where it is null. */
  day: CalendarDate | null;
}

/** Organisations with what they are to the network and who speaks for them. */
export function DirectoryTable({ entries, day }: DirectoryTableProps) {
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
          cell: ({ standing, memberships }) => {
            const then = day ? standingOn(memberships, day) : standing;
            return then ? t(`memberships.standing.${then}`) : t('memberships.standing.none');
          },
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
