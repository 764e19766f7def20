import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseRor } from './ror.js';

/** Identifiers that the registry has given out. */
const known = [
  ['Beijing Normal University', '022k4wk35'],
  ['UNESCO', '04h4z8k05'],
  ['University of California, San Diego', '0168r3w48'],
  ['University of Oxford', '052gg0110'],
  ['Harvard University', '03vek6s52'],
  ['California Digital Library', '03yrm5c26'],
  ['Crossref', '02twcfp32'],
  ['DataCite', '04wxnsj81'],
] as const;

describe('a ROR id', () => {
  test.each(known)('of %s, %s, is one', (_name, id) => {
    expect(normaliseRor(id)).toBe(`https://ror.org/${id}`);
  });

  test.each([
    'https://ror.org/022k4wk35',
    'http://ror.org/022k4wk35',
    'ror.org/022k4wk35',
    'https://www.ror.org/022k4wk35/',
    '  HTTPS://ROR.ORG/022K4WK35 ',
  ])('may be written as %j', (text) => {
    expect(normaliseRor(text)).toBe('https://ror.org/022k4wk35');
  });

  test.each([
    ['nothing', ''],
    ['a wrong check digit', '022k4wk36'],
    ['two characters changed places', '02k24wk35'],
    ['another first character', '122k4wk35'],
    ['a letter that Crockford leaves out', '02lk4wk35'],
    ['too few characters', '022k4wk3'],
    ['too many', '022k4wk355'],
    ['another host', 'https://example.org/022k4wk35'],
    ['more path', 'https://ror.org/022k4wk35/edit'],
    ['something around it', 'x022k4wk35'],
  ])('is refused with %s', (_why, text) => {
    expect(normaliseRor(text)).toBeNull();
  });

  it('never survives the change of one character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known.map(([, id]) => id)),
        fc.nat({ max: 8 }),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        (id, position, character) => {
          fc.pre(id[position] !== character);
          expect(normaliseRor(id.slice(0, position) + character + id.slice(position + 1))).toBeNull();
        },
      ),
    );
  });

  it('once normalised stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[0-9a-hj-km-np-tv-z]{6}$/), fc.nat({ max: 99 }), (start, check) => {
        const ror = normaliseRor(start + String(check).padStart(2, '0'));
        if (ror !== null) expect(normaliseRor(ror)).toBe(ror);
      }),
    );
  });
});
