import { AttachmentList } from '../features/proposals/attachment-list.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { WritingHeader } from '../features/proposals/writing-header.js';
import { graphql } from '../gql/gql.js';
import type { ProposalFilesPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';

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
  return (
    <>
      <WritingHeader proposal={proposal} title={t('plan.files')}>
        {t('plan.files.lead')}
      </WritingHeader>
      <AttachmentList proposal={proposal} />
    </>
  );
}
