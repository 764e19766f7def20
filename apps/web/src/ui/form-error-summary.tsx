import { useEffect, useRef } from 'react';
import { Icon } from './icon.js';
import { useTranslate } from './language.js';
import classes from './form.module.css';

/** What is wrong, in a sentence; `field` is the name of the input it is about. */
export interface FieldError {
  field?: string;
  text: string;
}

// React writes this attribute on the server alone: so the summary takes focus in pages without script as well.
const takesFocus = { autoFocus: true, suppressHydrationWarning: true };

/** All that is wrong with a form, above it, each a link to its field. Takes focus whenever the errors change. */
export function FormErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const t = useTranslate();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} className={classes.summary} role="alert" tabIndex={-1} {...takesFocus}>
      <p className={classes.summaryTitle}>
        <Icon name="alert" /> {t('ui.form.problems', { n: errors.length })}
      </p>
      <ul className={classes.problems}>
        {errors.map(({ field, text }) => (
          <li key={`${field}${text}`}>{field ? <a href={`#field-${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
