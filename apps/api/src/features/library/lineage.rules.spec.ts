import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { licenceMeant, licences } from './licences.js';
import { whyNotDerived } from './lineage.rules.js';

const uri = (name: string | null) => (name === null ? null : (licenceMeant(name)?.uri ?? name));

describe('a translation or adaptation under the licence of its original (network.md, section 5)', () => {
  test.each([
    ['CC BY 4.0', 'CC BY 4.0', null],
    ['CC BY 4.0', 'CC BY-NC-SA 4.0', null],
    ['CC BY 4.0', 'CC BY-ND 4.0', null],
    ['CC BY 4.0', 'CC0 1.0', 'LINEAGE_LICENCE_TOO_OPEN'],
    ['CC BY 3.0 IGO', 'CC BY 4.0', null],
    ['CC0 1.0', 'CC0 1.0', null],
    ['CC0 1.0', 'CC BY-NC-ND 4.0', null],
    ['CC BY-SA 4.0', 'CC BY-SA 4.0', null],
    ['CC BY-SA 4.0', 'CC BY 4.0', 'LINEAGE_SHARE_ALIKE'],
    ['CC BY-SA 4.0', 'CC BY-NC-SA 4.0', 'LINEAGE_SHARE_ALIKE'],
    ['CC BY-SA 3.0 IGO', 'CC BY-SA 4.0', null],
    ['CC BY-SA 4.0', 'CC BY-SA 3.0 IGO', 'LINEAGE_SHARE_ALIKE'],
    ['CC BY-NC 4.0', 'CC BY 4.0', 'LINEAGE_LICENCE_TOO_OPEN'],
    ['CC BY-NC 4.0', 'CC BY-NC-SA 4.0', null],
    ['CC BY-NC-SA 4.0', 'CC BY-NC 4.0', 'LINEAGE_SHARE_ALIKE'],
    ['CC BY-ND 4.0', 'CC BY-ND 4.0', 'LINEAGE_NO_DERIVATIVES'],
    ['CC BY-NC-ND 3.0 IGO', 'CC BY-NC-ND 4.0', 'LINEAGE_NO_DERIVATIVES'],
    ['CC BY-ND 4.0', null, 'LINEAGE_NO_DERIVATIVES'],
    ['CC BY-SA 4.0', null, null],
    [null, 'CC BY 4.0', 'LINEAGE_LICENCE_UNKNOWN'],
    ['All rights reserved', 'CC BY 4.0', 'LINEAGE_LICENCE_UNKNOWN'],
  ])('of %s under %s: %s', (source, licence, code) => {
    expect(whyNotDerived(uri(source), uri(licence))?.code ?? null).toBe(code);
  });

  const any = fc.constantFrom(...licences);
  it('never loses a condition of the original', () => {
    fc.assert(
      fc.property(any, any, (from, to) => {
        if (whyNotDerived(from.uri, to.uri) !== null) return;
        expect(from.elements.filter((element) => !to.elements.includes(element))).toEqual([]);
        expect(from.elements).not.toContain('nd');
      }),
    );
  });

  it('goes along a line of works as along each step of it', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const steps = [whyNotDerived(a.uri, b.uri), whyNotDerived(b.uri, c.uri)];
        if (steps.every((step) => step === null)) expect(whyNotDerived(a.uri, c.uri)).toBeNull();
      }),
    );
  });
});

describe('a licence is meant', () => {
  test.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['http://creativecommons.org/licenses/by-sa/4.0', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/licenses/by/3.0/igo/deed.fr', 'CC-BY-3.0-IGO'],
    ['cc-by-nc-nd-4.0', 'CC-BY-NC-ND-4.0'],
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['CC0', undefined],
    ['CC0-1.0', 'CC0-1.0'],
    ['https://creativecommons.org/licenses/by/2.0/', undefined],
    ['', undefined],
  ])('%s', (written, spdx) => expect(licenceMeant(written)?.spdx).toBe(spdx));

  it('by its own address, name and id', () => {
    for (const licence of licences)
      for (const word of [licence.uri, licence.name, licence.spdx])
        if (word) expect(licenceMeant(word)).toBe(licence);
  });
});
