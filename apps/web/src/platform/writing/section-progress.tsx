import { Link, useLocation } from 'react-router';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import type { Writing } from './section-writing.js';

/** Whether the portal has what was written: "Saved 14:02", and in words what to do when it has not. */
export function SectionProgress({ state }: { state: Writing }) {
  const t = useTranslate();
  const format = useFormat();
  const { pathname } = useLocation();
  const { progress, newest, refusal, savedHere } = state;
  if (progress === 'refused')
    return (
      <span role="alert">
        <StatusWord tone="bad">
          {refusal?.words} {t('writing.kept')}{' '}
          {refusal?.isSignedOut && (
            <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`} reloadDocument>
              {t('shell.signIn')}
            </Link>
          )}
        </StatusWord>
      </span>
    );
  // Told aloud when it fails and when it is well again; that it was saved once more is no news.
  return (
    <span>
      <span role="status">
        {progress === 'waiting' && <StatusWord tone="caution">{t('writing.waiting')}</StatusWord>}
      </span>
      {progress === 'writing' && <StatusWord tone="quiet">{t('writing.unsaved')}</StatusWord>}
      {progress === 'saving' && <StatusWord tone="quiet">{t('writing.saving')}</StatusWord>}
      {progress === 'saved' && newest.savedAt && (
        <StatusWord tone="good">
          {savedHere
            ? t('writing.saved', { time: newest.savedAt.time })
            : t('writing.saved.before', {
                moment: format.moment(`${newest.savedAt.date}T${newest.savedAt.time}`),
                person: newest.savedBy ?? '',
              })}
        </StatusWord>
      )}
    </span>
  );
}
