import type { RefusalCode } from '@gsenet/shared/translate';

/** Fewest characters of a password; length is what protects it. */
const shortestPassword = 12;
const longestPassword = 200;

/** The most guessed passwords. A long list: it is not read before somebody chooses a password. */
let common: Promise<ReadonlySet<string>> | undefined;

async function readCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map((word) => String(word)));
}

/** Why this may not be a password: too short, too long, among the most guessed, or made of the person’s own address. */
export async function whyNotPassword(
  password: string,
  address: string,
): Promise<{ code: RefusalCode; params?: Record<string, string | number>; field: string } | null> {
  const field = 'newPassword';
  const length = [...password].length;
  if (length < shortestPassword)
    return { code: 'PASSWORD_TOO_SHORT', params: { least: shortestPassword }, field };
  if (length > longestPassword)
    return { code: 'PASSWORD_TOO_LONG', params: { most: longestPassword }, field };
  const plain = password.toLowerCase();
  const [mailbox = ''] = address.toLowerCase().split('@');
  const guessed = [plain, plain.replace(/[\d\W_]+$/, ''), plain.replace(/^[\d\W_]+/, '')];
  const most = await (common ??= readCommon());
  const repeated = new Set(plain).size < 5;
  if (repeated || guessed.some((word) => most.has(word)) || (mailbox.length > 3 && plain.includes(mailbox)))
    return { code: 'PASSWORD_TOO_COMMON', field };
  return null;
}
