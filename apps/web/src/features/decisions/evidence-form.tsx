import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { inWords } from '../../platform/refusals.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { bringFile } from '../meetings/bring-file.js';
import classes from './decision.module.css';

const ToDeliver = graphql(`
  fragment ActionToDeliver on Action {
    id
    version
  }
`);

const GiveEvidence = graphql(`
  mutation GiveEvidence($id: ID!, $version: Int!, $text: String!, $link: String!, $fileId: ID) {
    giveEvidence(id: $id, version: $version, text: $text, link: $link, fileId: $fileId) {
      id
    }
  }
`);

interface EvidenceFormProps {
  action: FragmentType<typeof ToDeliver>;
  onClose: () => void;
}

/** Shows that an action was done: some words, a link, a file, or all of them. */
export function EvidenceForm({ action, onClose }: EvidenceFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(GiveEvidence);
  const file = useFile();
  const { id, version } = readFragment(ToDeliver, action);
  const give = async (entries: FormData) => {
    const fileId = await file.bring(entries.get('file'));
    if (fileId === undefined) return;
    const evidence = { text: typed(entries, 'text'), link: typed(entries, 'link'), fileId };
    if (!(await act({ id, version, ...evidence }))) return refresh();
    announce(t('actions.evidence.given'));
    onClose();
  };
  return (
    <Form errors={file.errors.length > 0 ? file.errors : errors} onSubmit={(entries) => void give(entries)}>
      <TextAreaField name="text" label={t('actions.evidence.text')} rows={4} optional />
      <TextField
        name="link"
        type="url"
        dir="ltr"
        label={t('actions.evidence.link')}
        hint={t('actions.evidence.link.hint')}
        optional
      />
      <div className={classes.file}>
        <label htmlFor={`file-${id}`}>{t('actions.evidence.file')}</label>
        <small id={`file-hint-${id}`}>{t('actions.evidence.file.hint')}</small>
        <input id={`file-${id}`} type="file" name="file" aria-describedby={`file-hint-${id}`} />
      </div>
      <Acts>
        <SubmitButton busy={busy || file.underWay}>{t('actions.evidence.send')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

/** Brings the chosen file once, however often the form is sent. */
function useFile() {
  const t = useTranslate();
  const [underWay, setUnderWay] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [kept, setKept] = useState<{ file: File; id: string } | null>(null);
  /** The id of the file, null where none was chosen, undefined where it was refused. */
  const bring = async (chosen: FormDataEntryValue | null): Promise<string | null | undefined> => {
    setErrors([]);
    if (!(chosen instanceof File) || chosen.name === '') return null;
    if (kept && kept.file.name === chosen.name && kept.file.size === chosen.size) return kept.id;
    setUnderWay(true);
    const brought = await bringFile(chosen, () => undefined);
    setUnderWay(false);
    if (brought !== 'unreachable' && 'id' in brought) {
      setKept({ file: chosen, id: brought.id });
      return brought.id;
    }
    setErrors(
      brought === 'unreachable'
        ? [{ text: t('ui.unreachable') }]
        : brought.refusals.map((refusal) => ({ text: inWords(t, refusal).text })),
    );
    return undefined;
  };
  return { bring, underWay, errors };
}
