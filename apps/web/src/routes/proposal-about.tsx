import { Link } from 'react-router';
import { AboutForm } from '../features/proposals/about-form.js';
import { useReturnToProposal } from '../features/proposals/proposal-page.js';
import { graphql } from '../gql/gql.js';
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
  failure({ proposal }) {
    if (!proposal) return 'not-found';
    return proposal.viewerCanEdit ? undefined : 'denied';
  },
  title: (t) => t('proposals.task.about'),
  Page({ data }) {
    const t = useTranslate();
    const goBack = useReturnToProposal();
    const announce = useAnnounce();
    const { proposal } = data;
    if (!proposal) return null;
    const address = `/proposals/${proposal.number}`;
    const saved = async () => {
      await goBack(proposal.number);
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
