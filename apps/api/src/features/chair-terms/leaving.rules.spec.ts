import { describe, expect, it, test } from '@jest/globals';
import { chairHistory, founders, members, terms } from '../../../test/chair-history.js';
import { afterLeaving, whyNotVacant, type ActingPeriod } from './leaving.rules.js';

/** `COL 2025-03-01` acts from that day on, `COL 2025-03-01 2025-06-01` to the last. */
const acting = (text: string): ActingPeriod[] => {
  const [organisationId = '', startsOn = '', endsOn = null] = text.split(' ');
  return text === '' ? [] : [{ organisationId, startsOn, endsOn, asViceChair: false }];
};
const without = (...left: string[]) => members(founders.filter((id) => !left.includes(id)).join(' '));

describe('what comes of it for the Chair that a Member leaves (section 3, Vacancy; readings 8.13 and 8.14)', () => {
  const running = 'SLIBNU 2022, IITE 2024';
  const elected = 'SLIBNU 2022, IITE 2024, COL 2026';
  const over = 'SLIBNU 2022, IITE 2024-08-20 2025-03-01';
  const overElected = `${over}, COL 2026`;
  const chosen = (organisationId: string) => ({ organisationId, asViceChair: false });
  const viceChair = (organisationId: string) => ({ organisationId, asViceChair: true });

  const precedents: [string, string, string, string, string, object | null][] = [
    [
      'the Chair leaves, the vice-chair acts',
      'IITE',
      elected,
      '',
      '',
      { ends: 'term', next: viceChair('COL') },
    ],
    ['the Chair leaves before any is elected: those present choose', 'IITE', running, '', '', null],
    ['another Member leaves', 'ISTE', elected, '', '', null],
    ['the vice-chair leaves while the Chair serves', 'COL', elected, '', '', null],
    ['the Chair is merged into a Member, which goes on', 'IITE', elected, '', 'IITE>ISTE', null],
    [
      'the Chair is merged into what is no Member',
      'IITE',
      elected,
      '',
      'IITE>NetDragon',
      { ends: 'term', next: viceChair('COL') },
    ],
    [
      'what the Chair was merged into leaves in its turn',
      'ISTE',
      elected,
      '',
      'IITE>ISTE',
      { ends: 'term', next: viceChair('COL') },
    ],
    [
      'the acting Chair leaves, and nobody acts',
      'ISTE',
      over,
      'ISTE 2025-03-01',
      '',
      { ends: 'acting', next: null },
    ],
    [
      'the acting Chair leaves, the vice-chair acts',
      'ISTE',
      overElected,
      'ISTE 2025-03-01',
      '',
      { ends: 'acting', next: viceChair('COL') },
    ],
    [
      'the acting Chair is merged into a Member, which acts',
      'ISTE',
      overElected,
      'ISTE 2025-03-01',
      'ISTE>SEAMEO',
      { ends: 'acting', next: chosen('SEAMEO') },
    ],
    [
      'the acting Chair is merged into what is no Member',
      'ISTE',
      over,
      'ISTE 2025-03-01',
      'ISTE>NetDragon',
      { ends: 'acting', next: null },
    ],
    [
      'the vice-chair that acts leaves, and nobody acts',
      'COL',
      overElected,
      'COL 2025-03-01',
      '',
      { ends: 'acting', next: null },
    ],
    ['a Member that acted before leaves', 'ISTE', over, 'ISTE 2025-03-01 2025-06-01', '', null],
    [
      'a Member that is merged into the one that acts',
      'SEAMEO',
      over,
      'ISTE 2025-03-01',
      'SEAMEO>ISTE',
      null,
    ],
    ['another Member leaves while one acts', 'SEAMEO', over, 'ISTE 2025-03-01', '', null],
    ['nobody acts, and a Member leaves', 'ISTE', over, '', '', null],
  ];
  const on = '2025-10-01';
  test.each(precedents)('%s', (_what, leavingId, ofTerms, whoActs, merger, expected) => {
    const [merged = '', successorId = ''] = merger.split('>');
    const facts = {
      ...chairHistory({ terms: terms(ofTerms), memberships: without(leavingId, merged) }),
      successions: merger === '' ? [] : [{ organisationId: merged, successorId, on: '2025-09-01' }],
      acting: acting(whoActs),
    };
    expect(afterLeaving({ leavingId, on, today: on }, facts)).toEqual(expected);
  });

  it('changes no term that is over, nor one on its first day', () => {
    const facts = { ...chairHistory({ terms: terms(elected), memberships: without('IITE') }), acting: [] };
    const asked = (day: string, today: string) => afterLeaving({ leavingId: 'IITE', on: day, today }, facts);
    expect(asked('2025-10-01', '2026-08-20')).toBeNull();
    expect(asked('2024-08-20', '2024-09-01')).toBeNull();
    expect(asked('2024-08-21', '2024-09-01')).toMatchObject({ ends: 'term' });
  });

  it('changes nothing where it is still a Member', () => {
    const facts = { ...chairHistory({ terms: terms(elected) }), acting: [] };
    expect(afterLeaving({ leavingId: 'IITE', on, today: on }, facts)).toBeNull();
  });

  test.each<[string, string, string, string[], string | null]>([
    ['a term runs', running, '', [], 'CHAIR_NOT_VACANT'],
    ['a term runs, though its Member has left', running, '', ['IITE'], 'CHAIR_NOT_VACANT'],
    ['a Member acts', over, 'ISTE 2025-03-01', [], 'CHAIR_NOT_VACANT'],
    ['who acted has left', over, 'ISTE 2025-03-01', ['ISTE'], null],
    ['nobody acts any more', over, 'ISTE 2025-03-01 2025-06-01', [], null],
    ['nobody ever acted', over, '', [], null],
  ])('somebody is named to preside, or not, when %s', (_what, ofTerms, whoActs, left, code) => {
    const history = chairHistory({ terms: terms(ofTerms), memberships: without(...left) });
    expect(whyNotVacant(on, { ...history, acting: acting(whoActs) })?.code ?? null).toBe(code);
  });
});
