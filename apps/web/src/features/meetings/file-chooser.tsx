import { ActButton } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './paper-list.module.css';
import type { Upload } from './use-upload.js';

interface FileChooserProps {
  upload: Upload;
  /** What the button says. */
  children: string;
  /** What it is for, to those who do not see where it stands. */
  about: string;
  multiple?: boolean;
}

/** Chooses files and brings them, with how far it is, and sends again what did not get through. */
export function FileChooser({ upload, children, about, multiple }: FileChooserProps) {
  const t = useTranslate();
  const format = useFormat();
  const { underWay, failed, errors, bring } = upload;
  return (
    <>
      <FormErrorSummary errors={errors} />
      {underWay ? (
        <p className={classes.underWay}>
          <label>
            {t('meetings.papers.underWay', { name: underWay.name })}{' '}
            <progress max={1} value={underWay.share} />
          </label>{' '}
          {format.percent(underWay.share)}
        </p>
      ) : (
        <div className={classes.bring}>
          <label className={classes.choose}>
            <input
              type="file"
              multiple={multiple}
              className="visually-hidden"
              onChange={({ currentTarget }) => void bring([...(currentTarget.files ?? [])])}
            />
            {children} <span className="visually-hidden">{about}</span>
          </label>
          {failed.length > 0 && (
            <ActButton onClick={() => void bring(failed)}>{t('meetings.papers.again')}</ActButton>
          )}
        </div>
      )}
    </>
  );
}
