import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { CheckboxField, SelectField, TextAreaField, TextField, type Option } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { weightInWords } from './weights.js';

const AddProjectDuty = graphql(`
  mutation AddProjectDuty($slug: String!, $duty: ProjectDutyInput!) {
    addProjectDuty(slug: $slug, duty: $duty) {
      id
    }
  }
`);
const AddMilestone = graphql(`
  mutation AddMilestone($slug: String!, $title: String!, $dueOn: CalendarDate!) {
    addMilestone(slug: $slug, title: $title, dueOn: $dueOn) {
      id
    }
  }
`);
const RecordProjectMoney = graphql(`
  mutation RecordProjectMoney(
    $slug: String!
    $organisation: String!
    $year: Int!
    $committed: Float!
    $spent: Float!
  ) {
    recordProjectMoney(
      slug: $slug
      organisation: $organisation
      year: $year
      committed: $committed
      spent: $spent
    ) {
      id
    }
  }
`);
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
const AddTeamMember = graphql(`
  mutation AddTeamMember(
    $slug: String!
    $organisation: String!
    $personId: ID!
    $role: String!
    $isLead: Boolean!
  ) {
    addTeamMember(
      slug: $slug
      organisation: $organisation
      personId: $personId
      role: $role
      isLead: $isLead
    ) {
      id
    }
  }
`);

const sorts = [
  'report',
  'course',
  'guideline',
  'dataset',
  'software',
  'publication',
  'event',
  'other',
] as const;

interface FormProps {
  slug: string;
  onClose: () => void;
}

/** Buttons under each form, and what is said once it is done. */
function useSent(onClose: () => void) {
  const t = useTranslate();
  const announce = useAnnounce();
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const send = async (
    entries: FormData,
    labels: Record<string, string>,
    act: () => Promise<unknown>,
  ): Promise<void> => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0 || !(await act())) return;
    announce(t('project.kept'));
    onClose();
  };
  return { missing, send };
}

function Buttons({ busy, act, onClose }: { busy: boolean; act: string; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Acts>
      <SubmitButton busy={busy}>{act}</SubmitButton>
      <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
    </Acts>
  );
}

/** Lays down a deliverable, or a report on a period or on one occasion. */
export function DutyForm({ slug, kind, onClose }: FormProps & { kind: 'report' | 'deliverable' }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AddProjectDuty);
  const { missing, send } = useSent(onClose);
  const labels = { title: t('project.duty.what'), dueOn: t('project.due') };
  const add = (entries: FormData) =>
    send(entries, labels, () =>
      act({
        slug,
        duty: {
          kind,
          title: typed(entries, 'title'),
          sort: sorts.find((sort) => sort === typed(entries, 'sort')) ?? null,
          periodFrom: typed(entries, 'periodFrom') || null,
          periodTo: typed(entries, 'periodTo') || null,
          dueOn: typed(entries, 'dueOn'),
        },
      }),
    );
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void add(entries)}>
      <TextField name="title" label={labels.title} />
      {kind === 'deliverable' ? (
        <SelectField
          name="sort"
          label={t('project.sort')}
          options={sorts.map((sort) => ({ value: sort, label: t(`project.sort.${sort}`) }))}
        />
      ) : (
        <>
          <TextField name="periodFrom" type="date" label={t('project.period.from')} optional />
          <TextField name="periodTo" type="date" label={t('project.period.to')} optional />
        </>
      )}
      <TextField name="dueOn" type="date" label={labels.dueOn} />
      <Buttons busy={busy} act={t(`project.${kind}.add`)} onClose={onClose} />
    </Form>
  );
}

/** Adds a dated check. */
export function MilestoneForm({ slug, onClose }: FormProps) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AddMilestone);
  const { missing, send } = useSent(onClose);
  const labels = { title: t('project.milestone'), dueOn: t('project.due') };
  const add = (entries: FormData) =>
    send(entries, labels, () =>
      act({ slug, title: typed(entries, 'title'), dueOn: typed(entries, 'dueOn') }),
    );
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void add(entries)}>
      <TextField name="title" label={labels.title} />
      <TextField name="dueOn" type="date" label={labels.dueOn} />
      <Buttons busy={busy} act={t('project.milestone.add')} onClose={onClose} />
    </Form>
  );
}

/** Says what an Organisation has committed and spent in a year. */
export function MoneyForm({ slug, parts, onClose }: FormProps & { parts: readonly Option[] }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(RecordProjectMoney);
  const { missing, send } = useSent(onClose);
  const labels = {
    year: t('project.year'),
    committed: t('portfolio.committed'),
    spent: t('portfolio.spent'),
  };
  const keep = (entries: FormData) =>
    send(entries, labels, () =>
      act({
        slug,
        organisation: typed(entries, 'organisation'),
        year: Number(typed(entries, 'year')) || 0,
        committed: Number(typed(entries, 'committed')),
        spent: Number(typed(entries, 'spent')),
      }),
    );
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void keep(entries)}>
      <SelectField name="organisation" label={t('project.organisation')} options={parts} />
      <TextField name="year" type="number" inputMode="numeric" label={labels.year} />
      <TextField name="committed" type="number" inputMode="numeric" label={labels.committed} />
      <TextField name="spent" type="number" inputMode="numeric" label={labels.spent} />
      <Buttons busy={busy} act={t('project.money.record')} onClose={onClose} />
    </Form>
  );
}

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
}: FormProps & { parts: readonly Option[]; risk?: Risk }) {
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
      <Buttons busy={busy} act={risk ? t('project.risk.change') : t('project.risk.add')} onClose={onClose} />
    </Form>
  );
}

interface Candidate {
  personId: string;
  name: string;
  organisation: string;
}

/** Adds a person to the team, for the Organisation whose mandate they hold. */
export function MemberForm({ slug, candidates, onClose }: FormProps & { candidates: readonly Candidate[] }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AddTeamMember);
  const { send } = useSent(onClose);
  const add = (entries: FormData) =>
    send(entries, {}, () => {
      const [organisation = '', personId = ''] = typed(entries, 'person').split(' ');
      return act({
        slug,
        organisation,
        personId,
        role: typed(entries, 'role'),
        isLead: typed(entries, 'isLead') === 'on',
      });
    });
  return (
    <Form errors={errors} onSubmit={(entries) => void add(entries)}>
      <SelectField
        name="person"
        label={t('project.person')}
        options={candidates.map(({ personId, name, organisation }) => ({
          value: `${organisation} ${personId}`,
          label: `${name} (${organisation})`,
        }))}
      />
      <TextField name="role" label={t('project.role')} optional />
      <CheckboxField name="isLead" label={t('project.team.lead')} />
      <Buttons busy={busy} act={t('project.team.add')} onClose={onClose} />
    </Form>
  );
}
