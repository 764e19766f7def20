import { InputBase } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActLink, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icon.js';
import { useTranslate } from '../../ui/language.js';
import { DecisionFields, decisionTyped, emptyDecision } from './decision-fields.js';

const ToDecide = graphql(`
  fragment MeetingToDecideAt on Meeting {
    id
    number
    title
    agenda {
      id
      title
    }
  }
`);

const EnterDecision = graphql(`
  mutation EnterDecision($meetingId: ID!, $decision: DecisionInput!) {
    enterDecision(meetingId: $meetingId, decision: $decision) {
      id
      number
      address
    }
  }
`);

/** Enters what a meeting decided, and goes to its page, where actions are added. */
export function DecisionEntry({ meetings }: { meetings: readonly FragmentType<typeof ToDecide>[] }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { act, busy, errors } = useAct(EnterDecision);
  const choices = readFragment(ToDecide, meetings);
  const [meetingId, setMeetingId] = useState(choices[0]?.id ?? '');
  const meeting = choices.find(({ id }) => id === meetingId);
  const enter = async (entries: FormData) => {
    const entered = (await act({ meetingId, decision: decisionTyped(entries) }))?.enterDecision;
    if (!entered) return;
    announce(t('decisions.entered', { number: entered.number }));
    await navigate(`/board/decisions/${entered.address}`);
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void enter(entries)}>
      <MeetingChoice choices={choices} chosen={meetingId} onChoose={setMeetingId} />
      <DecisionFields start={emptyDecision} agenda={meeting?.agenda ?? []} />
      <Acts>
        <SubmitButton busy={busy}>{t('decisions.enter')}</SubmitButton>
        <ActLink to="/board/decisions">{t('ui.cancel')}</ActLink>
      </Acts>
    </Form>
  );
}

interface MeetingChoiceProps {
  choices: readonly { id: string; number: string; title: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** The agenda to choose from is that of the meeting that is chosen here. */
function MeetingChoice({ choices, chosen, onChoose }: MeetingChoiceProps) {
  const t = useTranslate();
  return (
    <InputBase
      id="decision-meeting"
      component="select"
      pointer
      size="md"
      label={t('decisions.enter.meeting.choose')}
      value={chosen}
      rightSection={<Icon name="chevron-down" />}
      rightSectionPointerEvents="none"
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {choices.map(({ id, number, title }) => (
        <option key={id} value={id}>
          {number} · {title}
        </option>
      ))}
    </InputBase>
  );
}
