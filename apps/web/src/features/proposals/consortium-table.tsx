import { graphql } from '../../gql/gql.js';
import type { PartOfConsortiumFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import classes from './consortium-table.module.css';

const Part = graphql(`
  fragment PartOfConsortium on Partnership {
    id
    isLead
    role
    budget
    inKind
    confirmation
    canAnswer
    declinedBecause
    localAnsweredAt {
      date
      time
    }
    answeredBy {
      id
      name
    }
    organisation {
      id
      ...OrganisationName
    }
  }
`);

interface ConsortiumTableProps {
  parts: readonly FragmentType<typeof Part>[];
  /** ISO 4217. */
  currency: string;
  /** Whether answers can still come. */
  isOpen: boolean;
}

/** Who does what for how much, and who has said yes. */
export function ConsortiumTable({ parts, currency, isOpen }: ConsortiumTableProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('proposals.consortium')}
      rows={readFragment(Part, parts)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('proposals.part.organisation'),
          cell: ({ organisation, isLead }) => (
            <>
              <OrganisationLink organisation={organisation} />
              {isLead && <span className={classes.lead}>{t('proposals.part.leads')}</span>}
            </>
          ),
        },
        {
          title: t('proposals.part.role'),
          cell: ({ role }) => <span dir="auto">{role || t('proposals.part.noRole')}</span>,
        },
        {
          title: t('proposals.part.budget'),
          cell: ({ budget }) => format.money(budget, currency),
          numeric: true,
        },
        {
          title: t('proposals.part.inKind'),
          cell: ({ inKind }) => format.money(inKind, currency),
          numeric: true,
        },
        { title: t('proposals.part.answer'), cell: (part) => <Answer part={part} isOpen={isOpen} /> },
      ]}
    />
  );
}

/** What an Organisation has said to its part, or that it is waited for, and by whom it could be said. */
function Answer({ part, isOpen }: { part: PartOfConsortiumFragment; isOpen: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  const { isLead, confirmation, canAnswer, declinedBecause, localAnsweredAt, answeredBy } = part;
  const said = localAnsweredAt && (
    <p className={classes.said}>
      {format.moment(`${localAnsweredAt.date}T${localAnsweredAt.time}`)}
      {answeredBy && (
        <>
          {' · '}
          <bdi>{answeredBy.name}</bdi>
        </>
      )}
    </p>
  );
  switch (confirmation) {
    case 'confirmed':
      return (
        <>
          <StatusWord tone="good">
            {isLead ? t('proposals.part.submits') : t('proposals.part.confirmed')}
          </StatusWord>
          {said}
        </>
      );
    case 'declined':
      return (
        <>
          <StatusWord tone="bad">{t('proposals.part.declined')}</StatusWord>
          {said}
          {declinedBecause && <p dir="auto">{declinedBecause}</p>}
        </>
      );
    case 'waiting':
      if (isLead) return t('proposals.part.leadConfirms');
      if (!isOpen) return <StatusWord tone="quiet">{t('proposals.part.noAnswer')}</StatusWord>;
      return (
        <>
          <StatusWord tone="caution">{t('proposals.part.waiting')}</StatusWord>
          {!canAnswer && <p className={classes.said}>{t('proposals.part.nobody')}</p>}
        </>
      );
  }
}
