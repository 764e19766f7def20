import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { PasswordField } from '../../ui/password-field.js';

const ChangePassword = graphql(`
  mutation ChangePassword($presentPassword: String!, $newPassword: String!) {
    changePassword(presentPassword: $presentPassword, newPassword: $newPassword) {
      id
      passwordChangedAt
    }
  }
`);

// As they were typed: blanks round a password belong to it.
const exactly = (entries: FormData, field: string) => {
  const value = entries.get(field);
  return typeof value === 'string' ? value : '';
};

/** Changes the password, for who knows the present one. `address` is for password managers, which file it under that. */
export function PasswordForm({ address }: { address: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(ChangePassword);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  // Emptied after each change: nothing of a password stays on the page.
  const [round, setRound] = useState(0);
  const labels = { presentPassword: t('account.password.present'), newPassword: t('accounts.newPassword') };
  const change = async (entries: FormData) => {
    const absent = Object.entries(labels)
      .filter(([field]) => exactly(entries, field) === '')
      .map(([field, label]) => ({ field, text: t('ui.form.missing', { label }) }));
    setMissing(absent);
    if (absent.length > 0) return;
    const passwords = {
      presentPassword: exactly(entries, 'presentPassword'),
      newPassword: exactly(entries, 'newPassword'),
    };
    if (!(await act(passwords))) return;
    setRound(round + 1);
    announce(t('account.password.changed'));
  };
  return (
    <Form
      key={round}
      errors={missing.length > 0 ? missing : errors}
      onSubmit={(entries) => void change(entries)}
    >
      <input type="text" name="username" autoComplete="username" value={address} readOnly hidden />
      <PasswordField name="presentPassword" label={labels.presentPassword} purpose="current" />
      <PasswordField
        name="newPassword"
        label={labels.newPassword}
        hint={t('accounts.newPassword.hint')}
        purpose="new"
      />
      <ActButton type="submit" busy={busy}>
        {t('account.password.change')}
      </ActButton>
    </Form>
  );
}
