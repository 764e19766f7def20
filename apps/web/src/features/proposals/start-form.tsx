import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { RadioField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const Start = graphql(`
  mutation StartProposal($call: String!, $organisation: String!, $title: String!) {
    startProposal(call: $call, organisation: $organisation, title: $title) {
      id
      number
    }
  }
`);

interface StartFormProps {
  /** Slug of the call. */
  call: string;
  /** For whom one may start it. */
  leads: readonly { slug: string; name: string }[];
  onStarted: (number: string) => void;
}

/** Names a proposal and says who leads it; asks who only where there is a choice. */
export function StartForm({ call, leads, onStarted }: StartFormProps) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(Start);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const [only, ...others] = leads;
  const start = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { title: t('proposals.about.title') });
    setMissing(absent);
    if (absent.length > 0) return;
    const started = await act({
      call,
      organisation: typed(entries, 'organisation'),
      title: typed(entries, 'title'),
    });
    if (started) onStarted(started.startProposal.number);
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void start(entries)}>
      {others.length > 0 ? (
        <RadioField
          name="organisation"
          label={t('proposals.start.who')}
          initial={only?.slug}
          options={leads.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : (
        <>
          <input type="hidden" name="organisation" value={only?.slug} />
          <p>{t('proposals.start.leads', { organisation: only?.name ?? '' })}</p>
        </>
      )}
      <TextField name="title" label={t('proposals.about.title')} hint={t('proposals.start.hint')} />
      <SubmitButton busy={busy}>{t('proposals.start')}</SubmitButton>
    </Form>
  );
}
