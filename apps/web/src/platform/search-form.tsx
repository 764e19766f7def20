import { useEffect, useRef, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../ui/icon.js';
import { useTranslate } from '../ui/language.js';
import { typed } from '../ui/missing-entries.js';
import { isSlash, slashGoesToSearch } from './slash-key.js';
import classes from './search-form.module.css';

interface SearchFormProps {
  /** What was looked for. */
  text?: string;
  /** The small one in the head of every page; on the page of results stands a large one. */
  place: 'header' | 'page';
}

/** One box for everything. It is sent as an address, so it needs no script, and what was found can be kept. */
export function SearchForm({ text, place }: SearchFormProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isSlash(event) || !slashGoesToSearch()) return;
      event.preventDefault();
      const { current } = field;
      // On a narrow screen the head of the page has no room for the field.
      if (!current?.getClientRects().length) return void navigate('/search');
      current.focus();
      current.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate]);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = typed(new FormData(event.currentTarget), 'q');
    void navigate(wanted ? `/search?q=${encodeURIComponent(wanted)}` : '/search');
  };
  return (
    <form className={classes.form} data-place={place} role="search" action="/search" onSubmit={search}>
      <input
        ref={field}
        type="search"
        name="q"
        key={text}
        defaultValue={text}
        aria-label={t('search.label')}
        placeholder={place === 'header' ? t('search.act') : undefined}
        maxLength={200}
        enterKeyHint="search"
      />
      <button aria-label={place === 'header' ? t('search.act') : undefined}>
        <Icon name="search" />
        {place === 'page' && t('search.act')}
      </button>
    </form>
  );
}
