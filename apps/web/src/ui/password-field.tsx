import { InputBase } from '@mantine/core';
import { useState } from 'react';
import { useFieldParts, type FieldProps } from './fields.js';
import { useHydrated } from './hydrated.js';
import { useTranslate } from './language.js';
import classes from './form.module.css';

/** A password: pasting and managers welcome. Never filled in by us. Where scripts run, it can be looked at. */
export function PasswordField({
  purpose,
  ...field
}: Omit<FieldProps, 'initial'> & { purpose: 'current' | 'new' }) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.password}>
      <InputBase
        {...useFieldParts(field)}
        defaultValue={undefined}
        type={shown ? 'text' : 'password'}
        autoComplete={`${purpose}-password`}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
      />
      {hydrated && (
        <button
          type="button"
          className={classes.reveal}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('ui.password.hide') : t('ui.password.show')}
        </button>
      )}
    </div>
  );
}
