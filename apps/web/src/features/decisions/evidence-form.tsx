import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { useFile } from '../../platform/use-file.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
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
