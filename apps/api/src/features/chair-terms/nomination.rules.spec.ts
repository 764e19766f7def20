import { describe, expect, it, test } from '@jest/globals';
import { chairHistory, declines, members, rules, terms } from '../../../test/chair-history.js';
import { whyNotSucceed } from '../memberships/succession.rules.js';
import { turnToFill, whoActs, whyNotAnswer, whyNotDeclare, whyNotNominate } from './nomination.rules.js';
import { nextInRotation } from './rotation.rules.js';
import type { RotationFacts } from './round.rules.js';

const nominated = (id: string, turn: string, change: Partial<RotationFacts> = {}) =>
  whyNotNominate(id, turn, chairHistory(change), rules)?.code ?? null;

describe('a Member is nominated for the first open turn (Rules of Procedure, section 3)', () => {
  test.each<[string, string, string, Partial<RotationFacts>, string | null]>([
    ['that has not served', 'COL', '2026-08-20', {}, null],
    ['out of its place in the line, for the Board elects', 'ALECSO', '2026-08-20', {}, null],
    ['not one that has served', 'SLIBNU', '2026-08-20', {}, 'CHAIR_TURN_SERVED'],
    ['not the outgoing Chair', 'IITE', '2026-08-20', {}, 'CHAIR_TURN_SERVED'],
    [
      'not one that declined this turn',
      'COL',
      '2026-08-20',
      { declines: declines('COL 2026') },
      'CHAIR_TURN_DECLINED',
    ],
    [
      'not one that declined in this round',
      'COL',
      '2026-08-20',
      { declines: declines('COL 2024') },
      'CHAIR_TURN_DECLINED',
    ],
    [
      'one that declined, at the end of the line',
      'COL',
      '2026-08-20',
      { memberships: members('SLIBNU IITE COL'), declines: declines('COL 2024') },
      null,
    ],
    ['not a stranger', 'NetDragon', '2026-08-20', {}, 'CHAIR_NOT_A_MEMBER'],
    [
      'not one that withdraws before the turn',
      'COL',
      '2026-08-20',
      { memberships: members('SLIBNU IITE ISTE COL/2022-08-18/2026-08-01') },
      'CHAIR_NOT_A_MEMBER',
    ],
    [
      'one that served less than twelve months',
      'COL',
      '2027-01-10',
      { terms: terms('SLIBNU 2022, COL 2024-08-20 2025-08-19, IITE 2025-08-19 2027-01-10') },
      null,
    ],
    [
      'not one that a served body was merged into',
      'ISTE',
      '2026-08-20',
      { successions: [{ organisationId: 'SLIBNU', successorId: 'ISTE', on: '2025-01-01' }] },
      'CHAIR_TURN_SERVED',
    ],
  ])('%s', (_what, id, turn, change, code) => expect(nominated(id, turn, change)).toBe(code));

  it('is the turn after all that are elected', () => {
    expect(turnToFill({ terms: terms('SLIBNU 2022, IITE 2024') }, '2025-05-01')).toBe('2026-08-20');
    expect(turnToFill({ terms: terms('SLIBNU 2022, IITE 2024, COL 2026') }, '2025-05-01')).toBe('2028-08-20');
  });

  it('is from the day on which the Chair fell vacant, however long ago that is', () => {
    expect(turnToFill({ terms: terms('SLIBNU 2022-08-20 2024-03-01') }, '2024-05-01')).toBe('2024-03-01');
    expect(turnToFill({ terms: terms('SLIBNU 2022-08-20 2024-03-01, COL 2024') }, '2024-05-01')).toBe(
      '2024-03-01',
    );
    expect(turnToFill({ terms: [] }, '2024-05-01')).toBe('2024-05-01');
  });

  it('sends who declines to the end of the line, until the round is over', () => {
    const declined = { declines: declines('COL 2026') };
    expect(nextInRotation(chairHistory(declined), '2026-01-01', rules)).toBe('ISTE');
    const lapsed = chairHistory({
      declines: declines('COL 2026'),
      terms: terms('SLIBNU 2022, IITE 2024, ISTE 2026, SEAMEO 2028, ALECSO 2030, COL 2032, SLIBNU 2034'),
    });
    expect(whyNotNominate('COL', '2036-08-20', lapsed, rules)?.code ?? null).toBeNull();
  });
});

