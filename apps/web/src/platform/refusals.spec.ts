import { describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { formattingLocale, languages, type Language } from '@gsenet/shared/languages';
import { CombinedError } from '@urql/core';
import { speechIn } from '../../test/speaking.js';
import { formatIn } from '../ui/format.js';
import { inWords, refusalsIn } from './refusals.js';

const refused = (...extensions: Record<string, unknown>[]) =>
  new CombinedError({
    graphQLErrors: extensions.map((extension) => ({ message: 'no', extensions: extension })),
  });

describe('refusals from the API', () => {
  it('keep their code, parameters and field', () => {
    expect(
      refusalsIn(refused({ code: 'BAD_INPUT', params: { detail: 'startsOn' }, field: 'startsOn' })),
    ).toEqual([{ code: 'BAD_INPUT', params: { detail: 'startsOn' }, field: 'startsOn' }]);
  });

  it('are our fault when they carry no code', () => {
    expect(refusalsIn(refused({}))).toMatchObject([{ code: 'SOMETHING_WENT_WRONG' }]);
  });

  it('are none when no answer came', () => {
    expect(refusalsIn(new CombinedError({ networkError: new Error('offline') }))).toBeNull();
  });
});

describe('a refusal in words', () => {
  it.each(languages)('is a sentence with its parameters in %s', (language: Language) => {
    const { text, field } = inWords(translators[language], {
      code: 'BAD_INPUT',
      params: { detail: 'startsOn' },
      field: 'startsOn',
    });
    expect(text).toContain('startsOn');
    expect(text).not.toContain('BAD_INPUT');
    expect(field).toBe('startsOn');
  });

  it.each([
    ['en', 'Mon 1 Mar 2027, 09:00 UTC'],
    ['zh-Hans', '2027年3月1日 周一 09:00（UTC）'],
    ['ar', '09:00 بالتوقيت العالمي'],
  ] as const)('writes its dates as %s does', (language, moment) => {
    const { t, words } = speechIn(language);
    const refusal = { code: 'DEADLINE_EARLIER' as const, params: { closesAt: '2027-03-01T09:00:00.000Z' } };
    const { text } = inWords(t, refusal, formatIn(formattingLocale(language), t, words));
    expect(text).toContain(moment);
    expect(text).not.toContain('2027-03-01');
  });

  it('still says something when the code is newer than the catalogue', () => {
    const [refusal] =
      refusalsIn(refused({ code: 'INVENTED_LATER', params: { correlation: 'abc123' } })) ?? [];
    expect(refusal && inWords(translators.en, refusal).text).toContain('abc123');
  });
});
