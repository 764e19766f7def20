import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { useFile } from '../../platform/use-file.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import classes from './project-work.module.css';
import { useKeptDraft } from './use-kept-draft.js';

const ToWrite = graphql(`
  fragment DutyToWrite on ProjectDuty {
    id
    version
    kind
    draft
  }
`);

const SaveProjectDuty = graphql(`
  mutation SaveProjectDuty($id: ID!, $version: Int!, $text: String!) {
    saveProjectDuty(id: $id, version: $version, text: $text) {
      id
      version
    }
  }
`);
const HandInProjectDuty = graphql(`
  mutation HandInProjectDuty($id: ID!, $version: Int!, $text: String!, $fileIds: [ID!]!) {
    handInProjectDuty(id: $id, version: $version, text: $text, fileIds: $fileIds) {
      id
    }
  }
`);

/** Writes a report or a note to a deliverable, which is kept as it is typed, and hands it in with files. */
export function DutyWriting({ duty: given }: { duty: FragmentType<typeof ToWrite> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const duty = readFragment(ToWrite, given);
  const { id, kind } = duty;
  const saving = useAct(SaveProjectDuty);
  const handing = useAct(HandInProjectDuty);
  const file = useFile();
  const draft = useKeptDraft(duty, async (version, text) => {
    const kept = await saving.act({ id, version, text });
    return kept ? kept.saveProjectDuty.version : null;
  });
  const [files, setFiles] = useState<readonly { id: string; name: string }[]>([]);
  const bring = async (chosen: FormDataEntryValue | null) => {
    const brought = await file.bring(chosen);
    if (!brought || !(chosen instanceof File)) return brought;
    setFiles((known) =>
      known.some((one) => one.id === brought) ? known : [...known, { id: brought, name: chosen.name }],
    );
    return brought;
  };
  const handIn = async (entries: FormData) => {
    const brought = await bring(entries.get('file'));
    if (brought === undefined) return;
    const version = await draft.settle();
    if (version === null) return;
    const fileIds = [...new Set([...files.map((one) => one.id), ...(brought ? [brought] : [])])];
    if (!(await handing.act({ id, version, text: typed(entries, 'text'), fileIds }))) return;
    announce(t('project.handedIn'));
  };
  const wrong = [file.errors, handing.errors, saving.errors].find((errors) => errors.length > 0) ?? [];
  return (
    <Form errors={wrong} onSubmit={(entries) => void handIn(entries)}>
      <div
        onInput={(event) =>
          draft.typed((event.target as HTMLTextAreaElement).name, (event.target as HTMLTextAreaElement).value)
        }
      >
        <TextAreaField
          name="text"
          label={kind === 'report' ? t('project.report.text') : t('project.deliverable.text')}
          hint={draft.isKept ? t('project.draft.kept') : t('project.draft.keeps')}
          rows={kind === 'report' ? 16 : 5}
          initial={duty.draft ?? ''}
          optional={kind === 'deliverable'}
        />
      </div>
      <div className={classes.field}>
        <label htmlFor="duty-file">{t('project.file')}</label>
        <input
          id="duty-file"
          type="file"
          name="file"
          onChange={(event) => void bring(event.currentTarget.files?.[0] ?? null)}
        />
        {files.length > 0 && (
          <ul>
            {files.map((one) => (
              <li key={one.id}>
                <bdi>{one.name}</bdi>{' '}
                <ActButton onClick={() => setFiles((known) => known.filter((kept) => kept.id !== one.id))}>
                  {t('project.file.remove', { name: one.name })}
                </ActButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Acts>
        <SubmitButton busy={handing.busy || file.underWay}>{t('project.handIn')}</SubmitButton>
      </Acts>
    </Form>
  );
}
