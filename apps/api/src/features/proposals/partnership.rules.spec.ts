import { describe, expect, it, test } from '@jest/globals';
import {
  confirmationAfter,
  partsThatCount,
  whyNotAddPartner,
  whyNotConfirm,
  whyNotDecline,
  type ConfirmingFacts,
  type Part,
} from './partnership.rules.js';

const part: Part = {
  organisationId: 'SEAMEO',
  isLead: false,
  role: 'Teacher training in eleven countries',
  budget: 40_000n,
  inKind: 5_000n,
  yearly: null,
  confirmation: 'waiting',
};
const good: ConfirmingFacts = {
  now: new Date('2027-02-01T00:00:00Z'),
  state: 'draft',
  call: {
    state: 'published',
    opensAt: new Date('2027-01-10T00:00:00Z'),
    closesAt: new Date('2027-03-31T16:00:00Z'),
  },
  part,
  shown: { role: part.role, budget: part.budget, inKind: part.inKind, yearly: null },
};

describe('a partner’s representative (Rules of Procedure, section 4)', () => {
  const precedents: [string, Partial<ConfirmingFacts>, string | null, string | null][] = [
    ['its part in a draft', {}, null, null],
    ['its part in a submitted proposal, before the deadline', { state: 'submitted' }, null, null],
    ['after the deadline', { now: good.call.closesAt }, 'CALL_CLOSED', 'CALL_CLOSED'],
    ['in a withdrawn proposal', { state: 'withdrawn' }, 'PROPOSAL_TRANSITION', 'PROPOSAL_TRANSITION'],
    ['what it has confirmed', { part: { ...part, confirmation: 'confirmed' } }, 'PARTNER_CONFIRMED', null],
    [
      'what it has declined',
      { part: { ...part, confirmation: 'declined' } },
      'PARTNER_DECLINED',
      'PARTNER_DECLINED',
    ],
    [
      'the lead’s part',
      { part: { ...part, isLead: true } },
      'LEAD_NEEDS_NO_CONFIRMATION',
      'LEAD_NEEDS_NO_CONFIRMATION',
    ],
    [
      'another role than it was shown',
      { shown: { ...good.shown, role: 'Nothing' } },
      'PARTNER_PART_CHANGED',
      null,
    ],
    [
      'another budget than it was shown',
      { shown: { ...good.shown, budget: 40_001n } },
      'PARTNER_PART_CHANGED',
      null,
    ],
    [
      'another share in kind than it was shown',
      { shown: { ...good.shown, inKind: 0n } },
      'PARTNER_PART_CHANGED',
      null,
    ],
  ];
  test.each(precedents)('confirms or declines %s', (_what, change, confirm, decline) => {
    expect(whyNotConfirm({ ...good, ...change })?.code ?? null).toBe(confirm);
    expect(whyNotDecline({ ...good, ...change })?.code ?? null).toBe(decline);
  });
});

describe('a partner’s answer', () => {
  const confirmed: Part = { ...part, confirmation: 'confirmed' };
  it('stands while its part stays as it was', () => {
    expect(confirmationAfter(confirmed, { ...good.shown })).toBe('confirmed');
    expect(confirmationAfter({ ...part, confirmation: 'declined' }, { ...good.shown })).toBe('declined');
  });
  test.each([{ role: 'Other' }, { budget: 1n }, { inKind: 1n }])(
    'lapses when the part changes: %#',
    (change) => {
      expect(confirmationAfter(confirmed, { ...good.shown, ...change })).toBe('waiting');
      expect(confirmationAfter({ ...part, confirmation: 'declined' }, { ...good.shown, ...change })).toBe(
        'waiting',
      );
    },
  );
});

describe('the parts of a proposal', () => {
  const lead: Part = { ...part, organisationId: 'COL', isLead: true };
  const declined: Part = { ...part, organisationId: 'ISTE', confirmation: 'declined' };

  it('are those that were not declined', () => {
    expect(partsThatCount([lead, part, declined])).toEqual([lead, part]);
  });
  test.each([
    ['ALECSO', null],
    ['SEAMEO', 'PARTNER_TWICE'],
    ['COL', 'PARTNER_TWICE'],
    ['ISTE', 'PARTNER_TWICE'],
  ])('may be joined by %s: %s', (organisationId, code) => {
    expect(whyNotAddPartner([lead, part, declined], organisationId)?.code ?? null).toBe(code);
  });
});
