import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { largestAmount, type CallSection, type Criterion } from './call.entity.js';
import {
  whyNotAmount,
  whyNotChange,
  whyNotOpen,
  whyNotPublish,
  whyNotTerms,
  type CallContent,
  type CallWindow,
} from './call.rules.js';

const call: CallWindow = {
  state: 'published',
  opensAt: new Date('2027-01-10T00:00:00Z'),
  closesAt: new Date('2027-03-31T16:00:00Z'),
};
const inTime = new Date('2027-02-01T00:00:00Z');

describe('a call is open from the opening instant to, not including, the closing instant', () => {
  test.each([
    ['2027-01-09T23:59:59.999Z', 'CALL_NOT_OPEN'],
    ['2027-01-10T00:00:00.000Z', null],
    ['2027-03-31T15:59:59.999Z', null],
    ['2027-03-31T16:00:00.000Z', 'CALL_CLOSED'],
    ['2030-01-01T00:00:00.000Z', 'CALL_CLOSED'],
  ])('%s: %s', (now, code) => expect(whyNotOpen(call, new Date(now))?.code ?? null).toBe(code));

  test.each([
    ['draft', 'CALL_NOT_OPEN'],
    ['published', null],
    ['closed', 'CALL_CLOSED'],
    ['decided', 'CALL_CLOSED'],
  ] as const)('while it is %s: %s', (state, code) => {
    expect(whyNotOpen({ ...call, state }, inTime)?.code ?? null).toBe(code);
  });

  it('whatever the instants: never before the first, never from the last on', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, instant, (opensAt, closesAt, now) => {
        const open = whyNotOpen({ state: 'published', opensAt, closesAt }, now) === null;
        expect(open).toBe(opensAt <= now && now < closesAt);
      }),
    );
  });

  it('says from when and until when', () => {
    expect(whyNotOpen(call, new Date(0))).toEqual({
      code: 'CALL_NOT_OPEN',
      params: { opensAt: '2027-01-10T00:00:00.000Z' },
    });
    expect(whyNotOpen(call, call.closesAt)).toEqual({
      code: 'CALL_CLOSED',
      params: { closesAt: '2027-03-31T16:00:00.000Z' },
    });
  });
});

