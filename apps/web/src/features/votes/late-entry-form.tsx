import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { EnterPresence } from './use-presence.js';

const People = graphql(`
  fragment RoomToEnterLate on MeetingRoom {
    id
    floor {
      now
      members {
        id
        name
        here {
          id
          name
        }
        mayCome {
          id
          name
        }
      }
    }
  }
`);

interface LateEntryFormProps {
  room: FragmentType<typeof People>;
  onClose: () => void;
}

/** Enters that somebody came or left some minutes ago, with the reason why it is entered only now. */
export function LateEntryForm({ room, onClose }: LateEntryFormProps) {
  const t = useTranslate();
  const { id: meetingId, floor } = readFragment(People, room);
  const { act, busy, errors } = useAct(EnterPresence);
  const options = floor.members.flatMap(({ id, name: member, here, mayCome }) => [
    ...mayCome.map((person) => ({
      value: `arrived ${id} ${person.id}`,
      label: t('room.late.came', { member, name: person.name }),
    })),
    ...here.map((person) => ({
      value: `left ${id} ${person.id}`,
      label: t('room.late.left', { member, name: person.name }),
    })),
  ]);
  const enter = async (entries: FormData) => {
    const [what, memberId = '', personId = ''] = typed(entries, 'what').split(' ');
    const minutes = Math.max(0, Number(typed(entries, 'at')) || 0);
    const at = new Date(new Date(floor.now).getTime() - minutes * 60_000).toISOString();
    const line = { memberId, personId, at, because: typed(entries, 'because') };
    const done = await act({ meetingId, entry: { ...line, act: what === 'left' ? 'left' : 'arrived' } });
    if (done) onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void enter(entries)}>
      <SelectField name="what" label={t('room.late.what')} options={options} />
      <TextField name="at" type="number" inputMode="numeric" label={t('room.late.minutes')} initial="5" />
      <TextField name="because" label={t('room.late.because')} />
      <Acts>
        <SubmitButton busy={busy}>{t('room.late')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
