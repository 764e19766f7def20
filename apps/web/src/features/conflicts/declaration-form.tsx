import type { ConflictKind } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { DeclareConflict } from './conflict-documents.js';

const kinds: ConflictKind[] = ['family', 'financial', 'professional', 'other'];

/** Declares a conflict about a proposal; it is out of sight from then on. */
export function DeclarationForm({ proposal, onClose }: { proposal: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(DeclareConflict);
  const declare = async (entries: FormData) => {
    const kind = typed(entries, 'kind') as ConflictKind;
    if (!(await act({ proposal, kind, words: typed(entries, 'words') }))) return;
    announce(t('conflicts.declared'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void declare(entries)}>
      <SelectField
        name="kind"
        label={t('conflicts.kind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`conflicts.kind.${kind}`) }))}
      />
      <TextAreaField name="words" label={t('conflicts.words')} hint={t('conflicts.words.hint')} rows={3} />
      <Acts>
        <ActButton type="submit" weight="grave" busy={busy}>
          {t('conflicts.declare')}
        </ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
