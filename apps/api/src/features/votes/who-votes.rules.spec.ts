import { describe, expect, it, test } from '@jest/globals';
import { at, entries } from '../../../test/given-presence.js';
import { rules, table } from '../../../test/given-vote.js';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { presentAt } from './presence.rules.js';
import { whyNotGiveProxy, type ProxyFacts } from './proxies.rules.js';
import { figuresOf, rollAt, type RollState } from './roll.rules.js';
import { byMember, votesOf, whoCasts, whyNotCast, whyNotSitFor, type RollFacts } from './who-votes.rules.js';

const founders = ['SLIBNU', 'IITE', 'COL', 'ISTE', 'SEAMEO', 'ALECSO'];
const capacities = { rep: 'representative', first: 'first_alternate', second: 'second_alternate' } as const;

/** Every founder's three people all day, but COL's representative until 15:00 and ALECSO's none at all. */
const mandates = founders.flatMap((organisationId) =>
  Object.entries(capacities)
    .filter(() => organisationId !== 'ALECSO')
    .map(([name, capacity]): MandatePeriod => {
      const endsAt = organisationId === 'COL' && name === 'rep' ? at('15:00') : null;
      return {
        personId: `${organisationId} ${name}`,
        organisationId,
        capacity,
        startsAt: at('00:00'),
        endsAt,
      };
    }),
);

function facts(ledger: string, time: string, change: Partial<RollFacts> = {}): RollFacts {
  const presence = presentAt(entries(ledger.replaceAll(', ', '\n')), at(time));
  const nobody = { suspendedIds: [], recusedIds: [], awayPersonIds: [] };
  return { at: at(time), memberIds: founders, ...nobody, mandates: byMember(mandates), presence, ...change };
}

const votes = (member: string, of: RollFacts) => {
  const right = whoCasts(member, of);
  return right.state === 'votes'
    ? right.mandate.personId
    : right.state === 'absent'
      ? `absent: ${right.because}`
      : right.state;
};

describe('a Member’s vote at a meeting (section 2, Votes and Proxy)', () => {
  const precedents = table(`
    section 2: the representative              | 14:00 COL arrived rep                                   | 14:30 | COL rep
    section 2: before the alternate            | 14:00 COL arrived first, 14:01 COL arrived rep          | 14:30 | COL rep
    section 2: else the first alternate        | 14:00 COL stood_in first for rep                        | 14:30 | COL first
    section 2: the first before the second     | 14:00 COL stood_in second for rep, 14:01 COL arrived first | 14:30 | COL first
    section 2: else the second                 | 14:00 COL stood_in second for rep                       | 14:30 | COL second
    section 2: the representative has left     | 14:00 COL arrived rep, 14:01 COL arrived first, 14:20 COL left rep | 14:30 | COL first
    section 2: nobody came                     |                                                         | 14:30 | absent: nobody_there
    section 2: everybody has left              | 14:00 COL arrived rep, 14:20 COL left rep               | 14:30 | absent: nobody_there
    section 1: up to the end of the mandate    | 14:00 COL arrived rep                                   | 14:59 | COL rep
    section 1: at its end the right ends       | 14:00 COL arrived rep                                   | 15:00 | absent: no_mandate
    section 1: and passes to the alternate     | 14:00 COL arrived rep, 14:01 COL arrived second         | 15:00 | COL second
    section 2: out of the room for an item     | 14:00 COL arrived rep, 14:10 COL recused item9          | 14:30 | absent: out_of_the_room
    section 2: back in the room                | 14:00 COL arrived rep, 14:10 COL recused item9, 14:20 COL came_back item9 | 14:30 | COL rep
    8.7: by proxy, whoever sits for the holder | 14:00 COL proxy_given IITE, 14:01 IITE stood_in first for rep | 14:30 | IITE first
    8.7: the holder has not come               | 14:00 COL proxy_given IITE                              | 14:30 | absent: proxy_holder_cannot
    8.7: the holder has left                   | 14:00 COL proxy_given IITE, 14:01 IITE arrived rep, 14:20 IITE left rep | 14:30 | absent: proxy_holder_cannot
    8.7: a proxy is not passed on              | 14:00 COL proxy_given IITE, 14:01 IITE proxy_given ISTE, 14:02 ISTE arrived rep | 14:30 | absent: proxy_holder_cannot
    section 2: revoked by appearing            | 14:00 COL proxy_given IITE, 14:01 IITE arrived rep, 14:20 COL arrived first | 14:30 | COL first
    section 2: and it does not return          | 14:00 COL proxy_given IITE, 14:01 IITE arrived rep, 14:20 COL arrived first, 14:25 COL left first | 14:30 | absent: nobody_there
  `);
  test.each(precedents)('%s (%s), at %s: %s', (_clause, ledger = '', time = '', expected) => {
    expect(votes('COL', facts(ledger, time))).toBe(expected);
  });

  const everybody = '14:00 COL arrived rep, 14:00 IITE arrived rep';
  it('is recused, absent or not entitled: three states', () => {
    const of = facts(everybody, '14:30', { recusedIds: ['COL'], suspendedIds: ['IITE'] });
    expect(['COL', 'IITE', 'ISTE', 'MIT'].map((member) => votes(member, of))).toEqual([
      'recused',
      'not_entitled',
      'absent: nobody_there',
      'not_entitled',
    ]);
  });

  test.each([
    ['recused', { recusedIds: ['IITE'] }],
    ['suspended', { suspendedIds: ['IITE'] }],
  ])('is not cast by a holder that is %s', (_state, change) => {
    const of = facts('14:00 COL proxy_given IITE, 14:01 IITE arrived rep', '14:30', change);
    expect(votes('COL', of)).toBe('absent: proxy_holder_cannot');
  });

  it('is recused and stays so, though the Member gave its proxy', () => {
    const of = facts('14:00 COL proxy_given IITE, 14:01 IITE arrived rep', '14:30', { recusedIds: ['COL'] });
    expect([votes('COL', of), votes('IITE', of)]).toEqual(['recused', 'IITE rep']);
  });

  it('falls to one person, and a person casts their own and the one held by proxy', () => {
    const of = facts('14:00 COL proxy_given IITE, 14:01 IITE arrived rep, 14:02 IITE arrived first', '14:30');
    expect(votesOf('IITE rep', of)).toEqual(['IITE', 'COL']);
    expect(votesOf('IITE first', of)).toEqual([]);
    expect(votesOf('COL rep', of)).toEqual([]);
  });
});

