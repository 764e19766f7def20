import { Link } from 'react-router';
import { AskedSections } from '../features/calls/asked-sections.js';
import { CallDesk } from '../features/calls/call-desk.js';
import { CallFacts } from '../features/calls/call-facts.js';
import { CallWindow } from '../features/calls/call-window.js';
import { CriteriaList } from '../features/calls/criteria-list.js';
import { StartProposal, WhoMayStart } from '../features/proposals/who-may-start.js';
import { ItsLine } from '../features/provenance/its-line.js';
import { graphql } from '../gql/gql.js';
import type { CallPageQuery } from '../gql/graphql.js';
import { holdsSeat } from '../platform/capacities.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActLink, Acts } from '../ui/act.js';
import { Beside } from '../ui/beside.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const CallPage = graphql(`
  query CallPage($slug: String!) {
    call(slug: $slug) {
      id
      slug
      title
      text
      kind
      isDemonstration
      drafts
      isOpen
      ...CallWindow
      ...CallFacts
      ...CallOnDesk
      ...CallToStartUnder
      criteria {
        ...WeighedCriterion
      }
      sections {
        ...AskedSection
      }
    }
    actionDirections {
      number
      title
    }
    provenance(kind: call, key: $slug) {
      ...LineOfProvenance
    }
  }
`);

/** One call: what is asked, by when, how it is judged, and the way to a proposal. */
export const route = definePage({
  path: '/calls/:slug',
  needs: 'anyone',
  query: CallPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: (data) => (data.call ? undefined : 'not-found'),
  title: (t, data) => data.call?.title ?? t('calls.title'),
  Page: ({ data: { call, actionDirections, provenance } }) =>
    call && <CallInFull call={call} directions={actionDirections} provenance={provenance} />,
});

interface CallInFullProps {
  call: NonNullable<CallPageQuery['call']>;
  directions: CallPageQuery['actionDirections'];
  provenance: CallPageQuery['provenance'];
}

function CallInFull({ call, directions, provenance }: CallInFullProps) {
  const t = useTranslate();
  const sits = holdsSeat(useViewer());
  // Only the Secretariat is told how many are being written.
  const isSecretariat = call.drafts !== null;
  const window = (
    <>
      <CallWindow call={call} />
      {!isSecretariat && <WhoMayStart call={call} />}
    </>
  );
  const header = {
    kind: (
      <>
        <Link to="/calls">{t('calls.title')}</Link> · {t(`calls.kind.${call.kind}`)}
        {call.isDemonstration && ` · ${t('calls.demonstration')}`}
      </>
    ),
    title: call.title,
    action: isSecretariat ? undefined : <StartProposal call={call} />,
  };
  return (
    <>
      {call.isOpen && !isSecretariat ? (
        <PageHeader {...header} asked={window} />
      ) : (
        <PageHeader {...header}>{window}</PageHeader>
      )}
      <ItsLine provenance={provenance} />
      {isSecretariat && <CallDesk call={call} />}
      {!isSecretariat && !call.isOpen && sits && (
        <Acts>
          <ActLink to={`/calls/${call.slug}/advice`}>{t('calls.itsAdvice')}</ActLink>
          <ActLink to={`/calls/${call.slug}/conflicts`}>{t('calls.itsConflicts')}</ActLink>
        </Acts>
      )}
      <Beside facts={<CallFacts call={call} directions={directions} />}>
        <div className="prose">
          {call.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <Section title={t('calls.sections')} lead={t('calls.sections.lead')}>
          <AskedSections sections={call.sections} />
        </Section>
        <Section title={t('calls.criteria')} lead={t('calls.criteria.lead')}>
          <CriteriaList criteria={call.criteria} />
        </Section>
      </Beside>
    </>
  );
}
