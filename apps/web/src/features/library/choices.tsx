import formClasses from '../../ui/form.module.css';
import classes from './work.module.css';

interface ChoicesProps {
  name: string;
  legend: string;
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
}

/** Any number of many, all in sight. */
export function Choices({ name, legend, chosen, options }: ChoicesProps) {
  return (
    <fieldset className={formClasses.field}>
      <legend className={formClasses.label}>
        <strong>{legend}</strong>
      </legend>
      <div className={classes.choices}>
        {options.map(({ value, label }) => (
          <label key={value} className={formClasses.choice}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
