import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { CheckboxField, SelectField, TextAreaField, type Option } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { FormButtons, useSent, type ProjectFormProps } from './sent-form.js';
import { weightInWords } from './weights.js';

const AddProjectRisk = graphql(`
  mutation AddProjectRisk($slug: String!, $risk: ProjectRiskInput!) {
    addProjectRisk(slug: $slug, risk: $risk) {
      id
    }
  }
`);
const ChangeProjectRisk = graphql(`
  mutation ChangeProjectRisk($id: ID!, $version: Int!, $risk: ProjectRiskInput!) {
    changeProjectRisk(id: $id, version: $version, risk: $risk) {
      id
    }
  }
`);

interface Risk {
  id: string;
  version: number;
  what: string;
  likelihood: number;
  impact: number;
  mitigation: string;
  state: string;
  owner: { slug: string };
}

/** Adds a risk, or changes, closes or opens one. */
export function RiskForm({
  slug,
  parts,
  risk,
  onClose,
}: ProjectFormProps & { parts: readonly Option[]; risk?: Risk }) {
  const t = useTranslate();
  const adding = useAct(AddProjectRisk);
  const changing = useAct(ChangeProjectRisk);
  const { missing, send } = useSent(onClose);
  const { busy, errors } = risk ? changing : adding;
  const weights = [1, 2, 3].map((n) => ({ value: String(n), label: weightInWords(t, n) }));
  const keep = (entries: FormData) =>
    send(entries, { what: t('project.risk') }, () => {
      const said = {
        what: typed(entries, 'what'),
        likelihood: Number(typed(entries, 'likelihood')),
        impact: Number(typed(entries, 'impact')),
        mitigation: typed(entries, 'mitigation'),
        owner: typed(entries, 'owner'),
        open: typed(entries, 'closed') !== 'on',
      };
      return risk
        ? changing.act({ id: risk.id, version: risk.version, risk: said })
        : adding.act({ slug, risk: said });
    });
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void keep(entries)}>
      <TextAreaField name="what" label={t('project.risk')} rows={2} initial={risk?.what} />
      <SelectField
        name="likelihood"
        label={t('project.likelihood')}
        options={weights}
        initial={String(risk?.likelihood ?? 2)}
      />
      <SelectField
        name="impact"
        label={t('project.impact')}
        options={weights}
        initial={String(risk?.impact ?? 2)}
      />
      <TextAreaField
        name="mitigation"
        label={t('project.mitigation')}
        rows={3}
        initial={risk?.mitigation}
        optional
      />
      <SelectField name="owner" label={t('project.owner')} options={parts} initial={risk?.owner.slug} />
      {risk && (
        <CheckboxField name="closed" label={t('project.risk.closed')} initial={risk.state === 'closed'} />
      )}
      <FormButtons
        busy={busy}
        act={risk ? t('project.risk.change') : t('project.risk.add')}
        onClose={onClose}
      />
    </Form>
  );
}
