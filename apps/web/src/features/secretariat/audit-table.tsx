import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { AuditLineFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { wordsFor } from './words-from-wire.js';
import classes from './audit-table.module.css';

const Line = graphql(`
  fragment AuditLine on AuditEntry {
    position
    act
    subject
    subjectPath
    capacity
    localAt {
      date
      time
    }
    person {
      id
      name
    }
    organisation {
      id
      ...OrganisationName
    }
  }
`);

/** Who did what, for whom, when. */
export function AuditTable({ entries }: { entries: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('secretariat.audit')}
      rows={readFragment(Line, entries)}
      rowKey={({ position }) => position}
      columns={[
        {
          title: t('secretariat.audit.who'),
          cell: ({ person }) => (person ? <bdi>{person.name}</bdi> : t('secretariat.audit.portal')),
        },
        { title: t('secretariat.audit.what'), cell: (entry) => <Deed entry={entry} /> },
        {
          title: t('secretariat.audit.for'),
          cell: ({ organisation, capacity }) =>
            organisation && (
              <>
                <OrganisationLink organisation={organisation} short />
                {capacity && <span className={classes.capacity}>{t(`capacity.${capacity}`)}</span>}
              </>
            ),
        },
        {
          title: t('secretariat.audit.when'),
          cell: ({ localAt }) =>
            localAt && (
              <span className={classes.when}>{format.moment(`${localAt.date}T${localAt.time}`)}</span>
            ),
        },
      ]}
    />
  );
}

function Deed({ entry: { act, subject, subjectPath } }: { entry: AuditLineFragment }) {
  const t = useTranslate();
  return (
    <>
      {wordsFor(t, 'act', act)}
      {subject && (
        <span className={classes.subject}>
          {subjectPath ? (
            <Link to={subjectPath}>
              <bdi>{subject}</bdi>
            </Link>
          ) : (
            <bdi>{subject}</bdi>
          )}
        </span>
      )}
    </>
  );
}
