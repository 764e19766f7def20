import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { PageForm } from '../../platform/page-form.js';
import type { FormState } from '../../platform/page.js';
import { SubmitButton } from '../../ui/act.js';
import { RadioField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import classes from './answer-page.module.css';

const Asked = graphql(`
  fragment InvitationToAnswer on InvitationToMeeting {
    calendarSequence
    answer
    alternateId
    possibleAlternates {
      id
      name
    }
  }
`);

interface AnswerPageFormProps {
  token: string;
  invitation: FragmentType<typeof Asked>;
  form: FormState;
  /** The answer that the link in the mail begins with. */
  asked: string | null;
}

const answers = ['coming', 'perhaps', 'not_coming'] as const;

/** Answers an invitation without script: the choice, who comes instead, one button. */
export function AnswerPageForm({ token, invitation, form, asked }: AnswerPageFormProps) {
  const t = useTranslate();
  const { calendarSequence, answer, alternateId, possibleAlternates } = readFragment(Asked, invitation);
  const begin = answers.find((one) => one === asked) ?? (answer === 'waiting' ? undefined : answer);
  return (
    <div className={classes.form}>
      <PageForm action={`/answer/${token}`} form={form}>
        <input type="hidden" name="sequence" value={calendarSequence} />
        <RadioField
          name="answer"
          label={t('meetings.answer.question')}
          initial={begin}
          options={answers.map((one) => ({ value: one, label: t(`meetings.answer.${one}.first`) }))}
        />
        {possibleAlternates.length > 0 && (
          <div className={classes.alternates}>
            <RadioField
              name="alternateId"
              label={t('meetings.alternate')}
              hint={t('meetings.alternate.hint')}
              initial={alternateId ?? ''}
              options={[
                ...possibleAlternates.map(({ id, name }) => ({ value: id, label: name })),
                { value: '', label: t('meetings.alternate.nobody') },
              ]}
            />
          </div>
        )}
        <SubmitButton>{t('meetings.answer.send')}</SubmitButton>
      </PageForm>
    </div>
  );
}
