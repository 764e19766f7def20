import { Link } from 'react-router';
import { ChairCard } from '../features/chair-terms/chair-card.js';
import { NextInChair } from '../features/secretariat/chair-on-desk.js';
import { DeskMatters } from '../features/secretariat/desk-matters.js';
import classes from '../features/secretariat/desk.module.css';
import { MeetingDrafts, WaitingMeetings } from '../features/secretariat/waiting-meetings.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const SecretariatPage = graphql(`
  query SecretariatPage {
    secretariatDesk {
      ...MattersOnDesk
    }
    meetings(upcoming: true, first: 10) {
      items {
        id
        state
        ...MeetingOnDesk
      }
    }
    chairTerms {
      ...ChairNow
    }
    chairRotation {
      ...NextInChair
    }
  }
`);

/** The Secretariat's desk: whom to chase, what to decide, and the doors to what it writes. */
export const route = definePage({
  path: '/secretariat',
  needs: 'signed-in',
  query: SecretariatPage,
  failure: ({ secretariatDesk }) => (secretariatDesk ? undefined : 'denied'),
  title: (t) => t('secretariat.title'),
  Page({ data: { secretariatDesk, meetings, chairTerms, chairRotation } }) {
    const t = useTranslate();
    const drafts = meetings.items.filter(({ state }) => state === 'draft' || state === 'dates_polled');
    return (
      <>
        <PageHeader
          title={t('secretariat.title')}
          action={
            <Acts>
              <ActLink to="/meetings/new" weight="main">
                {t('secretariat.schedule')}
              </ActLink>
              <ActLink to="/organisations">{t('secretariat.invite')}</ActLink>
              <ActLink to="/calls/new">{t('secretariat.call')}</ActLink>
            </Acts>
          }
        >
          {t('secretariat.lead')}
        </PageHeader>
        <div className={classes.columns}>
          <div>
            <Section title={t('secretariat.waiting')}>
              <WaitingMeetings meetings={meetings.items} />
            </Section>
            {drafts.length > 0 && (
              <Section title={t('secretariat.drafts')}>
                <MeetingDrafts meetings={drafts} />
              </Section>
            )}
          </div>
          <div>
            {secretariatDesk && (
              <Section title={t('secretariat.work')}>
                <DeskMatters desk={secretariatDesk} />
              </Section>
            )}
            <Section
              title={t('secretariat.chair')}
              aside={<Link to="/board/chair">{t('secretariat.chair.more')}</Link>}
            >
              <ChairCard terms={chairTerms} />
              <NextInChair rotation={chairRotation} />
            </Section>
          </div>
        </div>
      </>
    );
  },
});
