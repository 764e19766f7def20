import { graphql } from '../../gql/gql.js';
import type { WorkKind } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { SelectField, TextField, type Option } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { workKinds } from './work-words.js';
import classes from './work.module.css';

const Start = graphql(`
  mutation StartWork($organisation: String!, $work: WorkInput!) {
    startWork(organisation: $organisation, work: $work) {
      id
      slug
    }
  }
`);

/** What is said later. */
const nothingYet = {
  levels: [],
  subjects: [],
  sdgTargets: [],
  directions: [],
  accessibility: [],
  authors: [],
};

interface StartWorkProps {
  /** Members for which the viewer may bring works. */
  members: readonly Option[];
  language: string;
  onStarted: (slug: string) => void;
}

/** Begins a draft with what everything else hangs on; the Member that brings it is entered as its maker. */
export function StartWork({ members, language, onStarted }: StartWorkProps) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(Start);
  const start = async (entries: FormData) => {
    const organisation = typed(entries, 'organisation');
    const title = typed(entries, 'title');
    const made = typed(entries, 'language');
    const begun = await act({
      organisation,
      work: {
        kind: typed(entries, 'kind') as WorkKind,
        title: { en: title },
        language: made,
        organisations: [organisation],
        ...nothingYet,
        editions: title ? [{ language: made, title, summary: '', isTranslation: false }] : [],
      },
    });
    if (begun) onStarted(begun.startWork.slug);
  };
  return (
    <div className={classes.form}>
      <Form errors={errors} onSubmit={(entries) => void start(entries)}>
        <SelectField name="organisation" label={t('works.for')} options={members} />
        <SelectField
          name="kind"
          label={t('works.form.kind')}
          options={workKinds.map((kind) => ({ value: kind, label: t(`library.kind.${kind}`) }))}
        />
        <TextField name="title" label={t('works.form.title')} />
        <TextField
          name="language"
          label={t('works.form.language')}
          hint={t('works.form.language.hint')}
          initial={language}
          dir="ltr"
        />
        <Acts>
          <SubmitButton busy={busy}>{t('works.new.act')}</SubmitButton>
        </Acts>
      </Form>
    </div>
  );
}
