import type { ConflictGround, ConflictRuling } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { RuleOnConflict } from './conflict-documents.js';

interface RulingProps {
  proposal: string;
  conflict: {
    person: { id: string; name: string };
    ground: ConflictGround;
    organisation: { slug: string } | null;
    state: 'proposed' | 'confirmed' | 'waived';
  };
}

/** The Chair’s ruling on one conflict: confirmed or waived, with the reason. */
export function Ruling(props: RulingProps) {
  const t = useTranslate();
  const again = props.conflict.state !== 'proposed';
  return (
    <OpenedInPlace act={t(again ? 'conflicts.ruleAgain' : 'conflicts.rule')}>
      {(close) => <RulingForm {...props} onClose={close} />}
    </OpenedInPlace>
  );
}

function RulingForm({ proposal, conflict, onClose }: RulingProps & { onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(RuleOnConflict);
  const { person, ground, organisation, state } = conflict;
  const rule = async (entries: FormData) => {
    const ruling = typed(entries, 'ruling') as ConflictRuling;
    const reason = typed(entries, 'reason');
    const meant = { proposal, personId: person.id, ground, organisation: organisation?.slug ?? null };
    if (!(await act({ ...meant, ruling, reason }))) return;
    announce(t('conflicts.ruled'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void rule(entries)}>
      <RadioField
        name="ruling"
        label={t('conflicts.ruling.of', { name: person.name })}
        initial={state === 'confirmed' ? 'waived' : 'confirmed'}
        options={[
          { value: 'confirmed', label: t('conflicts.ruling.confirm') },
          { value: 'waived', label: t('conflicts.ruling.waive') },
        ]}
      />
      <TextAreaField name="reason" label={t('conflicts.reason')} hint={t('conflicts.reason.hint')} rows={3} />
      <Acts>
        <SubmitButton busy={busy}>{t('conflicts.ruling.enter')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
