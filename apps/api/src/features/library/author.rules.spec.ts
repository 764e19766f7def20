import { expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDigit, orcidMeant } from './author.rules.js';

test.each([
  ['0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['https://orcid.org/0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['http://www.orcid.org/0000-0002-1694-233x/', 'https://orcid.org/0000-0002-1694-233X'],
  ['0000000218250097', 'https://orcid.org/0000-0002-1825-0097'],
  [' 0000-0001-5109-3700 ', 'https://orcid.org/0000-0001-5109-3700'],
  ['0000-0002-1825-0098', null],
  ['0000-0002-1825-009', null],
  ['https://orcid.example/0000-0002-1825-0097', null],
  ['javascript:alert(1)', null],
])('%s is %s', (written, meant) => expect(orcidMeant(written)).toBe(meant));

it('finds one wrong digit and two that changed places', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 15, maxLength: 15 });
  const replaced = (text: string, at: number, by: string) =>
    text.slice(0, at) + by + text.slice(at + by.length);
  fc.assert(
    fc.property(digits, fc.nat(13), fc.constantFrom(...'0123456789'), (first, at, digit) => {
      const check = checkDigit(first);
      const pair = first.slice(at, at + 2);
      expect(orcidMeant(first + check)).not.toBeNull();
      if (first[at] !== digit) expect(orcidMeant(replaced(first, at, digit) + check)).toBeNull();
      if (pair[0] !== pair[1])
        expect(orcidMeant(replaced(first, at, `${pair[1]}${pair[0]}`) + check)).toBeNull();
    }),
  );
});
