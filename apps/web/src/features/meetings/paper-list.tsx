import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import type { Item } from './agenda-editor.js';
import { fileSize } from './file-size.js';
import classes from './paper-list.module.css';
import { usePaperUpload } from './use-paper-upload.js';

const RemovePaper = graphql(`
  mutation RemovePaper($id: ID!) {
    removePaper(id: $id) {
      id
      ...AgendaToEdit
    }
  }
`);

/** The papers of an agenda item: brought one after the other, with how far it is, and taken off again. */
export function PaperList({ item }: { item: Item }) {
  const t = useTranslate();
  const format = useFormat();
  const upload = usePaperUpload(item.id);
  return (
    <div className={classes.papers}>
      {item.papers.length > 0 && (
        <ul className={classes.list}>
          {item.papers.map(({ id, title, storedFile }) => (
            <li key={id} className={classes.paper}>
              <span>
                <a href={`/files/${storedFile.id}`} download>
                  <bdi>{title}</bdi>
                </a>{' '}
                <span className={classes.size}>{fileSize(t, format, storedFile.bytes)}</span>
              </span>
              <TakeOff id={id} title={title} />
            </li>
          ))}
        </ul>
      )}
      <FormErrorSummary errors={upload.errors} />
      {upload.underWay ? (
        <p className={classes.underWay}>
          <label>
            {t('meetings.papers.underWay', { name: upload.underWay.name })}{' '}
            <progress max={1} value={upload.underWay.share} />
          </label>{' '}
          {format.percent(upload.underWay.share)}
        </p>
      ) : (
        <div className={classes.bring}>
          <label className={classes.choose}>
            <input
              type="file"
              multiple
              className="visually-hidden"
              onChange={({ currentTarget }) => void upload.bring([...(currentTarget.files ?? [])])}
            />
            {t('meetings.papers.bring')} <span className="visually-hidden">{item.title}</span>
          </label>
          {upload.failed.length > 0 && (
            <ActButton onClick={() => void upload.bring(upload.failed)}>
              {t('meetings.papers.again')}
            </ActButton>
          )}
        </div>
      )}
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
