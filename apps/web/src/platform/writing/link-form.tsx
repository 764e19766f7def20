import { isSafeAddress } from '@gsenet/shared/rich-text';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ActButton, Acts } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import classes from './rich-text-field.module.css';

interface LinkFormProps {
  onLink: (href: string) => void;
  onClose: () => void;
}

/** Asks where a link leads. It is no form: it may stand inside one. */
export function LinkForm({ onLink, onClose }: LinkFormProps) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [href, setHref] = useState('https://');
  const [wrong, setWrong] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const give = () => {
    const address = href.trim();
    if (isSafeAddress(address)) onLink(address);
    else setWrong(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') give();
    else onClose();
  };
  return (
    <div className={classes.link}>
      <label htmlFor={id}>{t('writing.link.address')}</label>
      <input
        ref={field}
        id={id}
        type="url"
        dir="ltr"
        value={href}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setHref(event.target.value)}
        onKeyDown={press}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {t('writing.link.wrong')}
        </p>
      )}
      <Acts>
        <ActButton onClick={give}>{t('writing.link.set')}</ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </div>
  );
}
