import { CheckboxField, SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { bases, colours, labelOf, matters, ties } from './rules-entries.js';

interface RulesFieldProps {
  path: string;
  value: string;
  members: readonly { id: string; name: string }[];
}

/** The field for one value of the rules, or the fields of one list. */
export function RulesField({ path, value, members }: RulesFieldProps) {
  const t = useTranslate();
  if (path === 'qualifiedMatters') return <MattersField value={value} />;
  if (path === 'chair.order') return <OrderFields value={value} members={members} />;
  if (path === 'hours.bands') return <BandFields value={value} />;
  const field = { name: path, label: labelOf(t, path), initial: value };
  const last = path.split('.').at(-1);
  if (last === 'matters') return <TextAreaField {...field} rows={3} optional />;
  if (last === 'base')
    return (
      <SelectField
        {...field}
        options={bases.map((base) => ({ value: base, label: t(`rules.base.${base}`) }))}
      />
    );
  if (last === 'tie')
    return (
      <SelectField
        {...field}
        options={ties.map((tie) => ({ value: tie, label: t(`rules.tie.short.${tie}`) }))}
      />
    );
  if (value === 'true' || value === 'false') {
    const words = last === 'strict' ? (['over', 'least'] as const) : (['yes', 'no'] as const);
    const options = [
      { value: 'true', label: t(`rules.choice.${words[0]}`) },
      { value: 'false', label: t(`rules.choice.${words[1]}`) },
    ];
    return <SelectField {...field} options={options} />;
  }
  const isNumber = /^\d+$/.test(value);
  return <TextField {...field} inputMode={isNumber ? 'numeric' : undefined} dir="ltr" />;
}

function MattersField({ value }: { value: string }) {
  const t = useTranslate();
  const chosen = value.split('\n');
  return (
    <fieldset>
      <legend>{t('rules.field.qualifiedMatters')}</legend>
      {matters.map((matter) => (
        <CheckboxField
          key={matter}
          name={`qualifiedMatters.${matter}`}
          label={t(`rules.matter.${matter}`)}
          initial={chosen.includes(matter)}
        />
      ))}
    </fieldset>
  );
}

function OrderFields({ value, members }: Omit<RulesFieldProps, 'path'>) {
  const t = useTranslate();
  const order = value.split('\n');
  return members.map((_member, place) => (
    <SelectField
      key={place}
      name={`chair.order.${place}`}
      label={t('rules.field.order', { n: place + 1 })}
      placeholder={t('rules.field.order.any')}
      initial={order[place]}
      options={members.map(({ id, name }) => ({ value: id, label: name }))}
      optional
    />
  ));
}

/** Two parts of the day more than there are, for who wants to cut it finer; an empty one is left out. */
const spareBands = 2;

function BandFields({ value }: { value: string }) {
  const t = useTranslate();
  const bands = value.split('\n').map((line) => line.split(' '));
  return Array.from({ length: bands.length + spareBands }, (_, n) => {
    const [from = '', colour = 'green'] = bands[n] ?? [];
    return (
      <div key={n}>
        <TextField
          name={`hours.bands.${n}.from`}
          type="time"
          label={t('rules.field.bandFrom', { n: n + 1 })}
          initial={from}
          optional={n >= bands.length}
        />
        <SelectField
          name={`hours.bands.${n}.colour`}
          label={t('rules.field.bandColour')}
          initial={colour}
          options={colours.map((one) => ({ value: one, label: t(`rules.colour.${one}`) }))}
        />
      </div>
    );
  });
}
