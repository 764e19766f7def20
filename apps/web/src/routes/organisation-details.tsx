import { Link } from 'react-router';
import { MandateList } from '../features/mandates/mandate-list.js';
import { AttestationActs } from '../features/memberships/attestation-acts.js';
import { AttestationList } from '../features/memberships/attestation-list.js';
import { networkToday } from '../features/network/network-day.js';
import { OrganisationFacts } from '../features/organisations/organisation-facts.js';
import { graphql } from '../gql/gql.js';
import type { OrganisationDetailsPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Card, Section } from '../ui/section.js';

const OrganisationDetailsPage = graphql(`
  query OrganisationDetailsPage($slug: String!) {
    organisation(slug: $slug) {
      id
      slug
      name
      attestedOn
      viewerCanAttest
      viewerCanChange
      ...OrganisationFacts
      mandates {
        ...MandatesOfOrganisation
      }
      attestations {
        id
        wrong
        settledAt
        ...SaidOfDetails
      }
    }
  }
`);

/** What the network holds of a Member, for itself to say once a year whether it is right. */
export const route = definePage({
  path: '/organisations/:slug/details',
  needs: 'signed-in',
  query: OrganisationDetailsPage,
  variables: ({ slug }) => ({ slug: slug ?? '' }),
  failure({ organisation }) {
    if (!organisation) return 'not-found';
    return organisation.viewerCanChange ? undefined : 'denied';
  },
  title: (t, { organisation }) => t('attestation.title', { organisation: organisation?.name ?? '' }),
  Page: ({ data: { organisation } }) => organisation && <Details organisation={organisation} />,
});

interface DetailsProps {
  organisation: NonNullable<OrganisationDetailsPageQuery['organisation']>;
}

function Details({ organisation }: DetailsProps) {
  const t = useTranslate();
  const format = useFormat();
  const { slug, name, attestedOn, viewerCanAttest, mandates, attestations } = organisation;
  const isReported = attestations.some(({ wrong, settledAt }) => wrong !== null && settledAt === null);
  const lastDay = `${networkToday().slice(0, 4)}-12-31`;
  const standing = () => {
    if (attestedOn) return t('attestation.done', { day: format.plainDate(attestedOn) });
    if (isReported) return t('attestation.reported');
    return viewerCanAttest ? t('attestation.due', { day: format.plainDate(lastDay) }) : undefined;
  };
  return (
    <>
      <PageHeader
        kind={
          <Link to={`/organisations/${slug}`}>
            <bdi>{name}</bdi>
          </Link>
        }
        title={t('attestation.title', { organisation: name })}
        asked={standing()}
      >
        {t('attestation.lead')}
      </PageHeader>
      <Card>
        <OrganisationFacts organisation={organisation} />
      </Card>
      <Section title={t('attestation.people')}>
        {mandates.length > 0 ? (
          <MandateList mandates={mandates} canEnd={false} slug={slug} />
        ) : (
          <EmptyState title={t('mandates.empty')}>{t('mandates.empty.words')}</EmptyState>
        )}
      </Section>
      {viewerCanAttest && <AttestationActs slug={slug} />}
      <Section title={t('attestation.said')}>
        {attestations.length > 0 ? (
          <AttestationList attestations={attestations} />
        ) : (
          <p>{t('attestation.said.empty')}</p>
        )}
      </Section>
    </>
  );
}
