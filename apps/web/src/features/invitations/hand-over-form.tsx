import { languageName, languages, type Language } from '@gsenet/shared/languages';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { SelectField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useLanguage, useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { startOfNetworkDay } from '../network/network-day.js';

const HandOver = graphql(`
  mutation HandOverMandate(
    $mandateId: ID!
    $name: String!
    $address: String!
    $language: Language!
    $startsAt: Instant
    $basis: String!
  ) {
    handOverMandate(
      mandateId: $mandateId
      name: $name
      address: $address
      language: $language
      startsAt: $startsAt
      basis: $basis
    ) {
      id
    }
  }
`);

interface HandOverFormProps {
  mandateId: string;
  onSent: (address: string) => void;
}

/** Invites who comes after the holder of a mandate. */
export function HandOverForm({ mandateId, onSent }: HandOverFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { act, busy, errors } = useAct(HandOver);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const labels = {
    name: t('invitations.name'),
    address: t('accounts.address'),
    basis: t('invitations.basis'),
  };
  const send = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const address = typed(entries, 'address');
    const firstDay = typed(entries, 'startsAt');
    const sent = await act({
      mandateId,
      address,
      name: typed(entries, 'name'),
      language: typed(entries, 'language') as Language,
      startsAt: firstDay ? startOfNetworkDay(firstDay) : null,
      basis: typed(entries, 'basis'),
    });
    if (sent) onSent(address);
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void send(entries)}>
      <TextField name="name" label={labels.name} hint={t('invitations.name.hint')} />
      <TextField name="address" type="email" label={labels.address} dir="ltr" />
      <SelectField
        name="language"
        label={t('invitations.language')}
        initial={language}
        options={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
      />
      <TextField
        name="startsAt"
        type="date"
        label={t('mandates.handOver.startsAt')}
        hint={t('mandates.handOver.startsAt.hint')}
        optional
      />
      <TextField name="basis" label={labels.basis} hint={t('invitations.basis.hint')} />
      <SubmitButton busy={busy}>{t('mandates.handOver.act')}</SubmitButton>
    </Form>
  );
}
