import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import type { Item } from './agenda-editor.js';
import { FileChooser } from './file-chooser.js';
import { fileSize } from './file-size.js';
import classes from './paper-list.module.css';
import { useUpload } from './use-upload.js';

const AttachPaper = graphql(`
  mutation AttachPaper($agendaItemId: ID!, $fileId: ID!) {
    attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) {
      id
      ...AgendaToEdit
    }
  }
`);

const RemovePaper = graphql(`
  mutation RemovePaper($id: ID!) {
    removePaper(id: $id) {
      id
      ...AgendaToEdit
    }
  }
`);

const ReplacePaper = graphql(`
  mutation ReplacePaper($id: ID!, $version: Int!, $fileId: ID!) {
    replacePaper(id: $id, version: $version, fileId: $fileId) {
      id
    }
  }
`);

type Paper = Item['papers'][number];

/** The papers of an agenda item: brought one after the other, with how far it is, and taken off again. */
export function PaperList({ item }: { item: Item }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const attach = useAct(AttachPaper);
  const upload = useUpload(async (fileId, name) => {
    if (!(await attach.act({ agendaItemId: item.id, fileId }))) return false;
    announce(t('meetings.papers.brought', { name }));
    return true;
  });
  return (
    <div className={classes.papers}>
      {item.papers.length > 0 && (
        <ul className={classes.list}>
          {item.papers.map((paper) => (
            <li key={paper.id} className={classes.paper}>
              <PaperLine paper={paper} />
              <Replacing paper={paper} />
              <TakeOff id={paper.id} title={paper.title} />
            </li>
          ))}
        </ul>
      )}
      <FormErrorSummary errors={attach.errors} />
      <FileChooser upload={upload} about={item.title} multiple>
        {t('meetings.papers.bring')}
      </FileChooser>
    </div>
  );
}

/** A paper with its size and version; earlier versions stay readable. */
function PaperLine({ paper }: { paper: Paper }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, version, storedFile, earlierVersions } = paper;
  return (
    <span>
      <a href={`/files/${storedFile.id}`} download>
        <bdi>{title}</bdi>
      </a>{' '}
      <span className={classes.size}>
        {fileSize(t, format, storedFile.bytes)}
        {version > 1 && ` · ${t('meetings.papers.version', { n: version })}`}
      </span>
      {earlierVersions.length > 0 && (
        <details>
          <summary className={classes.more}>{t('meetings.papers.earlier')}</summary>
          {earlierVersions.map((earlier) => (
            <span key={earlier.version} className={classes.earlier}>
              <a href={`/files/${earlier.storedFile.id}`} download>
                {t('meetings.papers.version', { n: earlier.version })}
              </a>{' '}
            </span>
          ))}
        </details>
      )}
    </span>
  );
}

function Replacing({ paper }: { paper: Paper }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, errors } = useAct(ReplacePaper);
  const { id, version, title } = paper;
  const upload = useUpload(async (fileId, name) => {
    if (!(await act({ id, version, fileId }))) return false;
    announce(t('meetings.papers.replaced', { name }));
    return true;
  });
  return (
    <div>
      <FormErrorSummary errors={errors} />
      <FileChooser upload={upload} about={title}>
        {t('meetings.papers.replace')}
      </FileChooser>
    </div>
  );
}

function TakeOff({ id, title }: { id: string; title: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(RemovePaper);
  const remove = async () => {
    if (await act({ id })) announce(t('meetings.papers.removed', { title }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        question={t('meetings.papers.remove.question', { title })}
        busy={busy}
        onConfirm={() => void remove()}
      >
        {t('meetings.papers.remove')}
      </ConfirmButton>
    </>
  );
}
