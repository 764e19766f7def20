import { useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { Acts, ActLink, SubmitButton } from '../../ui/act.js';
import { TextAreaField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { entriesFrom, fieldOf } from './rules-entries.js';
import { RulesField } from './rules-fields.js';
import classes from './rules-form.module.css';

const Version = graphql(`
  fragment RulesToChange on RulesVersion {
    id
    entries {
      path
      value
    }
    document {
      id
      number
      title
      clauses {
        id
        number
        text
        values
      }
    }
  }
`);

const ProposeRules = graphql(`
  mutation ProposeRules($entries: [RulesEntryInput!]!, $because: String!) {
    proposeRules(entries: $entries, because: $because) {
      id
    }
  }
`);

interface RulesFormProps {
  version: FragmentType<typeof Version>;
  members: readonly { id: string; name: string }[];
  onProposed: (id: string) => Promise<void>;
}

/** Proposes a version of the rules: under each clause as it reads now the fields of its values. */
export function RulesForm({ version, members, onProposed }: RulesFormProps) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(ProposeRules);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const { entries, document } = readFragment(Version, version);
  const valueOf = (path: string) => entries.find((entry) => entry.path === path)?.value ?? '';
  const because = t('rules.propose.because');
  const propose = async (form: FormData) => {
    const absent = missingEntries(t, form, { because });
    setMissing(absent);
    if (absent.length > 0) return;
    const paths = entries.map(({ path }) => path);
    const answer = await act({ entries: entriesFrom(form, paths), because: typed(form, 'because') });
    if (answer) await onProposed(answer.proposeRules.id);
  };
  const refused = useMemo(() => errors.map((error) => ({ ...error, field: fieldOf(error.field) })), [errors]);
  return (
    <Form errors={missing.length > 0 ? missing : refused} onSubmit={(form) => void propose(form)}>
      {document.map((chapter) => (
        <section key={chapter.id} className={classes.chapter}>
          <h2>
            {chapter.number} {chapter.title}
          </h2>
          {chapter.clauses.map((clause) => (
            <fieldset key={clause.id} className={classes.clause}>
              <legend>
                <bdi>{clause.number}</bdi> {clause.text}
              </legend>
              <div className={classes.values}>
                {clause.values.map((path) => (
                  <RulesField key={path} path={path} value={valueOf(path)} members={members} />
                ))}
              </div>
            </fieldset>
          ))}
        </section>
      ))}
      <TextAreaField name="because" label={because} rows={3} />
      <Acts>
        <SubmitButton busy={busy}>{t('rules.propose.act')}</SubmitButton>
        <ActLink to="/board/rules">{t('ui.cancel')}</ActLink>
      </Acts>
    </Form>
  );
}
