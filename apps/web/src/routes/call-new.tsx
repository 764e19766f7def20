import { Link, useNavigate } from 'react-router';
import { CallForm } from '../features/calls/call-form.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useAnnounce } from '../ui/announcements.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const CallNewPage = graphql(`
  query CallNewPage {
    secretariatDesk {
      deliversMail
    }
    actionDirections {
      number
      title
    }
  }
`);

/** The Secretariat writes a call. */
export const route = definePage({
  path: '/calls/new',
  needs: 'signed-in',
  query: CallNewPage,
  failure: ({ secretariatDesk }) => (secretariatDesk ? undefined : 'denied'),
  title: (t) => t('calls.form.new'),
  Page({ data }) {
    const t = useTranslate();
    const navigate = useNavigate();
    const announce = useAnnounce();
    const saved = async (slug: string) => {
      await navigate(`/calls/${slug}`);
      announce(t('calls.form.saved'));
    };
    return (
      <>
        <PageHeader kind={<Link to="/calls">{t('calls.title')}</Link>} title={t('calls.form.new')}>
          {t('calls.form.new.lead')}
        </PageHeader>
        <CallForm directions={data.actionDirections} onSaved={saved} />
      </>
    );
  },
});