describe('a nomination', () => {
  it('is answered, and answered otherwise, until the turn is filled', () => {
    expect(whyNotAnswer('2026-08-20', { terms: terms('IITE 2024') }, '2026-01-01')).toBeNull();
    expect(whyNotAnswer('2026-08-20', { terms: terms('IITE 2024, COL 2026') }, '2026-01-01')?.code).toBe(
      'CHAIR_NOMINATION_OVER',
    );
  });

  test.each<[string, string[], string[], string | null]>([
    ['a sole nominee who accepted is declared', ['COL'], [], null],
    ['not while another may still accept', ['COL'], ['ISTE'], 'CHAIR_NOMINEES_WAITING'],
    ['not of two who accepted', ['COL', 'ISTE'], [], 'CHAIR_NOT_SOLE_NOMINEE'],
    ['not when everybody declined', [], [], 'CHAIR_NOT_SOLE_NOMINEE'],
  ])('%s', (_what, accepted, waiting, code) => {
    expect(whyNotDeclare({ accepted, waiting })?.code ?? null).toBe(code);
  });
});

describe('while the Chair is vacant (section 3, Vacancy; reading 8.14)', () => {
  const acts = (chosenId: string | null, change: Partial<RotationFacts> = {}) =>
    whoActs({ on: '2025-10-01', chosenId, leavingId: 'IITE' }, chairHistory(change));
  const elected = { terms: terms('SLIBNU 2022, IITE 2024, COL 2026') };

  it('the vice-chair acts, of itself or named', () => {
    expect(acts(null, elected)).toEqual({ organisationId: 'COL', asViceChair: true });
    expect(acts('COL', elected)).toEqual({ organisationId: 'COL', asViceChair: true });
  });

  it('those present choose one where none is elected yet', () => {
    expect(acts('SEAMEO')).toEqual({ organisationId: 'SEAMEO', asViceChair: false });
  });

  it('those present choose one where the vice-chair has withdrawn', () => {
    const withdrawn = { ...elected, memberships: members(`SLIBNU IITE SEAMEO COL/2022-08-18/2025-09-01`) };
    expect(acts('SEAMEO', withdrawn)).toEqual({ organisationId: 'SEAMEO', asViceChair: false });
  });

  it('the body that the vice-chair was merged into acts', () => {
    const merged = {
      ...elected,
      successions: [{ organisationId: 'COL', successorId: 'ISTE', on: '2025-09-01' }],
    };
    expect(acts(null, merged)).toEqual({ organisationId: 'ISTE', asViceChair: true });
  });

  test.each<[string, string | null, Partial<RotationFacts>, string]>([
    ['nobody else acts than the vice-chair', 'ISTE', elected, 'CHAIR_VICE_CHAIR_ACTS'],
    ['somebody is chosen', null, {}, 'CHAIR_ACTING_MISSING'],
    ['who leaves is not chosen', 'IITE', {}, 'CHAIR_ACTING_LEAVES'],
    ['only a Member is chosen', 'NetDragon', {}, 'CHAIR_NOT_A_MEMBER'],
  ])('%s', (_what, chosen, change, code) => {
    expect(acts(chosen, change)).toMatchObject({ refused: { code, field: 'acting' } });
  });
});

describe('a merger', () => {
  const merger = (organisationId: string, successorId: string) => ({
    organisationId,
    successorId,
    on: '2026-01-01',
  });
  it('is entered once, and goes no circle', () => {
    expect(whyNotSucceed(merger('COL', 'ISTE'), [])).toBeNull();
    expect(whyNotSucceed(merger('COL', 'ISTE'), [merger('COL', 'IITE')])?.code).toBe('SUCCEEDED_ALREADY');
    expect(whyNotSucceed(merger('COL', 'ISTE'), [merger('ISTE', 'COL')])?.code).toBe('SUCCEEDS_ITSELF');
    expect(whyNotSucceed(merger('COL', 'COL'), [])?.code).toBe('SUCCEEDS_ITSELF');
  });
});
