import { describe, expect, it, test } from '@jest/globals';
import { at, entries } from '../../../test/given-presence.js';
import { frozen, roll, rules, table } from '../../../test/given-vote.js';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { whyNotOpenVote } from './majority.rules.js';
import { presentAt, recusedFrom } from './presence.rules.js';
import {
  earliestSecondCall,
  quorumChanges,
  quorumOf,
  whyNotSecondCall,
  type Call,
  type SecondCallFacts,
} from './quorum.rules.js';
import { figuresOf, rollAt } from './roll.rules.js';
import { byMember } from './who-votes.rules.js';

describe('the quorum of an item', () => {
  // The clause, the roll, the call, who counts of whom, how many are needed and why, and whether they are there.
  const precedents = table(`
    section 2: more than half of six           | 4 here 2 away             | first  | 4 of 6   | 4 by share         | yes
    section 2: half is not more than half      | 3 here 3 away             | first  | 3 of 6   | 4 by share         | no
    section 2: of seven                        | 4 here 3 away             | first  | 4 of 7   | 4 by share         | yes
    section 2: of one                          | 1 here                    | first  | 1 of 1   | 1 by share         | yes
    section 2: suspended Members are no base   | 4 here 2 away 3 suspended | first  | 4 of 6   | 4 by share         | yes
    8.7: proxies do not count                  | 3 here 1 proxy 2 away     | first  | 3 of 6   | 4 by share         | no
    8.9: the recused leave the base            | 2 here 1 away 3 recused   | first  | 2 of 3   | 2 by share         | yes
    8.9: and are not counted as present        | 1 here 2 away 3 recused   | first  | 1 of 3   | 2 by share         | no
    8.9: the recused Chair                     | 3 here 2 away 1 recused   | first  | 3 of 5   | 3 by share         | yes
    8.9: everyone recused                      | 6 recused                 | first  | 0 of 0   | 1 by share         | no
    8.9: everyone recused, second call         | 6 recused                 | second | 0 of 0   | 1 by first_call    | no
    8.9: second call, a third but three        | 3 here 3 away             | second | 3 of 6   | 3 by least_members | yes
    8.9: second call, a third is too few       | 2 here 4 away             | second | 2 of 6   | 3 by least_members | no
    8.9: second call, a third of twelve        | 4 here 8 away             | second | 4 of 12  | 4 by share         | yes
    8.9: second call, a third of ten is four   | 3 here 7 away             | second | 3 of 10  | 4 by share         | no
    8.9: second call, a third of nine          | 3 here 6 away             | second | 3 of 9   | 3 by share         | yes
    8.9: a second call asks no more than the first | 2 here 1 away 3 recused | second | 2 of 3 | 2 by first_call    | yes
    8.9: three of four either way                        | 3 here 1 away             | second | 3 of 4   | 3 by least_members | yes
    8.7: proxies do not count on it either     | 2 here 2 proxy 2 away     | second | 2 of 6   | 3 by least_members | no
  `);
  test.each(precedents)('%s (%s, %s call): %s, needs %s: %s', (_clause, rollText = '', call, ...expected) => {
    const { counted, base, least, by, quorate } = quorumOf(roll(rollText), call as Call, rules);
    expect([`${counted} of ${base}`, `${least} by ${by}`, quorate ? 'yes' : 'no']).toEqual(expected);
  });

  it('counts proxies where the Board says so', () => {
    const counting = { ...rules, proxies: { ...rules.proxies, countForQuorum: true } };
    expect(quorumOf(roll('3 here 1 proxy 2 away'), 'first', counting)).toMatchObject({
      counted: 4,
      quorate: true,
    });
  });

  it('is never there when everyone is recused, whatever share the Board has adopted (8.9)', () => {
    const share = { numerator: 1, denominator: 2, strict: false };
    const quorum = { share, secondCall: { hoursLater: 24, share, leastMembers: 0 } };
    for (const call of ['first', 'second'] as const)
      expect(quorumOf(roll('6 recused'), call, { ...rules, quorum }).quorate).toBe(false);
  });

  it('is kept as exact fractions', () => {
    expect(quorumOf(roll('3 here 2 away'), 'first', rules).exact).toEqual({ numerator: 5, denominator: 2 });
  });
});

