import { graphql } from '../../gql/gql.js';
import { ActForm } from '../../platform/act-form.js';
import { SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { networkToday } from '../network/network-day.js';
import { DecisionField } from './decision-field.js';

const NominateForChair = graphql(`
  mutation NominateForChair($organisation: String!) {
    nominateForChair(organisation: $organisation) {
      id
      member {
        id
        name
      }
    }
  }
`);

const DeclareSoleNominee = graphql(`
  mutation DeclareSoleNominee($basis: String!) {
    declareSoleNominee(basis: $basis) {
      id
      member {
        id
        name
      }
    }
  }
`);

const DeclareChairVacant = graphql(`
  mutation DeclareChairVacant(
    $id: ID!
    $version: Int!
    $on: CalendarDate!
    $because: String!
    $acting: String
  ) {
    declareChairVacant(id: $id, version: $version, on: $on, because: $because, acting: $acting) {
      id
      endsOn
    }
  }
`);

const NameActingChair = graphql(`
  mutation NameActingChair($on: CalendarDate!, $acting: String) {
    nameActingChair(on: $on, acting: $acting) {
      id
    }
  }
`);

const RecordSuccession = graphql(`
  mutation RecordSuccession(
    $organisation: String!
    $successor: String!
    $on: CalendarDate!
    $basis: String!
  ) {
    recordSuccession(organisation: $organisation, successor: $successor, on: $on, basis: $basis) {
      id
    }
  }
`);

interface MemberChoice {
  slug: string;
  name: string;
}

interface FormProps {
  onClose: () => void;
}

const choices = (members: readonly MemberChoice[]) =>
  members.map(({ slug, name }) => ({ value: slug, label: name }));

/** Asks a Member to take the next open turn. */
export function NominationForm({ members, onClose }: FormProps & { members: readonly MemberChoice[] }) {
  const t = useTranslate();
  return (
    <ActForm
      mutation={NominateForChair}
      variables={(entries) => ({ organisation: typed(entries, 'nominee') })}
      needed={{ nominee: t('chair.member') }}
      act={t('chair.nominate.act')}
      done={({ nominateForChair: { member } }) => t('chair.nominated', { member: member.name })}
      onClose={onClose}
    >
      <SelectField
        name="nominee"
        label={t('chair.member')}
        placeholder={t('chair.member.choose')}
        options={choices(members)}
      />
    </ActForm>
  );
}

/** Declares the one nominee who accepted elected, by a decision. */
export function SoleNomineeForm({ nominee, onClose }: FormProps & { nominee: string }) {
  const t = useTranslate();
  return (
    <ActForm
      mutation={DeclareSoleNominee}
      variables={(entries) => ({ basis: typed(entries, 'basis') })}
      needed={{ basis: t('chair.decision') }}
      act={t('chair.sole')}
      done={({ declareSoleNominee: { member } }) => t('chair.sole.done', { member: member.name })}
      onClose={onClose}
    >
      <p>{t('chair.sole.lead', { member: nominee })}</p>
      <DecisionField purpose="chair" />
    </ActForm>
  );
}

interface VacancyFormProps extends FormProps {
  term: { id: string; version: number };
  members: readonly MemberChoice[];
}

/** Ends the term before its time and says who presides until the next, in one act. */
export function VacancyForm({ term: { id, version }, members, onClose }: VacancyFormProps) {
  const t = useTranslate();
  const labels = { endsOn: t('chair.conclude.on'), because: t('chair.vacate.because') };
  return (
    <ActForm
      mutation={DeclareChairVacant}
      variables={(entries) => ({
        id,
        version,
        on: typed(entries, 'endsOn'),
        because: typed(entries, 'because'),
        acting: typed(entries, 'acting') || null,
      })}
      needed={labels}
      act={t('chair.vacate')}
      done={() => t('chair.vacated')}
      onClose={onClose}
    >
      <TextField name="endsOn" type="date" label={labels.endsOn} hint={t('chair.conclude.on.hint')} />
      <TextAreaField name="because" label={labels.because} hint={t('chair.vacate.because.hint')} rows={3} />
      <SelectField
        name="acting"
        label={t('chair.vacate.acting')}
        hint={t('chair.vacate.acting.hint')}
        placeholder={t('chair.member.choose')}
        options={choices(members)}
        optional
      />
    </ActForm>
  );
}

/** Says who presides while the Chair is vacant and nobody does. */
export function ActingForm({ members, onClose }: FormProps & { members: readonly MemberChoice[] }) {
  const t = useTranslate();
  const labels = { actingFrom: t('chair.act.from') };
  return (
    <ActForm
      mutation={NameActingChair}
      variables={(entries) => ({
        on: typed(entries, 'actingFrom'),
        acting: typed(entries, 'acting') || null,
      })}
      needed={labels}
      act={t('chair.act')}
      done={() => t('chair.acted')}
      onClose={onClose}
    >
      <TextField name="actingFrom" type="date" label={labels.actingFrom} initial={networkToday()} />
      <SelectField
        name="acting"
        label={t('chair.vacate.acting')}
        hint={t('chair.vacate.acting.hint')}
        placeholder={t('chair.member.choose')}
        options={choices(members)}
        optional
      />
    </ActForm>
  );
}

/** Enters that a body was merged into another, which inherits its served turn. */
export function MergerForm({ members, onClose }: FormProps & { members: readonly MemberChoice[] }) {
  const t = useTranslate();
  const labels = {
    merged: t('chair.merger.organisation'),
    successor: t('chair.merger.successor'),
    mergedOn: t('chair.merger.on'),
    basis: t('chair.decision'),
  };
  const select = { placeholder: t('chair.member.choose'), options: choices(members) };
  return (
    <ActForm
      mutation={RecordSuccession}
      variables={(entries) => ({
        organisation: typed(entries, 'merged'),
        successor: typed(entries, 'successor'),
        on: typed(entries, 'mergedOn'),
        basis: typed(entries, 'basis'),
      })}
      needed={labels}
      act={t('chair.merger')}
      done={() => t('chair.merger.done')}
      onClose={onClose}
    >
      <SelectField name="merged" label={labels.merged} {...select} />
      <SelectField name="successor" label={labels.successor} {...select} />
      <TextField name="mergedOn" type="date" label={labels.mergedOn} />
      <DecisionField purpose="succession" />
    </ActForm>
  );
}
