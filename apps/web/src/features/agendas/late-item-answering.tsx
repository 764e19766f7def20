import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import type { LateItem } from './late-items.js';

const Answer = graphql(`
  mutation AnswerLateItem($id: ID!, $memberId: ID!, $answer: LateItemWord!) {
    answerLateItem(id: $id, memberId: $memberId, answer: $answer) {
      id
    }
  }
`);

interface LateItemAnsweringProps {
  item: LateItem;
  /** Those for which the viewer holds a seat. */
  members: readonly { id: string; name: string }[];
}

/** Says for one’s Member whether a late item may enter; until it is settled it may say otherwise. */
export function LateItemAnswering({ item, members }: LateItemAnsweringProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Answer);
  const { id, title, answers } = item;
  const own = answers.filter(({ memberId }) => members.some((member) => member.id === memberId));
  const say = async (memberId: string, member: string, answer: 'consents' | 'refuses') => {
    if (await act({ id, memberId, answer })) announce(t('agendas.late.answered', { member }));
  };
  const isOne = own.length === 1;
  return (
    <>
      <FormErrorSummary errors={errors} />
      {own.map(({ memberId, memberName: member, answer }) => (
        <Acts key={memberId}>
          {answer !== 'consents' && (
            <ActButton weight="main" busy={busy} onClick={() => void say(memberId, member, 'consents')}>
              {isOne ? t('agendas.late.consent') : t('agendas.late.consent.as', { member })}
            </ActButton>
          )}
          <ConfirmButton
            weight="quiet"
            busy={busy}
            question={t('agendas.late.refuse.question', { title })}
            onConfirm={() => void say(memberId, member, 'refuses')}
          >
            {isOne ? t('agendas.late.refuse') : t('agendas.late.refuse.as', { member })}
          </ConfirmButton>
        </Acts>
      ))}
    </>
  );
}
