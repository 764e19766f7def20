import { useMemo, useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { Acts, ActLink, SubmitButton } from '../../ui/act.js';
import { TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries } from '../../ui/missing-entries.js';
import { CallToEdit, ChangeCall, CreateCall } from './call-documents.js';
import { alignment, callFrom, type Criterion, type Section } from './call-entries.js';
import { CriterionRows, SectionRows } from './call-rows.js';
import { CallTerms } from './call-terms.js';
import { useRows } from './ordered-parts.js';
import { TextInLanguages } from './text-in-languages.js';
import classes from './call-form.module.css';

interface CallFormProps {
  /** The call to change; a new one is written where it is left out. */
  call?: FragmentType<typeof CallToEdit>;
  directions: readonly { number: number; title: string }[];
  onSaved: (slug: string) => Promise<void>;
}

/** Writes a call, or changes one: everything of a draft, of a published one its words and a later closing time. */
export function CallForm({ call: given, directions, onSaved }: CallFormProps) {
  const t = useTranslate();
  const refresh = usePageRefresh();
  const call = given ? readFragment(CallToEdit, given) : null;
  const create = useAct(CreateCall);
  const change = useAct(ChangeCall);
  const sections = useRows<Section>('section', call?.sections ?? []);
  const criteria = useRows<Criterion>('criterion', call?.criteria ?? [alignment]);
  const [isLeaving, setLeaving] = useState(false);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const isDraft = !call || call.state === 'draft';
  const needed = {
    'title.en': t('calls.form.title'),
    ...(!call && { slug: t('calls.form.address') }),
    'text.en': t('calls.form.text'),
    ...(isDraft && { opensDate: t('calls.form.opensDate'), opensTime: t('calls.form.opensTime') }),
    closesDate: t('calls.form.closesDate'),
    closesTime: t('calls.form.closesTime'),
    ...(isDraft && { ceiling: t('calls.ceiling'), leastPartners: t('calls.leastPartners') }),
  };
  const save = async (entries: FormData) => {
    const absent = missingEntries(t, entries, needed);
    setMissing(absent);
    if (absent.length > 0) return;
    const written = callFrom(entries, call, sections.rows, criteria.rows);
    const saved = call
      ? (await change.act({ ...written, version: call.version }))?.changeCall
      : (await create.act(written))?.createCall;
    // A refusal may mean that somebody else changed it: saving again is then made on the newer version.
    if (saved) {
      setLeaving(true);
      await onSaved(saved.slug);
    } else if (call) refresh();
  };
  const { busy, errors } = call ? change : create;
  const refused = useMemo(() => errors.map(atItsField), [errors]);
  return (
    <div className={classes.form}>
      <Form errors={missing.length > 0 ? missing : refused} onSubmit={(entries) => void save(entries)}>
        <TextInLanguages name="title" label={t('calls.form.title')} initial={call?.titles} />
        {!call && (
          <TextField
            name="slug"
            label={t('calls.form.address')}
            hint={t('calls.form.address.hint')}
            dir="ltr"
          />
        )}
        <TextInLanguages
          name="text"
          label={t('calls.form.text')}
          hint={t('calls.form.text.hint')}
          initial={call?.texts}
          rows={6}
        />
        <CallTerms call={call} directions={directions} secondTime={errors.some(isAboutClosing)} />
        {isDraft && <SectionRows rows={sections} />}
        {isDraft && <CriterionRows rows={criteria} />}
        <Acts>
          <SubmitButton busy={busy || isLeaving}>{t('calls.form.save')}</SubmitButton>
          <ActLink to={call ? `/calls/${call.slug}` : '/calls'}>{t('ui.cancel')}</ActLink>
        </Acts>
      </Form>
    </div>
  );
}

const isAboutClosing = ({ field }: FieldError) => field === 'closesWallClock';

/** The API names what it refuses; here a text has a field for each language, and a moment one for date and time. */
function atItsField(error: FieldError): FieldError {
  const places: Record<string, string> = {
    title: 'title.en',
    text: 'text.en',
    opensWallClock: 'opensDate',
    closesWallClock: 'closesDate',
  };
  return { ...error, field: error.field && (places[error.field] ?? error.field) };
}
