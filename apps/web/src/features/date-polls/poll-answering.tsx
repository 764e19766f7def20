import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { SlotAnswer } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { TimesToAnswer, answerField } from './times-to-answer.js';

const Poll = graphql(`
  fragment PollToAnswer on DatePoll {
    id
    times {
      id
      ...TimeToAnswer
    }
  }
`);

const AnswerDatePoll = graphql(`
  mutation AnswerDatePoll($pollId: ID!, $answers: [SlotAnswerInput!]!) {
    answerDatePoll(pollId: $pollId, answers: $answers) {
      id
    }
  }
`);

/** Answers a date poll in one form. */
export function PollAnswering({ poll }: { poll: FragmentType<typeof Poll> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AnswerDatePoll);
  const { id: pollId, times } = readFragment(Poll, poll);
  const send = async (entries: FormData) => {
    const answers = times.flatMap(({ id }) => {
      const answer = typed(entries, answerField(id));
      return answer ? [{ slotId: id, answer: answer as SlotAnswer }] : [];
    });
    if (await act({ pollId, answers })) announce(t('datePolls.answered'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void send(entries)}>
      <TimesToAnswer times={times} />
      <SubmitButton busy={busy}>{t('datePolls.send')}</SubmitButton>
    </Form>
  );
}
