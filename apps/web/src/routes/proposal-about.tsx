import { Link } from 'react-router';
import { AboutForm } from '../features/proposals/about-form.js';
import { graphql } from '../gql/gql.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { useFreshStep } from '../platform/fresh-step.js';
import { definePage } from '../platform/page.js';
import { useAnnounce } from '../ui/announcements.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const ProposalAboutPage = graphql(`
  query ProposalAboutPage($number: String!) {
    proposal(number: $number) {
      id
      number
      title
      viewerCanEdit
      partnerships {
        id
        isLead
        viewerWorksForIt
      }
      ...AboutProposal
    }
    actionDirections {
      number
      title
    }
    sdgTargets {
      code
      label
    }
  }
`);

/** What a proposal is about: its title, and what of the network's aims it serves. */
export const route = definePage({
  path: '/proposals/:number/about',
  needs: 'signed-in',
  query: ProposalAboutPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t) => t('proposals.task.about'),
  Page({ data }) {
    const t = useTranslate();
    const step = useFreshStep();
    const announce = useAnnounce();
    const { proposal } = data;
    if (!proposal) return null;
    if (!proposal.viewerCanEdit) return <OnlyReadNow {...proposal} />;
    const address = `/proposals/${proposal.number}`;
    const saved = async () => {
      await step(() => import('./proposal.js'), { number: proposal.number });
      announce(t('proposals.about.saved'));
    };
    return (
      <>
        <PageHeader
          kind={
            <Link to={address}>
              <bdi>{proposal.title}</bdi>
            </Link>
          }
          title={t('proposals.task.about')}
        />
        <AboutForm proposal={proposal} words={data} onSaved={saved} />
      </>
    );
  },
});
