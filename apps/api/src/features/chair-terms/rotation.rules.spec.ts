import { translators } from '@gsenet/shared/catalogues';
import { describe, expect, it, test } from '@jest/globals';
import { chairHistory, declines, founders, members, rules, terms } from '../../../test/chair-history.js';
import { nextInRotation, outlook, rotationLedger } from './rotation.rules.js';
import type { RotationFacts } from './round.rules.js';

const today = '2025-03-01';
const three = members('SLIBNU IITE COL');
const allServed = terms('SLIBNU 2020, IITE 2022, COL 2024');
const vacated = terms('SLIBNU 2022, IITE 2024-08-20 2025-01-15');
const ledger = (change: Partial<RotationFacts> = {}, day = today) =>
  rotationLedger(chairHistory(change), day, rules);
const entry = (id: string, change: Partial<RotationFacts> = {}, day = today) =>
  ledger(change, day).find(({ organisationId }) => organisationId === id);

describe('the rotation ledger', () => {
  it('says of every Member where it stands, and why', () => {
    const found = ledger().map(({ organisationId, state, reason }) => [
      organisationId,
      state,
      reason.code,
      reason.params,
    ]);
    expect(found).toEqual([
      ['SLIBNU', 'served', 'chair.reason.served', { fromYear: '2022', toYear: '2024', waiting: 4 }],
      ['IITE', 'serving', 'chair.reason.serving', { until: '2026-08-20' }],
      ['COL', 'next', 'chair.reason.inLine', { ahead: 0 }],
      ['ISTE', 'eligible', 'chair.reason.inLine', { ahead: 1 }],
      ['SEAMEO', 'eligible', 'chair.reason.inLine', { ahead: 2 }],
      ['ALECSO', 'eligible', 'chair.reason.inLine', { ahead: 3 }],
    ]);
  });

  type Precedent = [string, string, Partial<RotationFacts>, string, string, object, string?];
  const elected = terms('SLIBNU 2022, IITE 2024, COL 2026');
  const merged = (organisationId: string) => [{ organisationId, successorId: 'ISTE', on: '2025-01-01' }];
  const shortly = terms('SLIBNU 2022, IITE 2024-08-20 2025-01-01, COL 2025-01-01 2026-08-20');
  const years = { fromYear: '2022', toYear: '2024' };
  const precedents: Precedent[] = [
    ['elected ahead', 'COL', { terms: elected }, 'incoming', 'incoming', { from: '2026-08-20' }],
    ['behind the one elected', 'ISTE', { terms: elected }, 'next', 'inLine', { ahead: 0 }],
    [
      'that leaves before the turn',
      'COL',
      { memberships: members('SLIBNU COL/2022-08-18/2026-01-01') },
      'not_a_member',
      'notMember',
      { turn: '2026-08-20' },
    ],
    [
      'that joins before the turn',
      'NEW',
      { memberships: members('SLIBNU NEW/2026-01-01') },
      'next',
      'inLine',
      { ahead: 0 },
    ],
    [
      'that declined the turn',
      'COL',
      { declines: declines('COL 2026') },
      'declined',
      'declined',
      { turn: '2026-08-20' },
    ],
    [
      'behind the one that declined',
      'ISTE',
      { declines: declines('COL 2026') },
      'next',
      'inLine',
      { ahead: 0 },
    ],
    [
      'that declined before',
      'COL',
      { declines: declines('COL 2024') },
      'declined',
      'declined',
      { turn: '2024-08-20' },
    ],
    [
      'asked again at the end',
      'COL',
      { memberships: three, declines: declines('COL 2024') },
      'next',
      'askedAgain',
      { ahead: 0 },
    ],
    [
      'behind one asked again',
      'SLIBNU',
      { memberships: three, declines: declines('COL 2024') },
      'eligible',
      'newRound',
      { ahead: 1 },
    ],
    [
      'behind one that declined twice',
      'SLIBNU',
      { memberships: three, declines: declines('COL 2024, COL 2026') },
      'next',
      'newRound',
      { ahead: 0 },
    ],
    [
      'first of a new round',
      'SLIBNU',
      { memberships: three, terms: allServed },
      'next',
      'newRound',
      { ahead: 0 },
    ],
    [
      'second of a new round',
      'IITE',
      { memberships: three, terms: allServed },
      'eligible',
      'newRound',
      { ahead: 1 },
    ],
    [
      'just outgoing',
      'COL',
      { memberships: three, terms: allServed },
      'served',
      'outgoing',
      { willing: 2 },
      '2026-09-01',
    ],
    [
      'outgoing, the only willing',
      'COL',
      { memberships: three, terms: allServed, declines: declines('SLIBNU 2026, IITE 2026') },
      'next',
      'onlyWilling',
      {},
      '2026-09-01',
    ],
    ['that served shortly', 'IITE', { terms: shortly }, 'next', 'shortTerm', { ahead: 0, months: 12 }],
    ['that served shortly just now', 'IITE', { terms: vacated }, 'served', 'outgoing', { willing: 4 }],
    [
      'whose predecessor served',
      'ISTE',
      { memberships: members('IITE COL ISTE SEAMEO'), successions: merged('SLIBNU') },
      'served',
      'servedBeforeMerger',
      { ...years, waiting: 2 },
    ],
    [
      'whose predecessor is in the Chair',
      'ISTE',
      { successions: merged('IITE') },
      'serving',
      'serving',
      { until: '2026-08-20' },
    ],
    [
      'that was none but in the Chair',
      'UNESCO',
      { terms: terms('UNESCO 2022, IITE 2024') },
      'not_a_member',
      'notMember',
      { turn: '2026-08-20' },
    ],
  ];
  test.each(precedents)('of a Member %s', (_what, id, change, state, reason, params, day = today) => {
    const expected = { organisationId: id, state, reason: { code: `chair.reason.${reason}`, params } };
    expect(entry(id, change, day)).toEqual(expected);
  });

  it('says so in words', () => {
    const reason = entry('SLIBNU')?.reason;
    if (reason?.code !== 'chair.reason.served') throw new Error('SLIBNU has served');
    const said = Object.values(translators).map((t) => t(reason.code, reason.params));
    expect(said).toEqual([
      'Not eligible: served 2022–2024; 4 willing Members have not yet served.',
      '暂不具备资格：曾于 2022–2024 年担任；尚有 4 个愿意担任的成员未曾担任。',
      'غير مؤهّل: تولّى الرئاسة 2022–2024؛ لم يتولَّها بعد 4 أعضاء راغبين.',
    ]);
    expect(translators.en('chair.reason.inLine', { ahead: 0 })).toBe('Eligible: next in line.');
    expect(translators.en('chair.reason.inLine', { ahead: 2 })).toBe('Eligible: 2 Members come before it.');
  });

  it('puts those whom the Board’s order leaves out behind the others, the longest-standing first', () => {
    const adopted = { ...rules, chair: { ...rules.chair, order: ['ALECSO'] } };
    const facts = chairHistory({
      memberships: members('younger/2024-01-01 b-older a-older ALECSO'),
      terms: [],
    });
    const order = rotationLedger(facts, today, adopted).map(({ organisationId }) => organisationId);
    expect(order).toEqual(['ALECSO', 'a-older', 'b-older', 'younger']);
  });
});

