import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextField, type Option } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { StatusWord } from '../../ui/status-word.js';
import type { Item } from './agenda-editor.js';

const AskForPaper = graphql(`
  mutation AskForPaper($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {
    askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) {
      id
    }
  }
`);

const StopAsking = graphql(`
  mutation StopAskingForPaper($itemId: ID!) {
    stopAskingForPaper(itemId: $itemId) {
      id
    }
  }
`);

interface OwedPaperProps {
  item: Item;
  presenters: readonly Option[];
}

/** Who owes the paper of an item and by when; nobody is asked for most. */
export function OwedPaper({ item, presenters }: OwedPaperProps) {
  const t = useTranslate();
  const format = useFormat();
  const { act, busy, errors } = useAct(StopAsking);
  const owed = item.owedPaper;
  if (!owed)
    return (
      presenters.length > 0 && (
        <OpenedInPlace act={t('meetings.papers.ask')}>
          {(close) => <Asking item={item} presenters={presenters} onClose={close} />}
        </OpenedInPlace>
      )
    );
  const said = { name: owed.owner.name, day: format.plainDate(owed.dueOn) };
  const word = owed.isDelivered ? 'delivered' : owed.isMissing ? 'missing' : 'owed';
  const tone = { delivered: 'good', missing: 'bad', owed: 'caution' } as const;
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        <StatusWord tone={tone[word]}>
          {word === 'delivered' ? t('meetings.papers.delivered', said) : t(`meetings.papers.${word}`, said)}
        </StatusWord>
        {!owed.isDelivered && (
          <ActButton busy={busy} onClick={() => void act({ itemId: item.id })}>
            {t('meetings.papers.stop')} <span className="visually-hidden">{item.title}</span>
          </ActButton>
        )}
      </Acts>
    </>
  );
}

function Asking({ item, presenters, onClose }: OwedPaperProps & { onClose: () => void }) {
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
