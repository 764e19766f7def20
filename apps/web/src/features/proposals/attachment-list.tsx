import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { FileChooser } from '../meetings/file-chooser.js';
import { fileSize } from '../meetings/file-size.js';
import { useUpload } from '../meetings/use-upload.js';
import classes from './partner-rows.module.css';

const Attached = graphql(`
  fragment FilesOfProposal on Proposal {
    number
    attachments {
      id
      storedFile {
        id
        name
        bytes
      }
    }
  }
`);

const Attach = graphql(`
  mutation AttachToProposal($number: String!, $fileId: ID!) {
    attachToProposal(number: $number, fileId: $fileId) {
      id
      ...FilesOfProposal
    }
  }
`);

const Detach = graphql(`
  mutation DetachFromProposal($number: String!, $fileId: ID!) {
    detachFromProposal(number: $number, fileId: $fileId) {
      id
      ...FilesOfProposal
    }
  }
`);

/** The files of a proposal: brought in parts, so that a line that breaks costs nothing, and taken off again. */
export function AttachmentList({ proposal }: { proposal: FragmentType<typeof Attached> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const attach = useAct(Attach);
  const { number, attachments } = readFragment(Attached, proposal);
  const upload = useUpload(async (fileId, name) => {
    if (!(await attach.act({ number, fileId }))) return false;
    announce(t('plan.files.brought', { name }));
    return true;
  });
  return (
    <>
      {attachments.length === 0 && <p>{t('plan.files.none')}</p>}
      <ul className={classes.parts}>
        {attachments.map(({ id, storedFile }) => (
          <li key={id}>
            <div className={classes.head}>
              <a href={`/files/${storedFile.id}`} download>
                <bdi>{storedFile.name}</bdi>
              </a>
              <span>{fileSize(t, format, storedFile.bytes)}</span>
            </div>
            <TakeOff number={number} fileId={storedFile.id} name={storedFile.name} />
          </li>
        ))}
      </ul>
      <FormErrorSummary errors={attach.errors} />
      <FileChooser upload={upload} about="" multiple>
        {t('plan.files.bring')}
      </FileChooser>
    </>
  );
}

function TakeOff({ number, fileId, name }: { number: string; fileId: string; name: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Detach);
  const remove = async () => {
    if (await act({ number, fileId })) announce(t('plan.files.removed', { name }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        weight="quiet"
        question={t('plan.files.remove.question', { name })}
        busy={busy}
        onConfirm={() => void remove()}
      >
        {t('plan.files.remove', { name })}
      </ConfirmButton>
    </>
  );
}
