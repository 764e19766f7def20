import { Link, useSearchParams } from 'react-router';
import { networkToday } from '../features/network/network-day.js';
import { RulesText } from '../features/rules-of-procedure/rules-text.js';
import { VersionTable } from '../features/rules-of-procedure/version-table.js';
import { ProposalState } from '../features/rules-proposals/proposal-state.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { AsOfForm, asOfDay } from '../ui/as-of-form.js';
import { Filters } from '../ui/filters.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { ResponsiveTable } from '../ui/responsive-table.js';
import { Section } from '../ui/section.js';

const RulesPage = graphql(`
  query RulesPage($on: CalendarDate!) {
    rulesOfProcedure(on: $on) {
      id
      number
      inForceFrom
      basis
      viewerCanPropose
      document {
        ...RulesText
      }
    }
    rulesVersions {
      ...VersionInTable
    }
    rulesProposals {
      id
      because
      proposedOn
      ...StateOfRulesProposal
    }
  }
`);

/** The Rules of Procedure as they are in force on a day, every version of them, and what is proposed. */
export const route = definePage({
  path: '/board/rules',
  needs: 'anyone',
  query: RulesPage,
  variables: (_params, search) => ({ on: asOfDay(search) ?? networkToday() }),
  title: (t) => t('rules.title'),
  Page({ data: { rulesOfProcedure: rules, rulesVersions, rulesProposals } }) {
    const t = useTranslate();
    const format = useFormat();
    const [search] = useSearchParams();
    return (
      <>
        <PageHeader
          kind={<Link to="/board">{t('board.title')}</Link>}
          title={t('rules.title')}
          action={
            rules?.viewerCanPropose && <ActLink to="/board/rules/propose">{t('rules.propose')}</ActLink>
          }
        >
          {t('rules.lead')}
        </PageHeader>
        <Filters>
          {rules && (
            <p>
              {t('rules.inForce', {
                number: String(rules.number),
                day: format.plainDate(rules.inForceFrom),
                basis: rules.basis,
              })}
            </p>
          )}
          <AsOfForm day={asOfDay(search)} />
        </Filters>
        {rules ? (
          <RulesText chapters={rules.document} />
        ) : (
          <EmptyState title={t('rules.none')}>{t('rules.none.words')}</EmptyState>
        )}
        <Section title={t('rules.versions')}>
          <VersionTable versions={rulesVersions} />
        </Section>
        {rulesProposals.length > 0 && (
          <Section title={t('rules.proposals')} lead={t('rules.proposals.lead')}>
            <ResponsiveTable
              caption={t('rules.proposals')}
              rows={rulesProposals}
              rowKey={({ id }) => id}
              columns={[
                {
                  title: t('rules.version'),
                  cell: ({ id, proposedOn }) => (
                    <Link to={`/board/rules/proposals/${id}`}>
                      {t('rules.proposal.of', { day: format.plainDate(proposedOn) })}
                    </Link>
                  ),
                },
                { title: t('rules.propose.because'), cell: ({ because }) => <bdi>{because}</bdi> },
                { title: t('chair.state'), cell: (proposal) => <ProposalState proposal={proposal} /> },
              ]}
            />
          </Section>
        )}
      </>
    );
  },
});
