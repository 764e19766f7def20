import { languageName, languages, type Language } from '@gsenet/shared/languages';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Capacity } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { worksInSecretariat } from '../../platform/capacities.js';
import { useViewer } from '../../platform/viewer.js';
import { SubmitButton } from '../../ui/act.js';
import { CheckboxField, SelectField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useLanguage, useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { dayAfter, startOfNetworkDay } from '../network/network-day.js';

const Invite = graphql(`
  mutation Invite(
    $organisation: String!
    $name: String!
    $address: String!
    $language: Language!
    $capacity: Capacity!
    $startsAt: Instant
    $endsAt: Instant
    $basis: String!
    $leavesSeatEmpty: Boolean!
  ) {
    invite(
      organisation: $organisation
      name: $name
      address: $address
      language: $language
      capacity: $capacity
      startsAt: $startsAt
      endsAt: $endsAt
      basis: $basis
      leavesSeatEmpty: $leavesSeatEmpty
    ) {
      id
    }
  }
`);

const everywhere: Capacity[] = [
  'representative',
  'first_alternate',
  'second_alternate',
  'organisation_administrator',
];
const atTheSecretariat: Capacity[] = ['secretary_general', 'secretariat_staff'];

interface InvitationFormProps {
  /** Slug of the Organisation. */
  organisation: string;
  hostsSecretariat: boolean;
  onSent: (address: string) => void;
}

/** Invites a person to act for an Organisation. The last day of the mandate is included, as people say it. */
export function InvitationForm({ organisation, hostsSecretariat, onSent }: InvitationFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { act, busy, errors } = useAct(Invite);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const [wouldBeVacant, setWouldBeVacant] = useState(false);
  // Asked of those alone whom it concerns, and kept in sight from then on.
  if (!wouldBeVacant && errors.some(({ field }) => field === 'leavesSeatEmpty')) setWouldBeVacant(true);
  const isSecretariat = worksInSecretariat(useViewer());
  const capacities = [
    ...everywhere,
    ...(hostsSecretariat ? atTheSecretariat : []),
    // Whoever proposes must not choose who reviews.
    ...(isSecretariat ? (['invited_expert'] as const) : []),
  ];
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
    const lastDay = typed(entries, 'endsAt');
    const sent = await act({
      organisation,
      name: typed(entries, 'name'),
      address,
      language: typed(entries, 'language') as Language,
      capacity: typed(entries, 'capacity') as Capacity,
      startsAt: firstDay ? startOfNetworkDay(firstDay) : null,
      endsAt: lastDay ? startOfNetworkDay(dayAfter(lastDay)) : null,
      basis: typed(entries, 'basis'),
      leavesSeatEmpty: entries.has('leavesSeatEmpty'),
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
      <SelectField
        name="capacity"
        label={t('mandates.capacity')}
        options={capacities.map((capacity) => ({ value: capacity, label: t(`capacity.${capacity}`) }))}
      />
      <TextField
        name="startsAt"
        type="date"
        label={t('invitations.startsAt')}
        hint={t('invitations.startsAt.hint')}
        optional
      />
      <TextField
        name="endsAt"
        type="date"
        label={t('invitations.endsAt')}
        hint={t('invitations.endsAt.hint')}
        optional
      />
      <TextField name="basis" label={labels.basis} hint={t('invitations.basis.hint')} />
      {wouldBeVacant && <CheckboxField name="leavesSeatEmpty" label={t('seats.mayStayVacant')} />}
      <SubmitButton busy={busy}>{t('invitations.send')}</SubmitButton>
    </Form>
  );
}
