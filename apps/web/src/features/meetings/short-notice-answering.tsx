import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import type { ShortNotice } from './short-notice.js';

const Answer = graphql(`
  mutation AnswerShortNotice($id: ID!, $memberId: ID!, $consents: Boolean!) {
    answerShortNotice(id: $id, memberId: $memberId, consents: $consents) {
      id
    }
  }
`);

/** Says for one’s Member whether it consents to shorter notice; until the meeting is convened it may say otherwise. */
export function ShortNoticeAnswering({ notice: { id, answers } }: { notice: ShortNotice }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Answer);
  const own = answers.filter(({ viewerCanSay }) => viewerCanSay);
  const isOne = own.length === 1;
  const say = async (memberId: string, member: string, consents: boolean) => {
    if (await act({ id, memberId, consents })) announce(t('shortNotice.answered', { member }));
  };
  if (own.length === 0) return null;
  return (
    <>
      <FormErrorSummary errors={errors} />
      {own.map(({ memberId, memberName: member, consents }) => (
        <Acts key={memberId}>
          {consents !== true && (
            <ActButton weight="main" busy={busy} onClick={() => void say(memberId, member, true)}>
              {isOne ? t('shortNotice.consent') : t('shortNotice.consent.as', { member })}
            </ActButton>
          )}
          {consents !== false && (
            <ConfirmButton
              weight="quiet"
              busy={busy}
              question={t('shortNotice.refuse.question')}
              onConfirm={() => void say(memberId, member, false)}
            >
              {isOne ? t('shortNotice.refuse') : t('shortNotice.refuse.as', { member })}
            </ConfirmButton>
          )}
        </Acts>
      ))}
    </>
  );
}
