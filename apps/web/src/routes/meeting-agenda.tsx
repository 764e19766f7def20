import { lazy } from 'react';
import { Link } from 'react-router';
import { PapersToBring } from '../features/agendas/papers-to-bring.js';
import { AgendaReaders } from '../features/agendas/agenda-readers.js';
import { ItemReviews } from '../features/agendas/item-reviews.js';
import { LateItems } from '../features/agendas/late-items.js';
import { graphql } from '../gql/gql.js';
import type { MeetingAgendaPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const LateItemForm = lazy(async () => ({
  default: (await import('../features/agendas/late-item-form.js')).LateItemForm,
}));

const MeetingAgendaPage = graphql(`
  query MeetingAgendaPage($number: String!) {
    meetingAgenda(number: $number) {
      id
      viewerCanPropose
      readers {
        id
      }
      lateItems {
        id
      }
      ...PapersToBring
      ...LateItems
      ...ItemsToReview
      ...AgendaReaders
      meeting {
        id
        number
        title
        viewerCanEdit
        agendaFreeze {
          lastDay
          isFrozen
        }
      }
    }
  }
`);

type Agenda = NonNullable<MeetingAgendaPageQuery['meetingAgenda']>;

/** The agenda until the meeting: what comes late, and what Members say of it beforehand. */
export const route = definePage({
  path: '/meetings/:number/agenda',
  needs: 'signed-in',
  query: MeetingAgendaPage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: ({ meetingAgenda }) => (meetingAgenda ? undefined : 'not-found'),
  title: (t, { meetingAgenda }) => t('agendas.page', { title: meetingAgenda?.meeting.title ?? '' }),
  Page: ({ data: { meetingAgenda } }) => meetingAgenda && <Prepared agenda={meetingAgenda} />,
});

function Prepared({ agenda }: { agenda: Agenda }) {
  const t = useTranslate();
  const format = useFormat();
  const { meeting, readers, viewerCanPropose, lateItems } = agenda;
  const { number, title, agendaFreeze: freeze, viewerCanEdit } = meeting;
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> ·{' '}
            <Link to={`/meetings/${number}`}>{number}</Link>
          </>
        }
        title={<bdi>{t('agendas.page', { title })}</bdi>}
      >
        {freeze &&
          t(freeze.isFrozen ? 'agendas.frozen' : 'agendas.open', { day: format.plainDate(freeze.lastDay) })}
      </PageHeader>
      <Acts>
        <ActLink to={`/meetings/${number}/pack`}>{t('meetings.pack')}</ActLink>
        {viewerCanEdit && (
          <ActLink to={`/meetings/${number}/schedule#agenda`}>{t('meetings.agenda.edit')}</ActLink>
        )}
      </Acts>
      <PapersToBring agenda={agenda} />
      {(viewerCanPropose || lateItems.length > 0) && (
        <Section title={t('agendas.late')} lead={t('agendas.late.lead')}>
          <LateItems agenda={agenda} />
          {viewerCanPropose && (
            <Acts apart>
              <OpenedInPlace act={t('agendas.late.propose')}>
                {(close) => <LateItemForm meetingId={meeting.id} onClose={close} />}
              </OpenedInPlace>
            </Acts>
          )}
        </Section>
      )}
      <Section title={t('agendas.review')} lead={t('agendas.review.lead')}>
        <ItemReviews agenda={agenda} />
      </Section>
      {readers && (
        <Section title={t('agendas.readers')}>
          <AgendaReaders agenda={agenda} />
        </Section>
      )}
    </>
  );
}
