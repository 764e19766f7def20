import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { PlanInFull } from './plan-in-full.js';
import { planSubmitted } from './plan-of-proposal.js';
import { ProposalDocument, type TagWords } from './proposal-document.js';
import { TotalsBar } from './totals-bar.js';
import classes from './submitted-version.module.css';

const AsSubmitted = graphql(`
  fragment ProposalAsSubmitted on SubmittedProposal {
    id
    directions
    sdgTargets
    localSubmittedAt {
      date
      time
    }
    submittedBy {
      id
      name
    }
    sections {
      key
      title
      question
      text
    }
    parts {
      isLead
      role
      budget
      inKind
      stands
      organisation {
        id
        ...OrganisationName
      }
    }
    totals {
      ...TotalsOfProposal
    }
    ...PlanAsSubmitted
  }
`);

interface SubmittedVersionProps {
  submission: FragmentType<typeof AsSubmitted>;
  /** ISO 4217. */
  currency: string;
  words: TagWords;
}

/** A proposal as it was handed in; nothing that is written later changes it. */
export function SubmittedVersion({ submission, currency, words }: SubmittedVersionProps) {
  const t = useTranslate();
  const format = useFormat();
  const asSubmitted = readFragment(AsSubmitted, submission);
  const { localSubmittedAt, submittedBy, parts, totals, ...content } = asSubmitted;
  return (
    <>
      <Section
        title={t('proposals.document')}
        lead={
          localSubmittedAt &&
          t('proposals.submittedBy', {
            moment: format.moment(`${localSubmittedAt.date}T${localSubmittedAt.time}`),
            person: submittedBy.name,
          })
        }
      >
        <ProposalDocument content={content} words={words} />
      </Section>
      <Section title={t('proposals.consortium')}>
        <ResponsiveTable
          caption={t('proposals.consortium')}
          rows={parts}
          rowKey={({ organisation }) => organisation.id}
          columns={[
            {
              title: t('proposals.part.organisation'),
              cell: ({ organisation }) => <OrganisationLink organisation={organisation} />,
            },
            { title: t('proposals.part.role'), cell: ({ role }) => <span dir="auto">{role}</span> },
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
            {
              title: t('proposals.part.answer'),
              cell: ({ isLead, stands }) =>
                isLead ? (
                  t('proposals.part.leads')
                ) : (
                  <StatusWord tone={stands ? 'good' : 'caution'}>
                    {stands ? t('proposals.part.confirmed') : t('proposals.part.standsNot')}
                  </StatusWord>
                ),
            },
          ]}
        />
        <TotalsBar totals={totals} />
      </Section>
      <PlanInFull plan={planSubmitted(asSubmitted)} currency={currency} />
    </>
  );
}

/** The version that counts, folded, for those who have changed the proposal since. */
export function VersionThatCounts(props: SubmittedVersionProps) {
  const t = useTranslate();
  return (
    <details className={`${classes.counts} screen-only`}>
      <summary>{t('proposals.counts')}</summary>
      <SubmittedVersion {...props} />
    </details>
  );
}
