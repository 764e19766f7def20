import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import classes from './project-work.module.css';

const Inside = graphql(`
  fragment AwardOfProject on ProjectInside {
    currency
    ceiling
    plannedTotal
    proposalNumber
    decisionNumber
    parts {
      isLead
      role
      share
      organisation {
        id
        slug
        name
      }
    }
  }
`);

/** What a project was awarded, on which proposal and decision, and the part of each Organisation. */
export function ProjectAward({ inside: given }: { inside: FragmentType<typeof Inside> }) {
  const t = useTranslate();
  const format = useFormat();
  const inside = readFragment(Inside, given);
  const sum = (amount: number) => format.money(amount, inside.currency);
  return (
    <Section title={t('project.award')}>
      <DataList
        facts={[
          { name: t('project.ceiling'), value: sum(inside.ceiling) },
          { name: t('project.plannedTotal'), value: sum(inside.plannedTotal) },
          {
            name: t('project.proposal'),
            value: inside.proposalNumber && (
              <Link to={`/proposals/${inside.proposalNumber}`}>{inside.proposalNumber}</Link>
            ),
          },
          { name: t('project.decision'), value: <bdi>{inside.decisionNumber}</bdi> },
        ]}
      />
      <ResponsiveTable
        caption={t('project.parts')}
        rows={inside.parts}
        rowKey={({ organisation }) => organisation.id}
        columns={[
          {
            title: t('project.organisation'),
            cell: ({ organisation, isLead, role }) => (
              <>
                <bdi>{organisation.name}</bdi>
                <span className={classes.quiet}>{isLead ? t('project.lead') : <bdi>{role}</bdi>}</span>
              </>
            ),
          },
          { title: t('project.share'), numeric: true, cell: ({ share }) => sum(share ?? 0) },
        ]}
      />
    </Section>
  );
}
