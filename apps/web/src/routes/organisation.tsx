import { lazy } from 'react';
import { Link, useSearchParams } from 'react-router';
import { SeatGaps } from '../features/board/seat-gaps.js';
import { StandingDesk } from '../features/chair-terms/standing-desk.js';
import { MandateList } from '../features/mandates/mandate-list.js';
import { MembershipTimeline } from '../features/memberships/membership-timeline.js';
import { endOfNetworkDay } from '../features/network/network-day.js';
import { OrganisationFacts } from '../features/organisations/organisation-facts.js';
import { graphql } from '../gql/gql.js';
import type { OrganisationPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { Acts, ActLink } from '../ui/act.js';
import { AsOfForm, asOfDay } from '../ui/as-of-form.js';
import { Beside } from '../ui/beside.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const OrganisationPage = graphql(`
  query OrganisationPage($slug: String!, $at: Instant) {
    organisation(slug: $slug) {
      id
      slug
      name
      kind
      about
      viewerCanChange
      viewerCanInvite
      ...OrganisationFacts
      ...OrganisationToChange
      memberships {
        ...MembershipStages
      }
      standingDesk {
        stage
      }
      ...StandingToBringForward
      mandates(at: $at) {
        ...MandatesOfOrganisation
      }
      seatGaps {
        ...GapOfSeatLine
      }
      projects {
        id
        slug
        title
      }
    }
  }
`);

// Few change an entry, and everybody reads it.
const OrganisationForm = lazy(async () => ({
  default: (await import('../features/directory/organisation-form.js')).OrganisationForm,
}));

/** An Organisation: what it is, what it is to the network, and who acts for it. */
export const route = definePage({
  path: '/organisations/:slug',
  needs: 'anyone',
  query: OrganisationPage,
  variables(params, search) {
    const day = asOfDay(search);
    return { slug: params['slug'] ?? '', at: day && endOfNetworkDay(day) };
  },
  failure: (data) => (data.organisation ? undefined : 'not-found'),
  title: (t, data) => data.organisation?.name ?? t('directory.title'),
  Page: ({ data: { organisation } }) => organisation && <Entry organisation={organisation} />,
});

interface EntryProps {
  organisation: NonNullable<OrganisationPageQuery['organisation']>;
}

function Entry({ organisation }: EntryProps) {
  const t = useTranslate();
  const { name, kind, about, memberships, viewerCanChange } = organisation;
  return (
    <>
      <PageHeader kind={t(`organisations.kind.${kind}`)} title={<bdi>{name}</bdi>} />
      <Beside facts={<OrganisationFacts organisation={organisation} />}>
        {viewerCanChange && (
          <OpenedInPlace act={t('directory.change')}>
            {(close) => <OrganisationForm organisation={organisation} onClose={close} />}
          </OpenedInPlace>
        )}
        {about && (
          <Section title={t('organisations.about')}>
            <p className="prose">
              <bdi>{about}</bdi>
            </p>
          </Section>
        )}
        <People organisation={organisation} />
        {organisation.viewerCanInvite && <SeatGaps gaps={organisation.seatGaps} />}
        {(memberships.length > 0 || organisation.standingDesk) && (
          <Section title={t('memberships.title')}>
            <MembershipTimeline memberships={memberships} />
            <StandingDesk organisation={organisation} />
          </Section>
        )}
        {organisation.projects.length > 0 && (
          <Section title={t('projects.title')}>
            <ul className="prose">
              {organisation.projects.map((project) => (
                <li key={project.id}>
                  <Link to={`/projects/${project.slug}`}>{project.title}</Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Beside>
    </>
  );
}

/** Who acts for it, now or on a day of the past. */
function People({ organisation }: Pick<EntryProps, 'organisation'>) {
  const t = useTranslate();
  const format = useFormat();
  const [search] = useSearchParams();
  const day = asOfDay(search);
  const { slug, mandates, viewerCanInvite } = organisation;
  return (
    <Section
      title={day ? t('mandates.title.then', { day: format.plainDate(day) }) : t('mandates.title')}
      aside={<AsOfForm day={day} />}
    >
      {mandates.length > 0 ? (
        <MandateList mandates={mandates} canEnd={viewerCanInvite && !day} slug={slug} />
      ) : (
        <EmptyState title={t('mandates.empty')}>{t('mandates.empty.words')}</EmptyState>
      )}
      {viewerCanInvite && (
        <Acts apart>
          <ActLink to={`/organisations/${slug}/invite`}>{t('invitations.act')}</ActLink>
          <ActLink to="/secretariat/invitations">{t('invitations.title')}</ActLink>
        </Acts>
      )}
    </Section>
  );
}
