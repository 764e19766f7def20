import { Link, useSearchParams } from 'react-router';
import { AuditTable } from '../features/secretariat/audit-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { Filters } from '../ui/filters.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const AuditPage = graphql(`
  query AuditPage($noun: String, $after: String) {
    secretariatDesk {
      deliversMail
    }
    auditEntries(noun: $noun, first: 25, after: $after) {
      nextCursor
      items {
        ...AuditLine
      }
    }
  }
`);

const path = '/secretariat/audit';

/** What things are called in the audit, in the order in which they are offered. */
const nouns = [
  'Meeting',
  'Proposal',
  'Conflict',
  'Review',
  'PanelAdvice',
  'Call',
  'Invitation',
  'Mandate',
  'Organisation',
  'ChairTerm',
  'ChairNomination',
  'RulesProposal',
  'Person',
  'Mail',
] as const;

const nounIn = (search: URLSearchParams) => nouns.find((noun) => noun === search.get('of')) ?? null;

/** Who did what, for which Organisation, when: the whole record, the latest first. */
export const route = definePage({
  path,
  needs: 'signed-in',
  query: AuditPage,
  variables: (_params, search) => ({ noun: nounIn(search), after: search.get('after') }),
  failure: ({ secretariatDesk }) => (secretariatDesk ? undefined : 'denied'),
  title: (t) => t('secretariat.audit'),
  Page({ data: { auditEntries } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const chosen = nounIn(search);
    const address = (of: string | null, after?: string) => {
      const query = new URLSearchParams({ ...(of && { of }), ...(after && { after }) }).toString();
      return query ? `${path}?${query}` : path;
    };
    return (
      <>
        <PageHeader
          kind={<Link to="/secretariat">{t('secretariat.title')}</Link>}
          title={t('secretariat.audit')}
        >
          {t('secretariat.audit.lead')}
        </PageHeader>
        <Filters>
          <ChoiceLinks
            label={t('secretariat.audit.filter')}
            choices={[
              { to: address(null), label: t('secretariat.audit.all'), chosen: !chosen },
              ...nouns.map((noun) => ({
                to: address(noun),
                label: t(`secretariat.noun.${noun}`),
                chosen: noun === chosen,
              })),
            ]}
          />
        </Filters>
        {auditEntries.items.length > 0 ? (
          <AuditTable entries={auditEntries.items} />
        ) : (
          <EmptyState title={t('secretariat.audit.empty')}>{t('secretariat.audit.empty.words')}</EmptyState>
        )}
        <Pager
          next={auditEntries.nextCursor ? address(chosen, auditEntries.nextCursor) : undefined}
          first={search.has('after') ? address(chosen) : undefined}
        />
      </>
    );
  },
});
