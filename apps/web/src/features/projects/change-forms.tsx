import { graphql } from '../../gql/gql.js';
import type { ProjectChangeInput } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, TextAreaField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const AskForChange = graphql(`
  mutation AskForChange($slug: String!, $why: String!, $changes: [ProjectChangeInput!]!) {
    askForChange(slug: $slug, why: $why, changes: $changes) {
      id
    }
  }
`);
const DecideChangeRequest = graphql(`
  mutation DecideChangeRequest($id: ID!, $approved: Boolean!, $because: String!, $decision: String) {
    decideChangeRequest(id: $id, approved: $approved, because: $because, decision: $decision) {
      id
    }
  }
`);

interface ChangeFormProps {
  slug: string;
  endsOn: string;
  money: readonly {
    year: number;
    planned: number;
    organisation: { id: string; slug: string; name: string };
  }[];
  duties: readonly { id: string; title: string; dueOn: string }[];
  onClose: () => void;
}

/** Asks for other sums and days: every field says what holds now, and what is left as it is changes nothing. */
export function ChangeForm({ slug, endsOn, money, duties, onClose }: ChangeFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AskForChange);
  const ask = async (entries: FormData) => {
    const changes: ProjectChangeInput[] = [];
    for (const { year, planned, organisation } of money) {
      const amount = Number(typed(entries, `planned-${organisation.id}-${year}`) || '0');
      if (amount !== planned)
        changes.push({ what: 'planned', organisation: organisation.slug, year, amount });
    }
    const end = typed(entries, 'endsOn');
    if (end && end !== endsOn) changes.push({ what: 'end', day: end });
    for (const { id, dueOn } of duties) {
      const day = typed(entries, `day-${id}`);
      if (day && day !== dueOn) changes.push({ what: 'duty', id, day });
    }
    if (!(await act({ slug, why: typed(entries, 'why'), changes }))) return;
    announce(t('project.change.asked.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void ask(entries)}>
      <TextAreaField name="why" label={t('project.change.why')} rows={3} />
      {money.map(({ year, planned, organisation }) => (
        <TextField
          key={`${organisation.id} ${year}`}
          name={`planned-${organisation.id}-${year}`}
          type="number"
          inputMode="numeric"
          label={t('project.change.planned', { organisation: organisation.name, year: String(year) })}
          initial={String(planned)}
        />
      ))}
      <TextField name="endsOn" type="date" label={t('project.change.of.end')} initial={endsOn} />
      {duties.map(({ id, title, dueOn }) => (
        <TextField
          key={id}
          name={`day-${id}`}
          type="date"
          label={t('project.change.day', { title })}
          initial={dueOn}
        />
      ))}
      <Acts>
        <SubmitButton busy={busy}>{t('project.change.ask')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

interface RulingFormProps {
  id: string;
  isTheBoards: boolean;
  onClose: () => void;
}

/** Approves a change, so that it holds from then on, or declines it with the reason. */
export function RulingForm({ id, isTheBoards, onClose }: RulingFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(DecideChangeRequest);
  const rule = async (entries: FormData) => {
    const approved = typed(entries, 'ruling') === 'approve';
    const decision = typed(entries, 'decision') || null;
    if (!(await act({ id, approved, because: typed(entries, 'because'), decision }))) return;
    announce(t('project.ruled'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void rule(entries)}>
      <RadioField
        name="ruling"
        label={t('project.change.ruling')}
        initial="approve"
        options={[
          { value: 'approve', label: t('project.change.approve') },
          { value: 'decline', label: t('project.change.decline') },
        ]}
      />
      {isTheBoards && (
        <TextField
          name="decision"
          dir="ltr"
          label={t('project.change.decision')}
          hint={t('project.change.decision.hint')}
          optional
        />
      )}
      <TextAreaField name="because" label={t('project.because')} rows={3} optional />
      <Acts>
        <SubmitButton busy={busy}>{t('project.change.rule')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
