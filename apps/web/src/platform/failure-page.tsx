import type { Translate } from '@gsenet/shared/translate';
import { useLocation } from 'react-router';
import { useTranslate } from '../ui/language.js';
import { ActButton, ActLink } from '../ui/act.js';
import { AbsentState, DeniedState, ErrorState } from '../ui/notice.js';
import type { Failure } from './page.js';

/** `unreachable` happens only in the browser: no answer came. */
export type AnyFailure = Failure | 'unreachable';

export const failureTitle = (t: Translate, failure: AnyFailure): string =>
  ({
    'not-found': t('shell.notFound.title'),
    denied: t('shell.denied.title'),
    broken: t('shell.broken.title'),
    'signed-out': t('shell.signedOut.title'),
    unreachable: t('shell.unreachable.title'),
  })[failure];

/** What stands in the place of a page that cannot be shown: what happened, what to do, who can help. */
export function FailurePage({ failure, onRetry }: { failure: AnyFailure; onRetry?: () => void }) {
  const t = useTranslate();
  const { pathname, search } = useLocation();
  const title = <h1 tabIndex={-1}>{failureTitle(t, failure)}</h1>;
  const again = onRetry ? (
    <ActButton onClick={onRetry}>{t('shell.tryAgain')}</ActButton>
  ) : (
    <ActLink to={pathname + search} afresh>
      {t('shell.tryAgain')}
    </ActLink>
  );
  switch (failure) {
    case 'not-found':
      return (
        <AbsentState title={title} action={<ActLink to="/">{t('shell.home')}</ActLink>}>
          {t('shell.notFound.words')}
        </AbsentState>
      );
    case 'denied':
      return <DeniedState title={title}>{t('shell.denied.words')}</DeniedState>;
    case 'signed-out':
      return (
        <DeniedState
          title={title}
          action={
            <ActLink to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} weight="main">
              {t('shell.signIn')}
            </ActLink>
          }
        >
          {t('shell.signedOut.words')}
        </DeniedState>
      );
    case 'broken':
      return (
        <ErrorState title={title} action={again}>
          {t('shell.broken.words')}
        </ErrorState>
      );
    case 'unreachable':
      return (
        <ErrorState title={title} action={again}>
          {t('ui.unreachable')}
        </ErrorState>
      );
  }
}
