import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import classes from './project-work.module.css';

const Areas = graphql(`
  query AreasToServe {
    countriesOrAreas {
      code
      name
    }
  }
`);
const DescribeProject = graphql(`
  mutation DescribeProject($slug: String!, $version: Int!, $summary: String!, $areas: [String!]!) {
    describeProject(slug: $slug, version: $version, summary: $summary, areas: $areas) {
      id
    }
  }
`);

interface DescribeFormProps {
  slug: string;
  version: number;
  summary: string;
  areas: readonly string[];
  onClose: () => void;
}

/** Says publicly what a project does, and chooses the countries or areas that it serves one after the other. */
export function DescribeForm({ slug, version, summary, areas, onClose }: DescribeFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const [{ data }] = useQuery({ query: Areas });
  const { act, busy, errors } = useAct(DescribeProject);
  const [chosen, setChosen] = useState(areas);
  const all = data?.countriesOrAreas ?? [];
  const keep = async (entries: FormData) => {
    if (!(await act({ slug, version, summary: typed(entries, 'summary'), areas: [...chosen] }))) return;
    announce(t('project.kept'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void keep(entries)}>
      <TextAreaField name="summary" label={t('project.summary')} rows={5} initial={summary} optional />
      <div
        onChange={({ target }: { target: EventTarget }) => {
          if (!(target instanceof HTMLSelectElement)) return;
          const { value: code } = target;
          if (code && !chosen.includes(code)) setChosen([...chosen, code]);
        }}
      >
        <SelectField
          name="areas"
          label={t('project.areas.add')}
          placeholder={t('project.areas.choose')}
          options={all.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
      </div>
      {chosen.length > 0 && (
        <ul className={classes.states}>
          {chosen.map((code) => (
            <li key={code}>
              <ActButton onClick={() => setChosen(chosen.filter((one) => one !== code))}>
                {t('project.areas.remove', { name: all.find((area) => area.code === code)?.name ?? code })}
              </ActButton>
            </li>
          ))}
        </ul>
      )}
      <Acts>
        <SubmitButton busy={busy}>{t('project.keep')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
