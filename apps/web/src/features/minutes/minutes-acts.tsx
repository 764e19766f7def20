import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';

// Who enters the Board's approval fetches the form.
const ApprovalForm = lazy(async () => ({ default: (await import('./approval-form.js')).ApprovalForm }));

const ToAct = graphql(`
  fragment MinutesToAct on Minutes {
    id
    meeting {
      id
      number
      startsAt
    }
    state
    viewerHasAgreed
    viewerCanWrite
    viewerCanSend
    viewerCanCorrect
    viewerCanApprove
    viewerCanPublish
    correctionsClose {
      date
      time
    }
    corrections {
      id
      state
      isViewers
    }
  }
`);

const Send = graphql(`
  mutation SendDraftMinutes($meetingId: ID!) {
    sendDraftMinutes(meetingId: $meetingId) {
      id
      correctionsUntil
    }
  }
`);

const Publish = graphql(`
  mutation PublishMinutes($meetingId: ID!) {
    publishMinutes(meetingId: $meetingId) {
      id
    }
  }
`);

const Agree = graphql(`
  mutation AgreeToMinutes($meetingId: ID!) {
    agreeToMinutes(meetingId: $meetingId) {
      id
    }
  }
`);

/** What is asked of the reader: to write and send, to read and correct, to have it approved, to publish. */
export function MinutesActs({ minutes }: { minutes: FragmentType<typeof ToAct> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const shown = readFragment(ToAct, minutes);
  const { id: meetingId, meeting, correctionsClose, corrections } = shown;
  const sending = useAct(Send);
  const publishing = useAct(Publish);
  const agreeing = useAct(Agree);
  const send = async () => {
    const sent = await sending.act({ meetingId });
    const until = sent?.sendDraftMinutes.correctionsUntil;
    if (until) announce(t('minutes.sent', { until: format.plainDate(until) }));
  };
  const publish = async () => {
    if (await publishing.act({ meetingId })) announce(t('minutes.published'));
  };
  const agree = async () => {
    if (await agreeing.act({ meetingId })) announce(t('minutes.agreed'));
  };
  const by = correctionsClose ? format.moment(`${correctionsClose.date}T${correctionsClose.time}`) : '';
  const hasSpoken = corrections.some(({ isViewers }) => isViewers);
  const isDisputed = corrections.some(({ state }) => state === 'declined');
  return (
    <div className="screen-only">
      <FormErrorSummary errors={[...sending.errors, ...publishing.errors, ...agreeing.errors]} />
      {shown.viewerCanCorrect && <p>{t('minutes.correct.asked', { by })}</p>}
      {shown.viewerHasAgreed && <p role="status">{t('minutes.agreed')}</p>}
      {shown.viewerCanApprove && isDisputed && <p>{t('minutes.approve.asked')}</p>}
      <Acts>
        {shown.viewerCanCorrect && !shown.viewerHasAgreed && !hasSpoken && (
          <ActButton weight="main" busy={agreeing.busy} onClick={() => void agree()}>
            {t('minutes.agree')}
          </ActButton>
        )}
        {shown.viewerCanSend && (
          <ConfirmButton
            question={t('minutes.send.question')}
            weight="main"
            busy={sending.busy}
            onConfirm={() => void send()}
          >
            {t('minutes.send')}
          </ConfirmButton>
        )}
        {shown.viewerCanPublish && (
          <ConfirmButton
            question={t('minutes.publish.question')}
            weight="main"
            busy={publishing.busy}
            onConfirm={() => void publish()}
          >
            {t('minutes.publish')}
          </ConfirmButton>
        )}
        {shown.viewerCanApprove && (
          <OpenedInPlace act={t('minutes.approve')} weight={isDisputed ? 'main' : 'quiet'}>
            {(close) => <ApprovalForm meeting={meeting} onClose={close} />}
          </OpenedInPlace>
        )}
        {shown.viewerCanWrite && (
          <ActLink
            to={`/meetings/${meeting.number}/minutes/write`}
            weight={shown.state === 'being_written' && !shown.viewerCanSend ? 'main' : 'quiet'}
          >
            {t('minutes.write')}
          </ActLink>
        )}
      </Acts>
    </div>
  );
}
