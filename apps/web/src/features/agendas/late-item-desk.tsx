import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { CheckboxField, TextField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import type { LateItem } from './late-items.js';

const RecordConsent = graphql(`
  mutation RecordLateItemConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {
    recordLateItemConsent(id: $id, memberIds: $memberIds, where: $where) {
      id
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawLateItem($id: ID!) {
    withdrawLateItem(id: $id) {
      id
    }
  }
`);

/** What the Secretariat does with a late item: record consent that was given elsewhere, or withdraw it. */
export function LateItemDesk({ item }: { item: LateItem }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Withdraw);
  const { id, title } = item;
  const withdraw = async () => {
    if (await act({ id })) announce(t('agendas.late.withdrawn', { title }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        <OpenedInPlace act={t('agendas.late.record')}>
          {(close) => <Recording item={item} onClose={close} />}
        </OpenedInPlace>
        <ConfirmButton
          weight="quiet"
          busy={busy}
          question={t('agendas.late.withdraw.question', { title })}
          onConfirm={() => void withdraw()}
        >
          {t('agendas.late.withdraw')}
        </ConfirmButton>
      </Acts>
    </>
  );
}

function Recording({ item, onClose }: { item: LateItem; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(RecordConsent);
  const waiting = item.answers.filter(({ answer }) => !answer);
  const record = async (entries: FormData) => {
    const memberIds = waiting.map(({ memberId }) => memberId).filter((id) => entries.has(`member-${id}`));
    if (!(await act({ id: item.id, memberIds, where: typed(entries, 'where') }))) return;
    announce(t('agendas.late.record.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void record(entries)}>
      <fieldset>
        <legend>
          <strong>{t('agendas.late.record.who')}</strong>
        </legend>
        {waiting.map(({ memberId, memberName }) => (
          <CheckboxField key={memberId} name={`member-${memberId}`} label={memberName} initial />
        ))}
      </fieldset>
      <TextField
        name="where"
        label={t('agendas.late.record.where')}
        hint={t('agendas.late.record.where.hint')}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('agendas.late.record')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
