import { Link, useNavigate } from 'react-router';
import { CallForm } from '../features/calls/call-form.js';
import { worksInSecretariat } from '../features/mandates/secretariat.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { FailurePage } from '../platform/failure-page.js';
import { useViewer } from '../platform/viewer.js';
import { useAnnounce } from '../ui/announcements.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const CallNewPage = graphql(`
  query CallNewPage {
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
  title: (t) => t('calls.form.new'),
  Page({ data }) {
    const t = useTranslate();
    const navigate = useNavigate();
    const announce = useAnnounce();
    // Nothing is read here that only the Secretariat may see; what is written, the API refuses from anybody else.
    if (!worksInSecretariat(useViewer())) return <FailurePage failure="denied" />;
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
