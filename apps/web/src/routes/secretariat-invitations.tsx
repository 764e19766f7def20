import { Link, useSearchParams } from 'react-router';
import { InvitationList } from '../features/invitations/invitation-list.js';
import { worksInSecretariat } from '../platform/capacities.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const InvitationsPage = graphql(`
  query InvitationsPage($after: String) {
    invitationsToManage(after: $after) {
      nextCursor
      items {
        ...InvitationLine
      }
    }
  }
`);

/** The invitations that this person may manage: all for the Secretariat, their Organisation's for an administrator. */
export const route = definePage({
  path: '/secretariat/invitations',
  needs: 'signed-in',
  query: InvitationsPage,
  variables: (_params, search) => ({ after: search.get('after') }),
  title: (t) => t('invitations.title'),
  Page({ data }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const isSecretariat = worksInSecretariat(useViewer());
    const { items, nextCursor } = data.invitationsToManage;
    return (
      <>
        <PageHeader
          kind={isSecretariat && <Link to="/secretariat">{t('secretariat.title')}</Link>}
          title={t('invitations.title')}
        >
          {t('invitations.title.lead')}
        </PageHeader>
        {items.length > 0 ? (
          <InvitationList invitations={items} />
        ) : (
          <EmptyState
            title={t('invitations.empty')}
            action={<ActLink to="/organisations">{t('invitations.empty.act')}</ActLink>}
          >
            {t('invitations.empty.words')}
          </EmptyState>
        )}
        <Pager
          next={nextCursor ? `?after=${encodeURIComponent(nextCursor)}` : undefined}
          first={search.has('after') ? '/secretariat/invitations' : undefined}
        />
      </>
    );
  },
});
