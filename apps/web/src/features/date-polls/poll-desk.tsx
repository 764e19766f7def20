import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';

const Poll = graphql(`
  fragment PollAtDesk on DatePoll {
    id
    viewerCanRemind
    viewerCanClose
    viewerCanGiveUp
  }
`);

const Remind = graphql(`
  mutation RemindOfDatePoll($pollId: ID!) {
    remindOfDatePoll(pollId: $pollId)
  }
`);

const Close = graphql(`
  mutation CloseDatePoll($pollId: ID!) {
    closeDatePoll(pollId: $pollId) {
      id
    }
  }
`);

const GiveUp = graphql(`
  mutation GiveUpDatePoll($pollId: ID!, $because: String!) {
    giveUpDatePoll(pollId: $pollId, because: $because) {
      id
    }
  }
`);

/** What the Secretariat does with a poll besides choosing: remind, close, give up. */
export function PollDesk({ poll }: { poll: FragmentType<typeof Poll> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const reminding = useAct(Remind);
  const closing = useAct(Close);
  const { id: pollId, viewerCanRemind, viewerCanClose, viewerCanGiveUp } = readFragment(Poll, poll);
  const remind = async () => {
    const answer = await reminding.act({ pollId });
    if (answer) announce(t('meetings.reminded', { n: answer.remindOfDatePoll }));
  };
  const close = async () => {
    if (await closing.act({ pollId })) announce(t('datePolls.closed'));
  };
  return (
    <>
      <FormErrorSummary errors={[...reminding.errors, ...closing.errors]} />
      <Acts apart>
        {viewerCanRemind && (
          <ActButton busy={reminding.busy} onClick={() => void remind()}>
            {t('datePolls.remind')}
          </ActButton>
        )}
        {viewerCanClose && (
          <ConfirmButton
            weight="quiet"
            busy={closing.busy}
            question={t('datePolls.close.question')}
            onConfirm={() => void close()}
          >
            {t('datePolls.close')}
          </ConfirmButton>
        )}
        {viewerCanGiveUp && (
          <OpenedInPlace act={t('datePolls.giveUp')}>
            {(done) => <GivingUp pollId={pollId} onClose={done} />}
          </OpenedInPlace>
        )}
      </Acts>
    </>
  );
}

function GivingUp({ pollId, onClose }: { pollId: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(GiveUp);
  const giveUp = async (entries: FormData) => {
    if (!(await act({ pollId, because: typed(entries, 'because') }))) return;
    announce(t('datePolls.givenUp'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void giveUp(entries)}>
      <TextAreaField name="because" label={t('datePolls.giveUp.why')} rows={2} optional />
      <Acts>
        <SubmitButton busy={busy}>{t('datePolls.giveUp.act')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
