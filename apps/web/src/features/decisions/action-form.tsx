import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { OwnerField } from './owner-field.js';

const AddAction = graphql(`
  mutation AddAction($decisionId: ID!, $what: String!, $terms: ActionTermsInput!) {
    addAction(decisionId: $decisionId, what: $what, terms: $terms) {
      id
    }
  }
`);

/** Adds what is to be done because of a decision. */
export function ActionForm({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AddAction);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const add = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { what: t('actions.what'), dueOn: t('actions.due') });
    setMissing(absent);
    if (absent.length > 0) return;
    const terms = { owner: typed(entries, 'owner') || null, dueOn: typed(entries, 'dueOn') };
    if (!(await act({ decisionId, what: typed(entries, 'what'), terms }))) return;
    announce(t('actions.added'));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void add(entries)}>
      <TextAreaField name="what" label={t('actions.what')} rows={2} />
      <OwnerField name="owner" label={t('actions.owner')} initial={null} />
      <TextField name="dueOn" type="date" label={t('actions.due')} />
      <Acts>
        <SubmitButton busy={busy}>{t('actions.add')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

const ToChange = graphql(`
  fragment ActionToChange on Action {
    id
    version
    dueOn
    owner {
      slug
    }
  }
`);

const ChangeAction = graphql(`
  mutation ChangeAction($id: ID!, $version: Int!, $terms: ActionTermsInput!, $because: String!) {
    changeAction(id: $id, version: $version, terms: $terms, because: $because) {
      id
    }
  }
`);

interface ActionChangeProps {
  action: FragmentType<typeof ToChange>;
  onClose: () => void;
}

/** Gives an action another owner or due date; the reason stays in its history. */
export function ActionChange({ action, onClose }: ActionChangeProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(ChangeAction);
  const { id, version, dueOn, owner } = readFragment(ToChange, action);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const change = async (entries: FormData) => {
    const absent = missingEntries(t, entries, {
      dueOn: t('actions.due'),
      because: t('actions.change.because'),
    });
    setMissing(absent);
    if (absent.length > 0) return;
    const terms = { owner: typed(entries, 'owner') || null, dueOn: typed(entries, 'dueOn') };
    if (!(await act({ id, version, terms, because: typed(entries, 'because') }))) return refresh();
    announce(t('actions.changed'));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void change(entries)}>
      <OwnerField name="owner" label={t('actions.owner')} initial={owner.slug} />
      <TextField name="dueOn" type="date" label={t('actions.due')} initial={dueOn} />
      <TextAreaField
        name="because"
        label={t('actions.change.because')}
        hint={t('actions.because.hint')}
        rows={2}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('actions.change.act')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
