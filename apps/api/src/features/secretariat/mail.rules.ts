import type { Refused } from '@gsenet/shared/refused';
import type { MailState } from '../../platform/mail/mail.entity.js';

/** Why a mail cannot be tried again now: the mail server has not refused it. */
export function whyNotRetry(state: MailState): Refused | null {
  return state === 'failing' ? null : { code: 'MAIL_NOT_FAILING' };
}
