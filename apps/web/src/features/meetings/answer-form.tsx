import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { GivenAnswer } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts, SubmitButton, type Weight } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { AnswerWord } from './answer-word.js';
import classes from './answer-form.module.css';

const Asked = graphql(`
  fragment MeetingToAnswer on Meeting {
    id
    calendarSequence
    viewerInvitee {
      id
      answer
      alternate {
        id
        name
      }
      possibleAlternates {
        id
        name
      }
    }
  }
`);

const AnswerMeeting = graphql(`
  mutation AnswerMeeting($meetingId: ID!, $answer: GivenAnswer!, $alternateId: ID, $sequence: Int!) {
    answerMeeting(meetingId: $meetingId, answer: $answer, alternateId: $alternateId, sequence: $sequence) {
      id
      ...MeetingToAnswer
    }
  }
`);

interface AnswerFormProps {
  meeting: FragmentType<typeof Asked>;
  /** Of the first answer; quiet where another act of the page stands out. */
  weight?: Weight;
}

/** Says whether one comes: one press, except that who cannot come may name somebody first. Changed as often as one likes. */
export function AnswerForm({ meeting, weight = 'main' }: AnswerFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(AnswerMeeting);
  const { id: meetingId, calendarSequence: sequence, viewerInvitee } = readFragment(Asked, meeting);
  const [changing, setChanging] = useState(false);
  const [naming, setNaming] = useState(false);
  if (!viewerInvitee) return null;
  const { answer: given, alternate, possibleAlternates } = viewerInvitee;

  const say = async (answer: GivenAnswer, alternateId: string | null = null) => {
    // A refusal may mean that the meeting was moved: the page shows where and when it is now.
    if (!(await act({ meetingId, answer, alternateId, sequence }))) return refresh();
    setChanging(false);
    setNaming(false);
    const takeBack = given === 'waiting' ? undefined : () => void say(given, alternate?.id);
    announce(t(`meetings.answered.${answer}`), takeBack);
  };

  if (naming)
    return (
      <Form
        errors={errors}
        onSubmit={(entries) => void say('not_coming', typed(entries, 'alternateId') || null)}
      >
        <RadioField
          name="alternateId"
          label={t('meetings.alternate')}
          hint={t('meetings.alternate.hint')}
          initial={alternate?.id ?? ''}
          options={[
            ...possibleAlternates.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: t('meetings.alternate.nobody') },
          ]}
        />
        <Acts>
          <SubmitButton busy={busy}>{t('meetings.answer.notComing.act')}</SubmitButton>
          <ActButton onClick={() => setNaming(false)}>{t('ui.cancel')}</ActButton>
        </Acts>
      </Form>
    );
  if (given !== 'waiting' && !changing)
    return (
      <div className={classes.given}>
        <p>
          {t('meetings.youAnswered')} <AnswerWord answer={given} />
          {alternate && <> {t('meetings.alternate.named', { name: alternate.name })}</>}
        </p>
        <ActButton onClick={() => setChanging(true)}>{t('meetings.answer.change')}</ActButton>
      </div>
    );
  return (
    <div className={classes.asked}>
      <FormErrorSummary errors={errors} />
      <Acts>
        <ActButton weight={changing ? 'quiet' : weight} busy={busy} onClick={() => void say('coming')}>
          {t('meetings.answer.coming.act')}
        </ActButton>
        <ActButton busy={busy} onClick={() => void say('perhaps')}>
          {t('meetings.answer.perhaps.act')}
        </ActButton>
        <ActButton
          busy={busy}
          onClick={() => (possibleAlternates.length > 0 ? setNaming(true) : void say('not_coming'))}
        >
          {t('meetings.answer.notComing.act')}
        </ActButton>
        {changing && <ActButton onClick={() => setChanging(false)}>{t('ui.cancel')}</ActButton>}
      </Acts>
    </div>
  );
}
