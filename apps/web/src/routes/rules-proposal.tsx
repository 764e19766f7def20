import { Link } from 'react-router';
import { LastYearVotes } from '../features/circulars/last-year-votes.js';
import { RulesText } from '../features/rules-of-procedure/rules-text.js';
import { AdoptionForm, WithdrawProposal } from '../features/rules-proposals/adoption-form.js';
import { LastYear } from '../features/rules-proposals/last-year.js';
import { ProposalState } from '../features/rules-proposals/proposal-state.js';
import { RulesDifferences } from '../features/rules-proposals/rules-differences.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const RulesProposalPage = graphql(`
  query RulesProposalPage($id: ID!) {
    rulesProposal(id: $id) {
      id
      because
      proposedOn
      viewerCanAdopt
      ...StateOfRulesProposal
      ...RulesToAdopt
      differences {
        ...DifferenceOfRules
      }
      lastYear {
        ...LastYearOfRules
      }
      lastYearVotes {
        ...LastYearOfVotes
      }
      document {
        ...RulesText
      }
    }
  }
`);

/** A proposed version of the rules: what would read otherwise, and what it would have changed last year. */
export const route = definePage({
  path: '/board/rules/proposals/:id',
  needs: 'signed-in',
  query: RulesProposalPage,
  variables: ({ id }) => ({ id: id ?? '' }),
  failure: ({ rulesProposal }) => (rulesProposal ? undefined : 'not-found'),
  title: (t) => t('rules.proposals'),
  Page({ data: { rulesProposal: proposal } }) {
    const t = useTranslate();
    const format = useFormat();
    if (!proposal) return null;
    return (
      <>
        <PageHeader
          kind={<Link to="/board/rules">{t('rules.title')}</Link>}
          title={t('rules.proposal.of', { day: format.plainDate(proposal.proposedOn) })}
        >
          <ProposalState proposal={proposal} /> {t('rules.proposal.because', { because: proposal.because })}
        </PageHeader>
        {proposal.viewerCanAdopt && (
          <Acts apart>
            <OpenedInPlace act={t('rules.adopt.open')} weight="main">
              {(close) => <AdoptionForm proposal={proposal} onClose={close} />}
            </OpenedInPlace>
            <WithdrawProposal proposal={proposal} />
          </Acts>
        )}
        <Section title={t('rules.differences')}>
          <RulesDifferences differences={proposal.differences} />
        </Section>
        <Section title={t('rules.lastYear')}>
          <LastYear lastYear={proposal.lastYear} />
        </Section>
        <Section title={t('rules.lastYear.votes')}>
          <LastYearVotes lastYear={proposal.lastYearVotes} />
        </Section>
        <RulesText chapters={proposal.document} />
      </>
    );
  },
});
