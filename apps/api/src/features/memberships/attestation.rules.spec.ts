import { describe, expect, test } from '@jest/globals';
import { whyNotAttest, whyNotReportWrong, type AttestationFacts } from './attestation.rules.js';

const facts: AttestationFacts = {
  organisationId: 'col',
  memberships: [
    { organisationId: 'col', standing: 'member', stage: 'in_force', startsOn: '2022-08-18', endsOn: null },
    {
      organisationId: 'netdragon',
      standing: 'partner',
      stage: 'in_force',
      startsOn: '2022-08-18',
      endsOn: null,
    },
  ],
  said: [],
  today: '2027-01-01',
};
const right = (year: number) => ({ year, wrong: null, settled: false });
const wrong = (settled: boolean) => ({ year: 2026, wrong: 'The website moved', settled });

describe('the details of a Member (Rules of Procedure, section 2, Yearly duties)', () => {
  test.each<[string, Partial<AttestationFacts>, string | null]>([
    ['are attested from the first of January', {}, null],
    ['are attested anew each year', { said: [right(2026)] }, null],
    ['are attested once a year', { said: [right(2027)] }, 'DETAILS_ATTESTED_ALREADY'],
    [
      'are not attested while something is known to be wrong',
      { said: [wrong(false)] },
      'DETAILS_REPORTED_ALREADY',
    ],
    ['are attested once that is put right', { said: [wrong(true)] }, null],
    ['of a Partner are not attested', { organisationId: 'netdragon' }, 'DETAILS_OF_NO_MEMBER'],
    ['are not attested before the accession', { today: '2022-08-17' }, 'DETAILS_OF_NO_MEMBER'],
  ])('%s', (_name, change, code) => {
    expect(whyNotAttest({ ...facts, ...change })?.code ?? null).toBe(code);
  });

  test.each<[string, string, Partial<AttestationFacts>, string | null]>([
    ['are reported as wrong', 'The website moved', {}, null],
    ['are not wrong without a word', ' ', {}, 'WRONG_DETAILS_MISSING'],
    ['are named in short', 'x'.repeat(2001), {}, 'WRONG_DETAILS_TOO_LONG'],
    ['are reported once', 'Again', { said: [wrong(false)] }, 'DETAILS_REPORTED_ALREADY'],
    [
      'are not reported after they were attested',
      'Late',
      { said: [right(2027)] },
      'DETAILS_ATTESTED_ALREADY',
    ],
  ])('%s', (_name, text, change, code) => {
    expect(whyNotReportWrong({ ...facts, ...change }, text)?.code ?? null).toBe(code);
  });
});
