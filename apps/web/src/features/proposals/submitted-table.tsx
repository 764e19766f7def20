import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { ProposalName } from './proposal-name.js';
import { ProposalState } from './proposal-state.js';

const Line = graphql(`
  fragment SubmittedLine on Proposal {
    id
    number
    title
    viewerCanDecideEligibility
    ...ProposalInWords
    localSubmittedAt {
      date
      time
    }
    lead {
      id
      ...OrganisationName
    }
    call {
      id
      title
    }
  }
`);

/** Submitted proposals for the Secretariat, with those marked that wait for its decision. */
export function SubmittedTable({ proposals }: { proposals: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('proposals.secretariat.title')}
      rows={readFragment(Line, proposals)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('proposals.proposal'),
          cell: ({ number, title, call }) => <ProposalName number={number} title={title} call={call.title} />,
        },
        {
          title: t('proposals.part.leads'),
          cell: ({ lead }) => <OrganisationLink organisation={lead} short />,
        },
        {
          title: t('proposals.submittedAt'),
          cell: ({ localSubmittedAt: at }) => at && format.moment(`${at.date}T${at.time}`),
        },
        {
          title: t('proposals.state'),
          cell: (proposal) =>
            proposal.viewerCanDecideEligibility ? (
              <StatusWord tone="asked">{t('proposals.secretariat.decide')}</StatusWord>
            ) : (
              <ProposalState proposal={proposal} />
            ),
        },
      ]}
    />
  );
}
