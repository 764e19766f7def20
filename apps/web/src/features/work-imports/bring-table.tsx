import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { FileChooser } from '../meetings/file-chooser.js';
import { useUpload } from '../meetings/use-upload.js';

export const Read = graphql(`
  mutation ReadWorkImport($fileId: ID!) {
    readWorkImport(fileId: $fileId) {
      id
    }
  }
`);

/** Brings a table and begins its dry run. */
export function BringTable() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { act, errors } = useAct(Read);
  const upload = useUpload(async (fileId) => {
    const done = await act({ fileId });
    if (done) await navigate(`/library/import/${done.readWorkImport.id}`);
    return Boolean(done);
  });
  return (
    <>
      <FormErrorSummary errors={errors} />
      <FileChooser upload={upload} about={t('imports.bring.about')}>
        {t('imports.bring')}
      </FileChooser>
    </>
  );
}
