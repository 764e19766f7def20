import { Link, useNavigate } from 'react-router';
import { CallWindow } from '../features/calls/call-window.js';
import { StartForm } from '../features/proposals/start-form.js';
import { WhoMayStart } from '../features/proposals/who-may-start.js';
import { graphql } from '../gql/gql.js';
import type { ProposalStartPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { Card } from '../ui/section.js';

const ProposalStartPage = graphql(`
  query ProposalStartPage($slug: String!) {
    call(slug: $slug) {
      id
      slug
      title
      viewerLeads {
        id
        slug
        name
      }
      ...CallWindow
      ...CallToStartUnder
    }
    myProposals(first: 100) {
      items {
        id
        number
        title
        state
        lead {
          id
        }
        call {
          id
        }
      }
    }
  }
`);

/** Starts a proposal under a call: a name for it, and who leads. Everything else is written afterwards. */
export const route = definePage({
  path: '/calls/:slug/propose',
  needs: 'signed-in',
  query: ProposalStartPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: (data) => (data.call ? undefined : 'not-found'),
  title: (t) => t('proposals.start'),
  Page: ({ data: { call, myProposals } }) => call && <Start call={call} mine={myProposals.items} />,
});

interface StartProps {
  call: NonNullable<ProposalStartPageQuery['call']>;
  mine: ProposalStartPageQuery['myProposals']['items'];
}

function Start({ call, mine }: StartProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { viewerLeads } = call;
  const begun = mine.filter(
    (proposal) =>
      proposal.state !== 'withdrawn' &&
      proposal.call.id === call.id &&
      viewerLeads.some(({ id }) => id === proposal.lead.id),
  );
  return (
    <NarrowPage>
      <PageHeader kind={<Link to={`/calls/${call.slug}`}>{call.title}</Link>} title={t('proposals.start')}>
        <CallWindow call={call} />
      </PageHeader>
      {begun.length > 0 && (
        <Card>
          <p>{t('proposals.start.begun', { n: begun.length })}</p>
          {begun.map(({ id, number, title }) => (
            <p key={id}>
              <Link to={`/proposals/${number}`}>
                <bdi>
                  {number} · {title}
                </bdi>
              </Link>
            </p>
          ))}
        </Card>
      )}
      {viewerLeads.length > 0 ? (
        <StartForm
          call={call.slug}
          leads={viewerLeads}
          onStarted={(number) => void navigate(`/proposals/${number}`)}
        />
      ) : (
        <WhoMayStart call={call} />
      )}
    </NarrowPage>
  );
}
