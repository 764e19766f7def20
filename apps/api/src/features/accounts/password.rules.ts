import { dictionary } from '@zxcvbn-ts/language-common';
import type { RefusalCode } from '@gsenet/shared/translate';

/** Fewest characters of a password; length is what protects it. */
const shortestPassword = 12;
const longestPassword = 200;
const common = new Set(dictionary['passwords-common'].map((word) => String(word)));

/** Why this may not be a password: too short, too long, among the most guessed, or made of the person’s own address. */
export function whyNotPassword(
  password: string,
  address: string,
): { code: RefusalCode; params?: Record<string, string | number>; field: string } | null {
  const field = 'newPassword';
  const length = [...password].length;
  if (length < shortestPassword)
    return { code: 'PASSWORD_TOO_SHORT', params: { least: shortestPassword }, field };
  if (length > longestPassword)
    return { code: 'PASSWORD_TOO_LONG', params: { most: longestPassword }, field };
  const plain = password.toLowerCase();
  const [mailbox = ''] = address.toLowerCase().split('@');
  const guessed = [plain, plain.replace(/[\d\W_]+$/, ''), plain.replace(/^[\d\W_]+/, '')];
  const repeated = new Set(plain).size < 5;
  if (repeated || guessed.some((word) => common.has(word)) || (mailbox.length > 3 && plain.includes(mailbox)))
    return { code: 'PASSWORD_TOO_COMMON', field };
  return null;
}