describe('a vote', () => {
  test.each([
    ['4 here 2 away', 'ordinary', null],
    ['3 here 3 away', 'ordinary', { code: 'NO_QUORUM', params: { counted: 3, least: 4 } }],
    ['6 recused', 'ordinary', { code: 'EVERYONE_RECUSED' }],
    ['6 recused', 'written', { code: 'EVERYONE_RECUSED' }],
    ['2 here 4 recused', 'qualified', { code: 'PANEL_FIRST', params: { deciders: 2, least: 3 } }],
    ['2 here 4 recused, panel heard', 'qualified', null],
    ['1 here 1 away 4 recused', 'ordinary', { code: 'NO_QUORUM', params: { counted: 1, least: 2 } }],
    ['1 asked 5 away', 'written', null],
  ])('of %s opens, %s: %j (section 2, Quorum; 8.6, 8.9)', (rollText, rule, refused) => {
    expect(whyNotOpenVote(frozen(rule, rollText))).toEqual(refused);
  });
});

describe('a second call (reading 8.9)', () => {
  const first = {
    lackedAt: at('14:30'),
    startsAt: new Date('2027-03-18T14:30:00Z'),
    firstAgenda: ['1', '2'],
  };
  const precedents: [string, Partial<SecondCallFacts>, object | null][] = [
    ['is possible 24 hours later', {}, null],
    [
      'is not a minute earlier',
      { startsAt: new Date('2027-03-18T14:29:00Z') },
      { code: 'SECOND_CALL_TOO_EARLY', params: { earliest: '2027-03-18T14:30:00.000Z' }, field: 'startsAt' },
    ],
    ['may leave items out', { agenda: ['2'] }, null],
    ['adds none', { agenda: ['1', '2', '3'] }, { code: 'SECOND_CALL_OTHER_AGENDA', field: 'agenda' }],
    ['needs a first that had no quorum', { lackedAt: null }, { code: 'SECOND_CALL_NOT_NEEDED' }],
  ];
  test.each(precedents)('%s', (_what, change, refused) => {
    expect(whyNotSecondCall({ ...first, agenda: ['1', '2'], ...change }, rules)).toEqual(refused);
  });

  it('comes as many hours later as the Board has adopted, over a change of clocks too', () => {
    const quorum = { ...rules.quorum, secondCall: { ...rules.quorum.secondCall, hoursLater: 48 } };
    expect(earliestSecondCall(new Date('2027-03-27T12:00:00Z'), { quorum })).toEqual(
      new Date('2027-03-29T12:00:00Z'),
    );
  });
});

describe('the quorum of a meeting of six', () => {
  const founders = ['SLIBNU', 'IITE', 'COL', 'ISTE', 'SEAMEO', 'ALECSO'];
  const mandates = founders.map((organisationId): MandatePeriod => {
    const endsAt = organisationId === 'ISTE' ? at('15:30') : null;
    const personId = `${organisationId} rep`;
    return { personId, organisationId, capacity: 'representative', startsAt: at('00:00'), endsAt };
  });
  const ledger = entries(`
    14:00 SLIBNU arrived rep
    14:01 IITE arrived rep
    14:02 COL arrived rep
    14:03 ISTE arrived rep
    14:04 SEAMEO arrived rep
    14:30 COL recused item3
    14:40 COL came_back item3
    15:10 SLIBNU left rep
    15:40 ALECSO arrived rep
  `);
  const quorumAt = (itemId: string | null) => (instant: Date) => {
    const presence = presentAt(ledger, instant);
    const recusedIds = itemId === null ? [] : recusedFrom(presence, itemId);
    const facts = {
      at: instant,
      memberIds: founders,
      suspendedIds: [],
      recusedIds,
      awayPersonIds: [],
      presence,
    };
    return quorumOf(figuresOf(rollAt({ ...facts, mandates: byMember(mandates) })), 'first', rules);
  };

  it('comes, is lost when a mandate ends, and comes again, each with its time', () => {
    const instants = [...ledger.map((entry) => entry.at), at('15:30')].sort(
      (a, b) => a.getTime() - b.getTime(),
    );
    expect(quorumChanges(instants, quorumAt(null))).toEqual([
      { at: at('14:00'), quorate: false },
      { at: at('14:03'), quorate: true },
      { at: at('15:30'), quorate: false },
      { at: at('15:40'), quorate: true },
    ]);
  });

  it('is another for the item that a Member is recused from', () => {
    const of = (itemId: string | null, time: string) => {
      const { counted, base, least } = quorumAt(itemId)(at(time));
      return `${counted} of ${base}, ${least} needed`;
    };
    expect(of(null, '14:20')).toBe('5 of 6, 4 needed');
    expect(of('item3', '14:35')).toBe('4 of 5, 3 needed');
    expect(of('item4', '14:35')).toBe('4 of 6, 4 needed');
    expect(of('item4', '14:45')).toBe('5 of 6, 4 needed');
    expect(of('item3', '14:45')).toBe('4 of 5, 3 needed');
  });
});
