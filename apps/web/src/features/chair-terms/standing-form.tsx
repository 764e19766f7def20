import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActForm } from '../../platform/act-form.js';
import { SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { networkToday } from '../network/network-day.js';
import { DecisionField } from './decision-field.js';
import { useStageWords } from './standing-desk.js';

const Step = graphql(`
  fragment StandingStepOffered on StandingStep {
    standing
    stage
    decision
  }
`);

const EnterStage = graphql(`
  mutation EnterMembershipStage(
    $organisation: String!
    $standing: Standing!
    $stage: MembershipStage!
    $startsOn: CalendarDate!
    $basis: String!
  ) {
    enterMembershipStage(
      organisation: $organisation
      standing: $standing
      stage: $stage
      startsOn: $startsOn
      basis: $basis
    ) {
      id
    }
  }
`);

interface StandingFormProps {
  slug: string;
  steps: readonly FragmentType<typeof Step>[];
  onClose: () => void;
}

/** Enters the next stage of an Organisation's standing, with the decision or the letter that it rests on. */
export function StandingForm({ slug, steps, onClose }: StandingFormProps) {
  const t = useTranslate();
  const words = useStageWords();
  const offered = readFragment(Step, steps);
  const [chosen, choose] = useState('');
  const step = offered[Number(chosen || -1)];
  const decision = step?.decision;
  const labels = {
    stage: t('standingDesk.next'),
    startsOn: t('standingDesk.on'),
    basis: decision ? t('chair.decision') : t('standingDesk.basis'),
  };
  return (
    <ActForm
      mutation={EnterStage}
      variables={(entries) => ({
        organisation: slug,
        // The form asks for a stage before it sends anything.
        standing: step?.standing ?? 'member',
        stage: step?.stage ?? 'ended',
        startsOn: typed(entries, 'startsOn'),
        basis: typed(entries, 'basis'),
      })}
      needed={labels}
      act={t('standingDesk.enter.act')}
      done={() => t('standingDesk.entered')}
      onClose={onClose}
    >
      <div
        onChange={({ target }: { target: EventTarget }) => {
          if (target instanceof HTMLSelectElement) choose(target.value);
        }}
      >
        <SelectField
          name="stage"
          label={labels.stage}
          placeholder={t('standingDesk.choose')}
          options={offered.map(({ standing, stage }, at) => ({
            value: String(at),
            label: words(standing, stage),
          }))}
        />
      </div>
      <TextField name="startsOn" type="date" label={labels.startsOn} initial={networkToday()} />
      {decision ? (
        <DecisionField purpose={decision} />
      ) : (
        <TextAreaField name="basis" label={labels.basis} hint={t('standingDesk.basis.hint')} rows={2} />
      )}
    </ActForm>
  );
}
