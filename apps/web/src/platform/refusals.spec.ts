import { describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { languages, type Language } from '@gsenet/shared/languages';
import { CombinedError } from '@urql/core';
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

  it('still says something when the code is newer than the catalogue', () => {
    const [refusal] =
      refusalsIn(refused({ code: 'INVENTED_LATER', params: { correlation: 'abc123' } })) ?? [];
    expect(refusal && inWords(translators.en, refusal).text).toContain('abc123');
  });
});
