import { Link, useNavigate } from 'react-router';
import { InvitationForm } from '../features/invitations/invitation-form.js';
import { graphql } from '../gql/gql.js';
import type { InvitePageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useAnnounce } from '../ui/announcements.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';

const InvitePage = graphql(`
  query InvitePage($slug: String!) {
    organisation(slug: $slug) {
      id
      slug
      name
      hostsSecretariat
      viewerCanInvite
    }
  }
`);

/** Invites somebody to act for an Organisation. */
export const route = definePage({
  path: '/organisations/:slug/invite',
  needs: 'signed-in',
  query: InvitePage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure({ organisation }) {
    if (!organisation) return 'not-found';
    return organisation.viewerCanInvite ? undefined : 'denied';
  },
  title: (t) => t('invitations.act'),
  Page: ({ data: { organisation } }) => organisation && <Invite organisation={organisation} />,
});

function Invite({ organisation }: { organisation: NonNullable<InvitePageQuery['organisation']> }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { slug, name, hostsSecretariat } = organisation;
  const sent = (address: string) => {
    announce(t('invitations.sent', { address }));
    void navigate('/secretariat/invitations');
  };
  return (
    <NarrowPage>
      <PageHeader
        kind={
          <Link to={`/organisations/${slug}`}>
            <bdi>{name}</bdi>
          </Link>
        }
        title={t('invitations.act')}
      >
        {t('invitations.lead')}
      </PageHeader>
      <InvitationForm organisation={slug} hostsSecretariat={hostsSecretariat} onSent={sent} />
    </NarrowPage>
  );
}
