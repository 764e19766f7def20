import { CallList } from '../features/calls/call-list.js';
import { stageOf } from '../features/calls/call-window.js';
import { worksInSecretariat } from '../platform/capacities.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { Acts, ActLink } from '../ui/act.js';
import { useLanguage, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const CallsPage = graphql(`
  query CallsPage {
    calls {
      id
      state
      isOpen
      daysLeft
      ...CallLine
    }
  }
`);

const stages = ['draft', 'open', 'coming', 'over'] as const;

/** What the network asks for: calls that are open, to come, and over. */
export const route = definePage({
  path: '/calls',
  needs: 'anyone',
  query: CallsPage,
  title: (t) => t('calls.title'),
  feed: (language) => `/calls/feed/${language}.atom`,
  Page({ data: { calls } }) {
    const t = useTranslate();
    const viewer = useViewer();
    const language = useLanguage();
    const isSecretariat = worksInSecretariat(viewer);
    return (
      <>
        <PageHeader title={t('calls.title')} action={viewer && <Doors isSecretariat={isSecretariat} />}>
          <p>{t('calls.lead')}</p>
          <p>
            <a rel="alternate" type="application/atom+xml" href={`/calls/feed/${language}.atom`}>
              {t('calls.feed')}
            </a>
          </p>
        </PageHeader>
        {stages.map((stage) => {
          const those = calls.filter((call) => stageOf(call) === stage);
          return (
            those.length > 0 && (
              <Section key={stage} title={t(`calls.stage.${stage}`)}>
                <CallList calls={those} />
              </Section>
            )
          );
        })}
        {!calls.some((call) => stageOf(call) === 'open') && (
          <Section title={t('calls.stage.open')}>
            <EmptyState title={t('calls.empty')}>{t('calls.empty.words')}</EmptyState>
          </Section>
        )}
      </>
    );
  },
});

/** Where people who are signed in go from here. */
function Doors({ isSecretariat }: { isSecretariat: boolean }) {
  const t = useTranslate();
  return (
    <Acts>
      {isSecretariat ? (
        <>
          <ActLink to="/calls/new" weight="main">
            {t('calls.write')}
          </ActLink>
          <ActLink to="/secretariat/proposals">{t('proposals.secretariat.title')}</ActLink>
        </>
      ) : (
        <ActLink to="/proposals">{t('proposals.title')}</ActLink>
      )}
    </Acts>
  );
}
