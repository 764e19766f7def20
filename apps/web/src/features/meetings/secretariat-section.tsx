import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActLink, Acts } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import { MeetingHistory } from './meeting-history.js';
import { NoticeClocks } from './notice-clocks.js';
import { RenewInvitations } from './renew-invitations.js';

const CancellationForm = lazy(async () => ({
  default: (await import('./cancellation-form.js')).CancellationForm,
}));

const Prepared = graphql(`
  fragment MeetingForSecretariat on Meeting {
    id
    number
    state
    viewerCanEdit
    viewerCanCancel
    ...MeetingToCancel
    ...NoticeClocksOfMeeting
    ...ActsOnMeeting
    history {
      position
    }
  }
`);

/** What only the Secretariat sees of a meeting: its clocks, what can be done to it, what was done. */
export function SecretariatSection({ meeting }: { meeting: FragmentType<typeof Prepared> }) {
  const t = useTranslate();
  const prepared = readFragment(Prepared, meeting);
  const { id, number, state, viewerCanEdit, viewerCanCancel, history } = prepared;
  return (
    <div className="screen-only">
      {state !== 'cancelled' && (
        <Section title={t('meetings.notice')}>
          <NoticeClocks meeting={prepared} />
        </Section>
      )}
      {viewerCanEdit && (
        <Section title={t('meetings.acts')}>
          <Acts>
            <ActLink to={`/meetings/${number}/schedule`}>{t('meetings.change')}</ActLink>
            {state === 'convened' && <RenewInvitations id={id} />}
            {viewerCanCancel && (
              <OpenedInPlace act={t('meetings.cancel')}>
                {(close) => <CancellationForm meeting={prepared} onClose={close} />}
              </OpenedInPlace>
            )}
          </Acts>
        </Section>
      )}
      {history.length > 0 && (
        <Section title={t('meetings.history')}>
          <MeetingHistory meeting={prepared} />
        </Section>
      )}
    </div>
  );
}
