import type { CallToEditFragment } from '../../gql/graphql.js';
import { timeZoneOptions } from '../../platform/time-zones.js';
import { CheckboxField, SelectField, TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { romanNumber } from '../network/action-direction-list.js';
import { organisationKinds } from './organisation-kinds.js';
import formClasses from '../../ui/form.module.css';
import classes from './call-form.module.css';

const kinds = ['joint_funding', 'joint_research', 'capacity_building', 'regional_project'] as const;

interface CallTermsProps {
  call: CallToEditFragment | null;
  directions: readonly { number: number; title: string }[];
  /** Asks which one is meant where the clocks show the closing time twice. */
  secondTime: boolean;
}

/** The terms of a call in its form. Of a published one the closing time alone can still be moved. */
export function CallTerms({ call, directions, secondTime }: CallTermsProps) {
  const t = useTranslate();
  const isDraft = !call || call.state === 'draft';
  const [closesDate, closesTime] = call?.closesWallClock.split('T') ?? ['', '17:00'];
  const opening = call?.opening.call;
  return (
    <>
      {isDraft && (
        <SelectField
          name="kind"
          label={t('calls.form.kind')}
          initial={call?.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`calls.kind.${kind}`) }))}
        />
      )}
      {isDraft && (
        <fieldset className={classes.group}>
          <legend>{t('calls.directions')}</legend>
          <div className={formClasses.choices}>
            {directions.map(({ number, title }) => (
              <label key={number} className={formClasses.choice}>
                <input
                  type="checkbox"
                  name="directions"
                  value={number}
                  defaultChecked={call?.directions.includes(number)}
                />
                <span>
                  {romanNumber(number)} · {title}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset className={classes.group}>
        <legend>{t('calls.form.window')}</legend>
        {isDraft && (
          <>
            <SelectField
              name="timeZone"
              label={t('calls.form.timeZone')}
              initial={call?.timeZone ?? 'Asia/Shanghai'}
              options={timeZoneOptions}
            />
            <div className={classes.side}>
              <TextField
                name="opensDate"
                type="date"
                label={t('calls.form.opensDate')}
                initial={opening?.date}
              />
              <TextField
                name="opensTime"
                type="time"
                label={t('calls.form.opensTime')}
                initial={opening?.time ?? '09:00'}
              />
            </div>
          </>
        )}
        <div className={classes.side}>
          <TextField name="closesDate" type="date" label={t('calls.form.closesDate')} initial={closesDate} />
          <TextField name="closesTime" type="time" label={t('calls.form.closesTime')} initial={closesTime} />
        </div>
        <p className={formClasses.hint}>
          {isDraft ? t('calls.form.window.hint') : t('calls.form.window.later', { zone: call.timeZone })}
        </p>
        {secondTime && (
          <SelectField
            name="closesOccurrence"
            label={t('calls.form.occurrence')}
            options={[
              { value: '', label: t('calls.form.occurrence.once') },
              { value: 'first', label: t('calls.form.occurrence.first') },
              { value: 'second', label: t('calls.form.occurrence.second') },
            ]}
          />
        )}
      </fieldset>
      {isDraft && (
        <fieldset className={classes.group}>
          <legend>{t('calls.form.money')}</legend>
          <div className={classes.side}>
            <TextField
              name="ceiling"
              label={t('calls.ceiling')}
              inputMode="numeric"
              initial={String(call?.ceiling ?? '')}
            />
            <TextField
              name="currency"
              label={t('calls.form.currency')}
              initial={call?.currency ?? 'USD'}
              dir="ltr"
            />
          </div>
          <TextField
            name="leastPartners"
            label={t('calls.leastPartners')}
            inputMode="numeric"
            initial={String(call?.leastPartners ?? 1)}
          />
        </fieldset>
      )}
      {isDraft && (
        <fieldset className={classes.group}>
          <legend>{t('calls.whoLeads')}</legend>
          <CheckboxField
            name="partnersMayLead"
            label={t('calls.form.whoLeads.partners')}
            initial={call?.partnersMayLead}
          />
          <p className={formClasses.hint}>{t('calls.form.whoLeads.kinds')}</p>
          <div className={formClasses.choices}>
            {organisationKinds.map((kind) => (
              <label key={kind} className={formClasses.choice}>
                <input
                  type="checkbox"
                  name="leadKinds"
                  value={kind}
                  defaultChecked={call?.leadKinds.includes(kind)}
                />
                <span>{t(`organisations.kind.${kind}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
