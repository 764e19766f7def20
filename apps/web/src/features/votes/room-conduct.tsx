import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const Conducted = graphql(`
  fragment RoomToConduct on MeetingRoom {
    id
    floor {
      viewerCanOpen
      viewerCanAdjourn
      viewerCanResume
      viewerCanCallAgain
      secondCallFrom {
        date
        time
      }
      viewerCanClose
    }
  }
`);

const OpenMeeting = graphql(`
  mutation OpenMeeting($id: ID!) {
    openMeeting(id: $id) {
      id
      ...RoomToConduct
    }
  }
`);

const AdjournMeeting = graphql(`
  mutation AdjournMeeting($id: ID!) {
    adjournMeeting(id: $id) {
      id
      ...RoomToConduct
    }
  }
`);

const ResumeMeeting = graphql(`
  mutation ResumeMeeting($id: ID!, $secondCall: Boolean!) {
    resumeMeeting(id: $id, secondCall: $secondCall) {
      id
      ...RoomToConduct
    }
  }
`);

const CloseMeeting = graphql(`
  mutation CloseMeeting($id: ID!) {
    closeMeeting(id: $id) {
      id
      ...RoomToConduct
    }
  }
`);

/** Opens, adjourns, resumes and closes the meeting, for whoever conducts it. */
export function RoomConduct({ room }: { room: FragmentType<typeof Conducted> }) {
  const t = useTranslate();
  const format = useFormat();
  const { id, floor } = readFragment(Conducted, room);
  const open = useAct(OpenMeeting);
  const adjourn = useAct(AdjournMeeting);
  const resume = useAct(ResumeMeeting);
  const close = useAct(CloseMeeting);
  const errors = [open, adjourn, resume, close].flatMap((act) => act.errors);
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        {floor.viewerCanOpen && (
          <ActButton weight="main" busy={open.busy} onClick={() => void open.act({ id })}>
            {t('room.open')}
          </ActButton>
        )}
        {floor.viewerCanResume && (
          <ActButton
            weight="main"
            busy={resume.busy}
            onClick={() => void resume.act({ id, secondCall: false })}
          >
            {t('room.resume')}
          </ActButton>
        )}
        {floor.viewerCanCallAgain && (
          <ActButton busy={resume.busy} onClick={() => void resume.act({ id, secondCall: true })}>
            {t('room.resume.second')}
          </ActButton>
        )}
        {floor.secondCallFrom && !floor.viewerCanCallAgain && (
          <span>
            {t('room.secondCall.from', {
              when: format.moment(`${floor.secondCallFrom.date}T${floor.secondCallFrom.time}`),
            })}
          </span>
        )}
        {floor.viewerCanAdjourn && (
          <ActButton busy={adjourn.busy} onClick={() => void adjourn.act({ id })}>
            {t('room.adjourn')}
          </ActButton>
        )}
        {floor.viewerCanClose && (
          <ConfirmButton
            weight="quiet"
            question={t('room.close.question')}
            busy={close.busy}
            onConfirm={() => void close.act({ id })}
          >
            {t('room.close')}
          </ConfirmButton>
        )}
      </Acts>
    </>
  );
}
