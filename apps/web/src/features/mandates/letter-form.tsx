import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { MandatesOfOrganisationFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { useFile } from '../../platform/use-file.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import classes from './mandate-list.module.css';

const AttachLetter = graphql(`
  mutation AttachNominationLetter($mandateId: ID!, $fileId: ID!, $instead: ID) {
    attachNominationLetter(mandateId: $mandateId, fileId: $fileId, instead: $instead) {
      id
    }
  }
`);

interface LetterFormProps {
  mandates: readonly Pick<MandatesOfOrganisationFragment, 'id' | 'holder' | 'capacity' | 'letter'>[];
  onClose: () => void;
}

/** Attaches the nomination letter to a mandate, or another one in the place of the one that stands there. */
export function LetterForm({ mandates, onClose }: LetterFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AttachLetter);
  const file = useFile();
  const [missing, setMissing] = useState(false);
  const attach = async (entries: FormData) => {
    const mandateId = typed(entries, 'mandate');
    const mandate = mandates.find(({ id }) => id === mandateId);
    const fileId = await file.bring(entries.get('letter'));
    setMissing(fileId === null);
    if (!fileId || !(await act({ mandateId, fileId, instead: mandate?.letter?.id ?? null }))) return;
    announce(t('seats.letter.attached', { holder: mandate?.holder.name ?? '' }));
    onClose();
  };
  const problems = missing ? [{ text: t('seats.letter.missing') }] : file.errors;
  return (
    <Form errors={problems.length > 0 ? problems : errors} onSubmit={(entries) => void attach(entries)}>
      <SelectField
        name="mandate"
        label={t('seats.letter.mandate')}
        hint={t('seats.letter.mandate.hint')}
        options={mandates.map(({ id, holder, capacity }) => ({
          value: id,
          label: `${holder.name} · ${t(`capacity.${capacity}`)}`,
        }))}
      />
      <div className={classes.file}>
        <label htmlFor="letter">{t('seats.letter.file')}</label>
        <small id="letter-hint">{t('seats.letter.hint')}</small>
        <input id="letter" type="file" name="letter" aria-describedby="letter-hint" />
      </div>
      <Acts>
        <SubmitButton busy={busy || file.underWay}>{t('seats.letter.attach')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
