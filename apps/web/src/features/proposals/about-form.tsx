import { useState, type ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { Acts, ActLink, SubmitButton } from '../../ui/act.js';
import { TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { fieldId, Form, useField } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { romanNumber } from '../network/action-direction-list.js';
import { TargetTag, type TagWords } from './proposal-document.js';
import formClasses from '../../ui/form.module.css';
import classes from './about-form.module.css';

const About = graphql(`
  fragment AboutProposal on Proposal {
    number
    version
    title
    directions
    sdgTargets
  }
`);

const Change = graphql(`
  mutation ChangeProposal(
    $number: String!
    $version: Int!
    $title: String!
    $directions: [Int!]!
    $sdgTargets: [String!]!
  ) {
    changeProposal(
      number: $number
      version: $version
      title: $title
      directions: $directions
      sdgTargets: $sdgTargets
    ) {
      id
    }
  }
`);

interface AboutFormProps {
  proposal: FragmentType<typeof About>;
  words: TagWords;
  onSaved: () => Promise<void>;
}

/** The title of a proposal, and which action directions and SDG 4 targets it serves. */
export function AboutForm({ proposal, words, onSaved }: AboutFormProps) {
  const t = useTranslate();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(Change);
  const [isLeaving, setLeaving] = useState(false);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const { number, version, title, directions, sdgTargets } = readFragment(About, proposal);
  const save = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { title: t('proposals.about.title') });
    setMissing(absent);
    if (absent.length > 0) return;
    const saved = await act({
      number,
      version,
      title: typed(entries, 'title'),
      directions: entries.getAll('directions').map(Number),
      sdgTargets: entries.getAll('sdgTargets').map(String),
    });
    // A refusal may mean that somebody else changed it: saving again is then made on the newer version.
    if (!saved) return refresh();
    setLeaving(true);
    await onSaved();
  };
  return (
    <div className={classes.form}>
      <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void save(entries)}>
        <TextField name="title" label={t('proposals.about.title')} initial={title} />
        <Choices
          name="directions"
          legend={t('proposals.directions')}
          hint={t('proposals.about.directions.hint')}
          chosen={directions.map(String)}
          options={words.actionDirections.map(({ number: value, title: label }) => ({
            value: String(value),
            label: `${romanNumber(value)} · ${label}`,
          }))}
        />
        <Choices
          name="sdgTargets"
          legend={t('proposals.targets')}
          hint={t('proposals.about.targets.hint')}
          chosen={sdgTargets}
          options={words.sdgTargets.map((target) => ({
            value: target.code,
            label: <TargetTag target={target} />,
          }))}
        />
        <Acts>
          <SubmitButton busy={busy || isLeaving}>{t('proposals.about.save')}</SubmitButton>
          <ActLink to={`/proposals/${number}`}>{t('ui.cancel')}</ActLink>
        </Acts>
      </Form>
    </div>
  );
}

interface ChoicesProps {
  name: string;
  legend: string;
  hint: string;
  chosen: readonly string[];
  options: readonly { value: string; label: ReactNode }[];
}

/** Several of few, all in sight. */
function Choices({ name, legend, hint, chosen, options }: ChoicesProps) {
  const { error } = useField(name);
  const id = fieldId(name);
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className={classes.legend}>{legend}</legend>
      <p id={`${id}-hint`} className={formClasses.hint}>
        {hint}
      </p>
      {error && <p className={formClasses.error}>{error}</p>}
      <div className={formClasses.choices}>
        {options.map(({ value, label }, at) => (
          <label key={value} className={formClasses.choice}>
            <input
              type="checkbox"
              id={at === 0 ? id : undefined}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
