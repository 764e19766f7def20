import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { CircularChoice, CircularProcedure, OwnCircularFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { RadioField, TextAreaField } from '../../ui/fields.js';
import { FormErrorSummary, type FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { Section } from '../../ui/section.js';
import classes from './circular.module.css';
import { useChoiceWords } from './choice-words.js';

const Own = graphql(`
  fragment OwnCircular on Circular {
    id
    procedure
    isOver
    viewerSeats {
      memberId
      memberName
      choice
      answeredBy
      answered {
        date
        time
      }
      viewerCanAnswer
      viewerCanLeave
    }
  }
`);

const AnswerCircular = graphql(`
  mutation AnswerCircular($circularId: ID!, $memberId: ID!, $choice: CircularChoice!, $reason: String!) {
    answerCircular(circularId: $circularId, memberId: $memberId, choice: $choice, reason: $reason) {
      id
    }
  }
`);

const LeaveCircular = graphql(`
  mutation LeaveCircular($circularId: ID!, $memberId: ID!) {
    leaveCircular(circularId: $circularId, memberId: $memberId) {
      id
    }
  }
`);

const choicesIn: Record<CircularProcedure, readonly CircularChoice[]> = {
  written_vote: ['yes', 'no', 'abstain'],
  no_objection: ['no_objection', 'objects'],
};

type Seat = OwnCircularFragment['viewerSeats'][number];

/** The answer of each Member for which one holds a seat: the form to give it, or what was given, which stands. */
export function OwnAnswer({ circular }: { circular: FragmentType<typeof Own> }) {
  const t = useTranslate();
  const { id, procedure, isOver, viewerSeats } = readFragment(Own, circular);
  const shown = viewerSeats.filter(({ choice }) => choice || !isOver);
  if (shown.length === 0) return null;
  return (
    <Section
      title={t('circulars.yours')}
      lead={shown.some(({ viewerCanAnswer }) => viewerCanAnswer) && t('circulars.yours.lead')}
    >
      {shown.map((seat) =>
        seat.viewerCanAnswer ? (
          <AnswerForm key={seat.memberId} circularId={id} procedure={procedure} seat={seat} />
        ) : (
          <Given key={seat.memberId} seat={seat} />
        ),
      )}
    </Section>
  );
}

/** What was answered for a Member, or who is to. */
function Given({ seat }: { seat: Seat }) {
  const t = useTranslate();
  const format = useFormat();
  const words = useChoiceWords();
  const { memberName: member, choice, answeredBy, answered } = seat;
  return (
    <p>
      {choice
        ? t('circulars.answered', {
            member,
            choice: words(choice),
            name: answeredBy ?? '',
            when: answered ? format.moment(`${answered.date}T${answered.time}`) : '',
          })
        : t('circulars.another', { member })}
    </p>
  );
}

interface AnswerFormProps {
  circularId: string;
  procedure: CircularProcedure;
  seat: Seat;
}

function AnswerForm({ circularId, procedure, seat }: AnswerFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const words = useChoiceWords();
  const { memberId, memberName: member, viewerCanLeave } = seat;
  const answer = useAct(AnswerCircular);
  const leave = useAct(LeaveCircular);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const give = async (entries: FormData) => {
    const choice = choicesIn[procedure].find((one) => one === typed(entries, 'choice'));
    setMissing(choice ? [] : [{ field: 'choice', text: t('circulars.choose') }]);
    if (!choice) return;
    const reason = choice === 'objects' ? typed(entries, 'reason') : '';
    if (await answer.act({ circularId, memberId, choice, reason })) announce(t('circulars.given'));
  };
  return (
    <div className={classes.seat}>
      <Form errors={missing.length > 0 ? missing : answer.errors} onSubmit={(entries) => void give(entries)}>
        <RadioField
          name="choice"
          label={t('circulars.answerFor', { member })}
          options={choicesIn[procedure].map((choice) => ({ value: choice, label: words(choice) }))}
        />
        {procedure === 'no_objection' && (
          <TextAreaField
            name="reason"
            label={t('circulars.reason')}
            hint={t('circulars.reason.hint')}
            rows={4}
            optional
          />
        )}
        <SubmitButton busy={answer.busy}>{t('circulars.give')}</SubmitButton>
      </Form>
      <FormErrorSummary errors={leave.errors} />
      {viewerCanLeave && (
        <ConfirmButton
          weight="quiet"
          question={t('circulars.leave.question')}
          busy={leave.busy}
          onConfirm={() =>
            void leave.act({ circularId, memberId }).then((left) => left && announce(t('circulars.left')))
          }
        >
          {t('circulars.leave')}
        </ConfirmButton>
      )}
    </div>
  );
}
