import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextField, type Option } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import type { Item } from './agenda-editor.js';

const AskForPaper = graphql(`
  mutation AskForPaper($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {
    askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) {
      id
    }
  }
`);

interface PaperFormProps {
  item: Item;
  presenters: readonly Option[];
  onClose: () => void;
}

/** Asks somebody for the paper of an item, by a day. */
export function PaperForm({ item, presenters, onClose }: PaperFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AskForPaper);
  const ask = async (entries: FormData) => {
    const ownerId = typed(entries, 'ownerId');
    if (!(await act({ itemId: item.id, ownerId, dueOn: typed(entries, 'dueOn') || null }))) return;
    const name = presenters.find(({ value }) => value === ownerId)?.label ?? '';
    announce(t('meetings.papers.asked', { name }));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void ask(entries)}>
      <SelectField
        name="ownerId"
        label={t('meetings.papers.ask.owner')}
        options={presenters}
        initial={item.presenter?.id}
      />
      <TextField
        name="dueOn"
        type="date"
        label={t('meetings.papers.ask.due')}
        hint={t('meetings.papers.ask.due.hint')}
        optional
      />
      <Acts>
        <SubmitButton busy={busy}>{t('meetings.papers.ask')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
