import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { GivenAnswer } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { shortName, type Invitee } from './attendance.js';

const AnswerFor = graphql(`
  mutation AnswerForInvitee($inviteeId: ID!, $answer: GivenAnswer!, $alternateId: ID) {
    answerForInvitee(inviteeId: $inviteeId, answer: $answer, alternateId: $alternateId) {
      id
    }
  }
`);

/** One choice says both whether they come and, if not, who comes instead. */
const comesInstead = 'instead:';

interface AnswerForFormProps {
  /** Those who are asked, the ones that have not answered first. */
  invitees: readonly Invitee[];
  onClose: () => void;
}

/** Enters what somebody told the Secretariat by telephone. */
export function AnswerForForm({ invitees, onClose }: AnswerForFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AnswerFor);
  const [whose, setWhose] = useState(invitees[0]);
  if (!whose) return null;
  const { id: inviteeId, person, answer, alternate, possibleAlternates } = whose;
  const enter = async (entries: FormData) => {
    const said = typed(entries, 'answer');
    const alternateId = said.startsWith(comesInstead) ? said.slice(comesInstead.length) : null;
    const given = alternateId ? 'not_coming' : (said as GivenAnswer);
    if (!(await act({ inviteeId, answer: given, alternateId }))) return;
    announce(t('meetings.answerFor.done', { name: person.name }));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void enter(entries)}>
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLSelectElement) setWhose(invitees.find(({ id }) => id === target.value));
        }}
      >
        <SelectField
          name="inviteeId"
          label={t('meetings.answerFor.who')}
          options={invitees.map((invitee) => ({
            value: invitee.id,
            label: t('meetings.convene.person', {
              name: invitee.person.name,
              organisation: shortName(invitee),
            }),
          }))}
        />
      </div>
      <RadioField
        key={inviteeId}
        name="answer"
        label={t('meetings.answerFor.label')}
        initial={alternate ? comesInstead + alternate.id : answer === 'waiting' ? 'coming' : answer}
        options={[
          { value: 'coming', label: t('meetings.answer.coming') },
          { value: 'perhaps', label: t('meetings.answer.perhaps') },
          { value: 'not_coming', label: t('meetings.answer.not_coming') },
          ...possibleAlternates.map(({ id, name }) => ({
            value: comesInstead + id,
            label: t('meetings.answerFor.instead', { name }),
          })),
        ]}
      />
      <Acts>
        <ActButton type="submit" busy={busy}>
          {t('meetings.answerFor.act')}
        </ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