describe('a Member’s vote between meetings (section 2, Between meetings)', () => {
  test.each([
    ['COL', [], 'COL rep'],
    ['COL', ['COL rep'], 'COL first'],
    ['COL', ['COL rep', 'COL first'], 'COL second'],
    ['COL', ['COL rep', 'COL first', 'COL second'], 'absent: no_mandate'],
    ['ALECSO', [], 'absent: no_mandate'],
  ])('of %s, while %j are away: %s', (member, awayPersonIds, expected) => {
    expect(votes(member, facts('', '14:30', { presence: null, awayPersonIds }))).toBe(expected);
  });
});

describe('the roll of a vote', () => {
  const ledger =
    '14:00 SLIBNU arrived rep, 14:00 IITE arrived rep, 14:00 COL proxy_given IITE, 14:00 ISTE arrived rep';
  const states = (of: RollFacts) => rollAt(of).map(({ state }) => state);

  it('has every Member once, in one state', () => {
    const of = facts(ledger, '14:30', { recusedIds: ['ISTE'], suspendedIds: ['ALECSO'] });
    expect(states(of)).toEqual(['present', 'present', 'by_proxy', 'recused', 'absent', 'not_entitled']);
    expect(figuresOf(rollAt(of))).toMatchObject({
      entitled: 5,
      present: 2,
      byProxy: 1,
      recused: 1,
      absent: 1,
    });
  });

  it('asks everybody between meetings who has anybody to ask', () => {
    const of = facts('', '14:30', { presence: null, recusedIds: ['ISTE'] });
    expect(states(of)).toEqual(['asked', 'asked', 'asked', 'recused', 'asked', 'absent']);
  });
});

