import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { FileChooser } from '../meetings/file-chooser.js';
import { useUpload } from '../meetings/use-upload.js';
import classes from './work.module.css';

const Files = graphql(`
  fragment FilesOfWork on Work {
    id
    version
    state
    editions {
      language
      languageName
      versions {
        id
        number
        datedOn
        files {
          id
          name
        }
      }
    }
  }
`);
const Add = graphql(`
  mutation AddWorkVersion($id: ID!, $version: Int!, $language: String!, $fileIds: [ID!]!) {
    addWorkVersion(id: $id, version: $version, language: $language, fileIds: $fileIds) {
      id
    }
  }
`);
const Remove = graphql(`
  mutation RemoveWorkVersion($id: ID!, $version: Int!, $language: String!) {
    removeWorkVersion(id: $id, version: $version, language: $language) {
      id
    }
  }
`);

/** The files of each edition: each that is brought is a version of its own. */
export function EditionFiles({ work }: { work: FragmentType<typeof Files> }) {
  const t = useTranslate();
  const { id, version, state, editions } = readFragment(Files, work);
  return (
    <Section title={t('works.files')}>
      {editions.length === 0 && <p>{t('works.files.none')}</p>}
      {editions.map((edition) => (
        <OfEdition
          key={edition.language}
          id={id}
          version={version}
          isDraft={state === 'draft'}
          edition={edition}
        />
      ))}
    </Section>
  );
}

interface OfEditionProps {
  id: string;
  version: number;
  isDraft: boolean;
  edition: {
    language: string;
    languageName: string;
    versions: readonly { id: string; number: number; datedOn: string; files: readonly { name: string }[] }[];
  };
}

function OfEdition({ id, version, isDraft, edition }: OfEditionProps) {
  const t = useTranslate();
  const format = useFormat();
  const add = useAct(Add);
  const remove = useAct(Remove);
  const { language, languageName, versions } = edition;
  const upload = useUpload(async (fileId) =>
    Boolean(await add.act({ id, version, language, fileIds: [fileId] })),
  );
  return (
    <div className={classes.row}>
      <h3>{languageName}</h3>
      <ul className={classes.plain}>
        {versions.map(({ id: versionId, number, datedOn, files }) => (
          <li key={versionId}>
            {t('works.version', { number: String(number), date: format.plainDate(datedOn) })}:{' '}
            <bdi>{files.map(({ name }) => name).join(', ')}</bdi>
          </li>
        ))}
      </ul>
      <FormErrorSummary errors={[...add.errors, ...remove.errors]} />
      <FileChooser upload={upload} about={languageName}>
        {t('works.files.add')}
      </FileChooser>
      {isDraft && versions.length > 0 && (
        <Acts>
          <ActButton busy={remove.busy} onClick={() => void remove.act({ id, version, language })}>
            {t('works.files.remove')}
          </ActButton>
        </Acts>
      )}
    </div>
  );
}
