import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { motionMatters } from './motion-matters.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const Movers = graphql(`
  fragment RoomToMoveIn on MeetingRoom {
    id
    floor {
      currentItem {
        id
        matter
      }
      members {
        id
        name
        place
      }
    }
  }
`);

const TableMotion = graphql(`
  mutation TableMotion($itemId: ID!, $moverId: ID!, $matter: MotionMatter!, $text: String!) {
    tableMotion(itemId: $itemId, moverId: $moverId, matter: $matter, text: $text) {
      id
    }
  }
`);

const PreparedMotion = graphql(`
  query PreparedMotion($itemId: ID!) {
    preparedMotion(itemId: $itemId) {
      text
    }
  }
`);

interface MotionFormProps {
  room: FragmentType<typeof Movers>;
  onClose: () => void;
}

/** Tables a motion of a Member that is there, on the current item. */
export function MotionForm({ room, onClose }: MotionFormProps) {
  const t = useTranslate();
  const { floor } = readFragment(Movers, room);
  const { act, busy, errors } = useAct(TableMotion);
  const [{ data: prepared, fetching }] = useQuery({
    query: PreparedMotion,
    variables: { itemId: floor.currentItem?.id ?? '' },
    pause: !floor.currentItem,
  });
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const matters = motionMatters.filter((one) => (floor.currentItem?.matter ?? one) === one);
  const labels = { moverId: t('votes.motion.mover'), text: t('votes.motion.text') };
  const table = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const matter = matters.find((one) => one === typed(entries, 'matter')) ?? 'ordinary';
    const itemId = floor.currentItem?.id ?? '';
    const motion = { itemId, moverId: typed(entries, 'moverId'), matter, text: typed(entries, 'text') };
    if (await act(motion)) onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void table(entries)}>
      <SelectField
        name="moverId"
        label={labels.moverId}
        placeholder={t('votes.motion.mover.choose')}
        options={floor.members
          .filter(({ place }) => place === 'present')
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="matter"
        label={t('votes.motion.matter')}
        options={matters.map((matter) => ({ value: matter, label: t(`votes.matter.${matter}`) }))}
      />
      {!fetching && (
        <TextAreaField name="text" label={labels.text} initial={prepared?.preparedMotion?.text} rows={4} />
      )}
      <Acts>
        <SubmitButton busy={busy}>{t('votes.motion.table')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
