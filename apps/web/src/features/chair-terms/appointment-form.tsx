import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { DecisionField } from './decision-field.js';

const Rotation = graphql(`
  fragment RotationToAppointFrom on ChairRotation {
    places {
      state
      member {
        id
        slug
        name
      }
    }
    outlook {
      startsOn
      endsOn
      elected
      member {
        id
        slug
      }
    }
  }
`);

const AppointChair = graphql(`
  mutation AppointChair(
    $organisation: String!
    $startsOn: CalendarDate!
    $endsOn: CalendarDate!
    $basis: String!
    $electedOn: CalendarDate
  ) {
    appointChair(
      organisation: $organisation
      startsOn: $startsOn
      endsOn: $endsOn
      basis: $basis
      electedOn: $electedOn
    ) {
      id
      member {
        id
        name
      }
    }
  }
`);

interface AppointmentFormProps {
  rotation: FragmentType<typeof Rotation>;
  onClose: () => void;
}

/** Appoints a Member to the Chair. It begins with what the rotation expects next. */
export function AppointmentForm({ rotation, onClose }: AppointmentFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AppointChair);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const { places, outlook } = readFragment(Rotation, rotation);
  const expected = outlook.find(({ elected }) => !elected);
  const labels = {
    organisationId: t('chair.member'),
    startsOn: t('chair.startsOn'),
    endsOn: t('chair.endsOn'),
    basis: t('chair.decision'),
  };
  const appoint = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const answer = await act({
      organisation: typed(entries, 'organisationId'),
      startsOn: typed(entries, 'startsOn'),
      endsOn: typed(entries, 'endsOn'),
      basis: typed(entries, 'basis'),
      electedOn: typed(entries, 'electedOn') || null,
    });
    if (!answer) return;
    announce(t('chair.appointed', { member: answer.appointChair.member.name }));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void appoint(entries)}>
      <SelectField
        name="organisationId"
        label={labels.organisationId}
        initial={expected?.member?.slug}
        placeholder={t('chair.member.choose')}
        options={places
          .filter(({ state }) => state !== 'not_a_member')
          .map(({ member }) => ({ value: member.slug, label: member.name }))}
      />
      <TextField name="startsOn" type="date" label={labels.startsOn} initial={expected?.startsOn} />
      <TextField
        name="endsOn"
        type="date"
        label={labels.endsOn}
        hint={t('chair.endsOn.hint')}
        initial={expected?.endsOn}
      />
      <TextField
        name="electedOn"
        type="date"
        label={t('chair.electedOn')}
        hint={t('chair.electedOn.hint')}
        optional
      />
      <DecisionField purpose="chair" />
      <Acts>
        <SubmitButton busy={busy}>{t('chair.appoint')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
