import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { ConflictKind, DeclineGround } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, SelectField, TextAreaField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const Decline = graphql(`
  mutation DeclineReview($id: ID!, $ground: DeclineGround!, $kind: ConflictKind, $words: String!) {
    declineReview(id: $id, ground: $ground, kind: $kind, words: $words) {
      id
    }
  }
`);

const grounds: DeclineGround[] = ['no_time', 'conflict'];
const kinds: ConflictKind[] = ['family', 'financial', 'professional', 'other'];

/** Says no to a review: for want of time, or with a conflict, which is declared with it. */
export function DeclineForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { act, busy, errors } = useAct(Decline);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const decline = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { ground: t('reviews.decline.ground') });
    setMissing(absent);
    if (absent.length > 0) return;
    const ground = typed(entries, 'ground') as DeclineGround;
    const kind = ground === 'conflict' ? (typed(entries, 'kind') as ConflictKind) : null;
    if (!(await act({ id, ground, kind, words: typed(entries, 'words') }))) return;
    announce(t('reviews.declined'));
    // The review is no longer there for who declined it.
    void navigate('/reviews');
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void decline(entries)}>
      <RadioField
        name="ground"
        label={t('reviews.decline.ground')}
        options={grounds.map((ground) => ({ value: ground, label: t(`reviews.decline.${ground}`) }))}
      />
      <SelectField
        name="kind"
        label={t('reviews.decline.kind')}
        optional
        options={kinds.map((kind) => ({ value: kind, label: t(`conflicts.kind.${kind}`) }))}
      />
      <TextAreaField
        name="words"
        label={t('reviews.decline.words')}
        hint={t('reviews.decline.words.hint')}
        rows={3}
        optional
      />
      <Acts>
        <ActButton type="submit" weight="grave" busy={busy}>
          {t('reviews.decline')}
        </ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
