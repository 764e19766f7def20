import { Link } from 'react-router';
import { CallWindow } from '../features/calls/call-window.js';
import { AttachmentList } from '../features/proposals/attachment-list.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { graphql } from '../gql/gql.js';
import type { ProposalFilesPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const ProposalFilesPage = graphql(`
  query ProposalFilesPage($number: String!) {
    proposal(number: $number) {
      id
      number
      title
      viewerCanEdit
      call {
        id
        ...CallWindow
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
      }
      ...FilesOfProposal
    }
  }
`);

/** The files that belong to a proposal. */
export const route = definePage({
  path: '/proposals/:number/files',
  needs: 'signed-in',
  query: ProposalFilesPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t) => t('plan.files'),
  Page: ({ data: { proposal } }) =>
    proposal &&
    (proposal.viewerCanEdit ? <ProposalFiles proposal={proposal} /> : <OnlyReadNow {...proposal} />),
});

function ProposalFiles({ proposal }: { proposal: NonNullable<ProposalFilesPageQuery['proposal']> }) {
  const t = useTranslate();
  const { number, title, call } = proposal;
  return (
    <>
      <PageHeader
        kind={
          <Link to={`/proposals/${number}`}>
            <bdi>{title}</bdi>
          </Link>
        }
        title={t('plan.files')}
        action={<ActLink to={`/proposals/${number}`}>{t('proposals.write.done')}</ActLink>}
      >
        <p>{t('plan.files.lead')}</p>
        <CallWindow call={call} />
      </PageHeader>
      <AttachmentList proposal={proposal} />
    </>
  );
}