describe('an amount of money', () => {
  test.each([
    [0, true],
    [250_000, true],
    [1_000_000_000_000, true],
    [-1, false],
    [0.5, false],
    [1e21, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('of %d: %s', (amount, whole) => {
    expect(whyNotAmount(amount, 'budget')).toEqual(
      whole ? null : { code: 'AMOUNT_NOT_WHOLE', field: 'budget' },
    );
  });

  test.each([1_000_000_000_001, Number.MAX_SAFE_INTEGER])('of %d is too large', (amount) => {
    expect(whyNotAmount(amount, 'budget')?.code).toBe('AMOUNT_TOO_LARGE');
  });

  it('survives being stored as a whole number', () => {
    fc.assert(
      fc.property(fc.double(), (amount) => {
        if (whyNotAmount(amount, 'budget') === null)
          expect(Number(BigInt(amount).toString())).toBe(Math.abs(amount));
      }),
    );
  });

  it('keeps sums of as many as there can be exact', () => {
    expect(Number.isSafeInteger(largestAmount * 1000)).toBe(true);
  });
});

const section: CallSection = {
  key: 'aims',
  title: { en: 'Aims', 'zh-Hans': '目标' },
  question: { en: 'What do you want to reach?' },
  required: true,
  mostWords: 300,
};
const alignment: Criterion = { key: 'alignment', title: { en: 'Alignment' }, weight: 40 };
const quality: Criterion = { key: 'quality', title: { en: 'Quality' }, weight: 60 };
const content: CallContent = {
  title: { en: 'Sharing what works' },
  text: { en: 'What we ask for.' },
  kind: 'joint_funding',
  directions: [2],
  opensAt: call.opensAt,
  closesAt: call.closesAt,
  timeZone: 'Asia/Shanghai',
  ceiling: 100_000,
  currency: 'USD',
  sections: [section],
  criteria: [alignment, quality],
  leastPartners: 1,
  partnersMayLead: false,
  leadKinds: [],
};

describe('a call says', () => {
  const precedents: [string, Partial<CallContent>, string | null][] = [
    ['what it asks for', {}, null],
    ['its title in English at least', { title: { en: ' ', ar: 'نداء' } }, 'ENGLISH_MISSING'],
    ['no title of a page', { title: { en: 'x'.repeat(301) } }, 'TEXT_TOO_LONG'],
    ['a ceiling in whole units', { ceiling: 0.5 }, 'AMOUNT_NOT_WHOLE'],
    ['a ceiling above zero', { ceiling: 0 }, 'CALL_WITHOUT_CEILING'],
    ['no ceiling beyond reason', { ceiling: 1e13 }, 'AMOUNT_TOO_LARGE'],
    ['a currency there is', { currency: 'XYZ' }, 'CURRENCY_UNKNOWN'],
    ['a currency as ISO writes it', { currency: 'usd' }, 'CURRENCY_UNKNOWN'],
    ['that it closes after it opens', { closesAt: call.opensAt }, 'CALL_CLOSES_BEFORE_OPENING'],
    ['directions that there are', { directions: [7] }, 'BAD_INPUT'],
    ['each direction once', { directions: [2, 2] }, 'BAD_INPUT'],
    ['a number of partners', { leastPartners: -1 }, 'BAD_INPUT'],
    ['each section once', { sections: [section, section] }, 'BAD_INPUT'],
    ['sections under plain keys', { sections: [{ ...section, key: "x'; drop table calls" }] }, 'BAD_INPUT'],
    ['how many words a section may have', { sections: [{ ...section, mostWords: 0 }] }, 'SECTION_LIMIT'],
    [
      'what a section asks, in English',
      { sections: [{ ...section, question: { en: '' } }] },
      'ENGLISH_MISSING',
    ],
    ['weights in whole numbers', { criteria: [{ ...quality, weight: 0 }] }, 'WEIGHT_NOT_WHOLE'],
    ['as a draft, weights that do not add up yet', { criteria: [quality] }, null],
    ['as a draft, no sections yet', { sections: [] }, null],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotTerms({ ...content, ...change })?.code ?? null).toBe(code);
  });
});

describe('a call is published (Rules of Procedure, section 4, Call)', () => {
  const draft: CallContent & CallWindow = { ...content, state: 'draft' };
  const precedents: [string, Partial<typeof draft>, string | null][] = [
    ['before it opens or after', {}, null],
    ['not twice', { state: 'published' }, 'CALL_PUBLISHED'],
    ['not when its time is over', { closesAt: inTime }, 'CALL_CLOSES_IN_THE_PAST'],
    ['not without a section', { sections: [] }, 'CALL_WITHOUT_SECTIONS'],
    [
      'not without alignment with the vision and mission',
      { criteria: [{ ...quality, weight: 100 }] },
      'CALL_WITHOUT_ALIGNMENT',
    ],
    ['not while its weights make 99', { criteria: [alignment, { ...quality, weight: 59 }] }, 'CALL_WEIGHTS'],
    ['not while its weights make 101', { criteria: [alignment, { ...quality, weight: 61 }] }, 'CALL_WEIGHTS'],
    ['by alignment alone', { criteria: [{ ...alignment, weight: 100 }] }, null],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotPublish({ ...draft, ...change }, inTime)?.code ?? null).toBe(code);
  });
});

describe('a call that is published', () => {
  const published = { ...content, ...call };
  const later = new Date('2027-04-15T16:00:00Z');
  const precedents: [string, Partial<CallContent>, string | null][] = [
    ['has its words mended', { title: { en: 'Sharing what works well' }, text: { en: 'Mended.' } }, null],
    ['gives more time', { closesAt: later }, null],
    ['never gives less time', { closesAt: inTime }, 'DEADLINE_EARLIER'],
    ['keeps its opening', { opensAt: inTime }, 'CALL_TERMS_FIXED'],
    ['keeps its ceiling', { ceiling: 100_001 }, 'CALL_TERMS_FIXED'],
    ['keeps its currency', { currency: 'EUR' }, 'CALL_TERMS_FIXED'],
    ['keeps its sections', { sections: [{ ...section, mostWords: 299 }] }, 'CALL_TERMS_FIXED'],
    [
      'keeps its criteria',
      {
        criteria: [
          { ...alignment, weight: 50 },
          { ...quality, weight: 50 },
        ],
      },
      'CALL_TERMS_FIXED',
    ],
    [
      'keeps the order of its sections',
      { sections: [{ ...section, key: 'plan' }, section] },
      'CALL_TERMS_FIXED',
    ],
    [
      'does not mind in which order languages are stored',
      { sections: [{ ...section, title: { 'zh-Hans': '目标', en: 'Aims' } }] },
      null,
    ],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotChange(published, { ...content, ...change }, inTime)?.code ?? null).toBe(code);
  });
  it('is as it is from its closing instant on', () => {
    expect(whyNotChange(published, { ...content, closesAt: later }, call.closesAt)?.code).toBe('CALL_CLOSED');
  });
  it('was anything while it was a draft', () => {
    expect(
      whyNotChange({ ...published, state: 'draft' }, { ...content, ceiling: 5, closesAt: inTime }, later),
    ).toBeNull();
  });
});
