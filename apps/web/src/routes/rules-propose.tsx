import { Link, useNavigate } from 'react-router';
import { networkToday } from '../features/network/network-day.js';
import { RulesForm } from '../features/rules-proposals/rules-form.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const RulesProposePage = graphql(`
  query RulesProposePage($on: CalendarDate!) {
    rulesOfProcedure(on: $on) {
      id
      viewerCanPropose
      ...RulesToChange
    }
    chairRotation {
      places {
        member {
          id
          name
        }
      }
    }
  }
`);

/** The Secretariat writes a version of the rules for the Board to decide on. */
export const route = definePage({
  path: '/board/rules/propose',
  needs: 'signed-in',
  query: RulesProposePage,
  variables: () => ({ on: networkToday() }),
  failure: ({ rulesOfProcedure: rules }) => (rules?.viewerCanPropose ? undefined : 'denied'),
  title: (t) => t('rules.propose'),
  Page({ data: { rulesOfProcedure: rules, chairRotation } }) {
    const t = useTranslate();
    const navigate = useNavigate();
    return (
      <>
        <PageHeader kind={<Link to="/board/rules">{t('rules.title')}</Link>} title={t('rules.propose')}>
          {t('rules.propose.lead')}
        </PageHeader>
        {rules && (
          <RulesForm
            version={rules}
            members={chairRotation.places.map(({ member }) => member)}
            onProposed={async (id) => navigate(`/board/rules/proposals/${id}`)}
          />
        )}
      </>
    );
  },
});
