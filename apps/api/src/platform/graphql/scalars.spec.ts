import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';
import { isLanguageTag } from '../db/words.js';
import { LanguageTag, TextsByLanguage } from './scalars.js';

describe('a language on the wire', () => {
  it('is the tag of one that the portal speaks', () => {
    expect(LanguageTag.parseValue('zh-Hans')).toBe('zh-Hans');
    for (const other of ['zh_Hans', 'tlh', '', null, 1])
      expect(() => LanguageTag.parseValue(other)).toThrow('BAD_INPUT');
  });
});

describe('a text by language', () => {
  it('is kept without spaces around it, empty translations, and what PostgreSQL cannot store', () => {
    expect(TextsByLanguage.parseValue({ ar: '  ', 'zh-Hans': null, en: ' Aims\0 ' })).toEqual({ en: 'Aims' });
    expect(TextsByLanguage.parseValue({ en: '', ar: 'الأهداف' })).toEqual({ en: '', ar: 'الأهداف' });
  });

  it('needs its English words, in languages of the portal only', () => {
    for (const wrong of [{ ar: 'x' }, { en: null, ar: 1 }, { en: 'x', tlh: 'x' }, 'x', null, ['x']])
      expect(() => TextsByLanguage.parseValue(wrong)).toThrow('BAD_INPUT');
  });

  it('may stand in a document as well', () => {
    const literal = parseValue('{ en: "Aims", ar: "x" }');
    expect(TextsByLanguage.parseLiteral(literal)).toEqual({ en: 'Aims', ar: 'x' });
  });
});

describe('a language in the database', () => {
  const pattern = new RegExp(/'(.*)'/.exec(isLanguageTag('language'))?.[1] ?? '');

  it('may be one that is shipped later, and no other word', () => {
    for (const tag of ['fr', 'pt-BR', 'sr-Latn-RS', 'es-419', 'tet']) expect(pattern.test(tag)).toBe(true);
    for (const word of ['', 'French', 'zh_Hans', 'EN', 'fr; drop']) expect(pattern.test(word)).toBe(false);
  });
});
