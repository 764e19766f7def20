import { useState, type FormEvent } from 'react';
import { TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { alignment, type Criterion, type Section } from './call-entries.js';
import { OrderedParts, type Row, type Rows } from './ordered-parts.js';
import { TextInLanguages } from './text-in-languages.js';
import formClasses from '../../ui/form.module.css';
import classes from './call-form.module.css';

/** What proposals have to answer, in the form of a call. */
export function SectionRows({ rows }: { rows: Rows<Section> }) {
  const t = useTranslate();
  return (
    <OrderedParts
      name="sections"
      title={t('calls.sections')}
      hint={t('calls.form.sections.hint')}
      addAct={t('calls.form.sections.add')}
      partName={(n) => t('calls.form.section', { n })}
      rows={rows}
    >
      {({ id, part }) => (
        <>
          <TextInLanguages
            name={`${id}.title`}
            label={t('calls.form.section.title')}
            initial={part?.titles}
            folded
          />
          <TextInLanguages
            name={`${id}.question`}
            label={t('calls.form.section.question')}
            initial={part?.questions}
            rows={3}
            folded
          />
          <TextField
            name={`${id}.mostWords`}
            label={t('calls.form.section.mostWords')}
            inputMode="numeric"
            initial={String(part?.mostWords ?? '')}
          />
          <label className={formClasses.choice}>
            <input type="checkbox" name={`${id}.required`} defaultChecked={part?.required ?? true} />
            <span>{t('calls.form.section.required')}</span>
          </label>
        </>
      )}
    </OrderedParts>
  );
}

/** What proposals are judged by, in the form of a call, with what the weights add up to. */
export function CriterionRows({ rows }: { rows: Rows<Criterion> }) {
  const t = useTranslate();
  const [typedWeights, setTypedWeights] = useState<Record<string, number>>({});
  const weightOf = ({ id, part }: Row<Criterion>) => typedWeights[id] ?? part?.weight ?? 0;
  const sum = rows.rows.reduce((total, row) => total + weightOf(row), 0);
  const weigh = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement) || !target.name.endsWith('.weight')) return;
    const id = target.name.slice(0, -'.weight'.length);
    setTypedWeights((all) => ({ ...all, [id]: Number(target.value) || 0 }));
  };
  return (
    <div onInput={weigh}>
      <OrderedParts
        name="criteria"
        title={t('calls.criteria')}
        hint={
          <>
            {t('calls.form.criteria.hint')}{' '}
            <span className={classes.sum} data-off={sum === 100 ? undefined : true}>
              {t('calls.form.criteria.sum', { sum })}
            </span>
          </>
        }
        addAct={t('calls.form.criteria.add')}
        partName={(n) => t('calls.form.criterion', { n })}
        rows={rows}
        canRemove={({ part }) => part?.key !== alignment.key}
      >
        {({ id, part }) => (
          <>
            <TextInLanguages
              name={`${id}.title`}
              label={t('calls.form.criterion.title')}
              initial={part?.titles}
              folded
            />
            <TextField
              name={`${id}.weight`}
              label={t('calls.form.criterion.weight')}
              inputMode="numeric"
              initial={String(part?.weight ?? '')}
            />
          </>
        )}
      </OrderedParts>
    </div>
  );
}