describe('next in rotation', () => {
  const next = (change: Partial<RotationFacts>) => nextInRotation(chairHistory(change), today, rules);

  it('is asked for the first turn that is open', () => {
    expect(next({})).toBe('COL');
    expect(next({ terms: [] })).toBe('SLIBNU');
  });

  it('is nobody when nobody is willing', () => {
    expect(next({ declines: declines(founders.map((id) => `${id} 2026`).join(', ')) })).toBeNull();
    expect(next({ memberships: [] })).toBeNull();
  });

  it('is asked for a vacancy while it is open, and may have declined it since it arose', () => {
    expect(next({ terms: vacated })).toBe('COL');
    expect(next({ terms: vacated, declines: declines('COL 2025-01-15') })).toBe('ISTE');
  });
});

describe('the outlook of ten years', () => {
  const seen = (change: Partial<RotationFacts>, years?: number) =>
    outlook(chairHistory(change), today, rules, years).map(
      ({ organisationId, startsOn, endsOn, elected }) => `${organisationId} ${startsOn} ${endsOn} ${elected}`,
    );

  it('shows each term as the rotation would fill it', () => {
    expect(seen({})).toEqual([
      'IITE 2024-08-20 2026-08-20 true',
      'COL 2026-08-20 2028-08-20 false',
      'ISTE 2028-08-20 2030-08-20 false',
      'SEAMEO 2030-08-20 2032-08-20 false',
      'ALECSO 2032-08-20 2034-08-20 false',
      'SLIBNU 2034-08-20 2036-08-20 false',
    ]);
  });

  it('gives a decliner its turn at the end of the round, before anybody has a second', () => {
    const chairs = seen({ declines: declines('COL 2026') }).map((text) => text.split(' ')[0]);
    expect(chairs).toEqual(['IITE', 'ISTE', 'SEAMEO', 'ALECSO', 'COL', 'SLIBNU']);
  });

  it('fills a vacancy only until the term that was elected begins', () => {
    expect(seen({ terms: [...vacated, ...terms('COL 2026')] }, 3)).toEqual([
      'ISTE 2025-03-01 2026-08-20 false',
      'COL 2026-08-20 2028-08-20 true',
    ]);
  });

  it('ends with an empty turn when nobody is willing', () => {
    const nobody = declines(founders.map((id) => `${id} 2026`).join(', '));
    expect(seen({ declines: nobody }).at(-1)).toBe('null 2026-08-20 2028-08-20 false');
  });
});
