import { lazy } from 'react';
import { Link } from 'react-router';
import { PartnerRows } from '../features/proposals/partner-rows.js';
import { RemindPartners } from '../features/proposals/remind-partners.js';
import { shortName } from '../features/proposals/short-name.js';
import { TotalsBar } from '../features/proposals/totals-bar.js';
import { WritingHeader } from '../features/proposals/writing-header.js';
import { graphql } from '../gql/gql.js';
import type { ProposalPartnersPageQuery } from '../gql/graphql.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { Section } from '../ui/section.js';

const ProposalPartnersPage = graphql(`
  query ProposalPartnersPage($number: String!) {
    proposal(number: $number) {
      id
      number
      title
      viewerCanEdit
      call {
        id
        currency
        leastPartners
        ...CallWindow
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
        organisation {
          id
          slug
        }
        ...PartToChange
      }
      waitingFor {
        id
        name
        acronym
      }
      totals {
        ...TotalsOfProposal
      }
    }
  }
`);

// The directory comes along with it: only when a partner is added.
const AddPartner = lazy(async () => ({
  default: (await import('../features/proposals/add-partner.js')).AddPartner,
}));

/** Who does what in a proposal and for how much; whoever is added is asked by mail. */
export const route = definePage({
  path: '/proposals/:number/partners',
  needs: 'signed-in',
  query: ProposalPartnersPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t) => t('proposals.task.partners'),
  Page: ({ data: { proposal } }) =>
    proposal && (proposal.viewerCanEdit ? <Partners proposal={proposal} /> : <OnlyReadNow {...proposal} />),
});

function Partners({ proposal }: { proposal: NonNullable<ProposalPartnersPageQuery['proposal']> }) {
  const t = useTranslate();
  const format = useFormat();
  const { number, call, partnerships, waitingFor, totals } = proposal;
  return (
    <>
      <WritingHeader proposal={proposal} title={t('proposals.task.partners')}>
        {t('proposals.partners.lead', { n: call.leastPartners })}
      </WritingHeader>
      {totals && <TotalsBar totals={totals} />}
      <p>
        <Link to={`/proposals/${number}/budget`}>{t('plan.budget')}</Link>
      </p>
      <Section title={t('proposals.consortium')}>
        <PartnerRows number={number} currency={call.currency} parts={partnerships} />
        <Acts apart>
          <OpenedInPlace act={t('proposals.part.add')} weight="main">
            {(close) => (
              <AddPartner
                number={number}
                currency={call.currency}
                taken={partnerships.map(({ organisation }) => organisation.slug)}
                onClose={close}
              />
            )}
          </OpenedInPlace>
          {waitingFor.length > 0 && (
            <RemindPartners number={number} waiting={format.list(waitingFor.map(shortName))} />
          )}
        </Acts>
      </Section>
    </>
  );
}