describe('a ballot', () => {
  const right = whoCasts('COL', facts('14:00 COL arrived rep', '14:30'));
  const cast = {
    onRoll: 'present' as RollState | undefined,
    hasVoted: false,
    at: at('14:30'),
    personId: 'COL rep',
    right,
  };
  const open = { opensAt: at('14:20'), closesAt: at('14:40') };
  const gone = whoCasts('COL', facts('', '14:30'));
  const precedents: [string, Partial<Parameters<typeof whyNotCast>[0]>, string | null][] = [
    ['is cast while the vote is open', {}, null],
    ['8.10: is open from the opening instant', { at: at('14:20') }, null],
    ['8.10: not before it', { at: at('14:19') }, 'VOTE_NOT_OPEN_YET'],
    ['8.10: is open up to the closing instant', { at: new Date(at('14:40').getTime() - 1) }, null],
    ['8.10: not including it', { at: at('14:40') }, 'VOTE_CLOSED'],
    ['8.10: open until it is closed', { closesAt: null, at: at('16:00') }, null],
    ['8.10: that was cast stands', { hasVoted: true }, 'BALLOT_STANDS'],
    [
      '8.10: of the alternate, after the representative’s',
      { hasVoted: true, personId: 'COL first' },
      'BALLOT_STANDS',
    ],
    ['section 2: of a recused Member', { onRoll: 'recused' }, 'RECUSED_FROM_ITEM'],
    ['section 2: of a suspended Member', { onRoll: 'not_entitled' }, 'NOT_ENTITLED_TO_VOTE'],
    ['section 2: of no Member at all', { onRoll: undefined }, 'NOT_ENTITLED_TO_VOTE'],
    ['8.9: of one that came after the vote had opened', { onRoll: 'absent' }, 'ABSENT_FROM_ROLL'],
    ['8.9: of one that has left before voting', { right: gone }, 'NOT_HERE_TO_VOTE'],
    [
      'section 2: of the alternate beside the representative',
      { personId: 'COL first' },
      'ANOTHER_CASTS_THIS_VOTE',
    ],
    ['section 2: of one asked between meetings', { onRoll: 'asked' }, null],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotCast({ ...cast, ...open, ...change })?.code ?? null).toBe(code);
  });
});

describe('a proxy (section 2, Proxy)', () => {
  const cannotCome = ['COL rep', 'COL first', 'COL second'];
  const given = (ledger: string, change: Partial<ProxyFacts> = {}): ProxyFacts => ({
    ...{ at: at('14:30'), memberId: 'COL', toMemberId: 'IITE', entitledIds: founders, mandates, cannotCome },
    presence: facts(ledger, '14:30').presence ?? new Map(),
    ...change,
  });
  const precedents: [string, ProxyFacts, string | null][] = [
    ['is given where nobody can come', given(''), null],
    ['is given by a Member with nobody to send', given('', { memberId: 'ALECSO', cannotCome: [] }), null],
    [
      'is refused where the alternate can come',
      given('', { cannotCome: ['COL rep'] }),
      'PROXY_ALTERNATE_CAN_COME',
    ],
    ['is refused to oneself', given('', { toMemberId: 'COL' }), 'PROXY_TO_ITSELF'],
    ['is refused to who may not vote', given('', { toMemberId: 'MIT' }), 'PROXY_HOLDER_NOT_ENTITLED'],
    ['is refused to who has nothing to give', given('', { memberId: 'MIT' }), 'NOT_ENTITLED_TO_VOTE'],
    ['is one per Member', given('14:00 ISTE proxy_given IITE'), 'PROXY_HOLDER_FULL'],
    ['is not given to who gave its own', given('14:00 IITE proxy_given ISTE'), 'PROXY_HOLDER_GAVE_ITS_OWN'],
    ['is not given by who holds one', given('14:00 ISTE proxy_given COL'), 'PROXY_HELD_FOR_ANOTHER'],
    ['is free again when it was revoked', given('14:00 ISTE proxy_given IITE, 14:10 ISTE arrived rep'), null],
  ];
  test.each(precedents)('%s', (_what, of, code) => {
    expect(whyNotGiveProxy(of, rules)?.code ?? null).toBe(code);
  });

  it('is refused where the Board has adopted none, and may be two where it has adopted two', () => {
    const proxies = (perMember: number) => ({ proxies: { ...rules.proxies, perMember } });
    expect(whyNotGiveProxy(given(''), proxies(0))).toEqual({ code: 'PROXIES_NOT_ADOPTED' });
    expect(whyNotGiveProxy(given('14:00 ISTE proxy_given IITE'), proxies(2))).toBeNull();
  });
});

test.each([
  ['COL rep', 'representative', '14:59', null],
  ['COL rep', 'representative', '15:00', 'NO_SEAT_MANDATE'],
  ['COL rep', 'first_alternate', '14:30', 'NO_SEAT_MANDATE'],
  ['IITE rep', 'representative', '14:30', 'NO_SEAT_MANDATE'],
] as const)('%s as %s at %s sits for COL: %s (section 2, Votes)', (personId, capacity, time, code) => {
  expect(whyNotSitFor('COL', { personId, capacity }, mandates, at(time))?.code ?? null).toBe(code);
});
