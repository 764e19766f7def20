import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Agenda = graphql(`
  fragment AgendaForOverdue on Meeting {
    id
    number
    title
  }
`);

const PutOverdueOnAgenda = graphql(`
  mutation PutOverdueOnAgenda($meetingId: ID!) {
    putOverdueOnAgenda(meetingId: $meetingId) {
      id
    }
  }
`);

/** Puts the overdue actions at the head of an agenda that is not closed yet. */
export function OverdueOnAgenda({ meetings }: { meetings: readonly FragmentType<typeof Agenda>[] }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(PutOverdueOnAgenda);
  const choices = readFragment(Agenda, meetings);
  const put = async (meetingId: string) => {
    if (!(await act({ meetingId }))) return;
    announce(t('actions.agenda.done', { meeting: choices.find(({ id }) => id === meetingId)?.title ?? '' }));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void put(typed(entries, 'meeting'))}>
      <SelectField
        name="meeting"
        label={t('decisions.meeting')}
        hint={t('actions.agenda.lead')}
        options={choices.map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` }))}
      />
      <SubmitButton busy={busy}>{t('actions.agenda.act')}</SubmitButton>
    </Form>
  );
}
