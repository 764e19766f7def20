import { describe, expect, it, test } from '@jest/globals';
import { roll, table, vote } from '../../../test/given-vote.js';
import { figuresOf, type RollEntry } from './roll.rules.js';
import { countsOf, decide, isSound, memberVotes } from './tally.rules.js';

describe('a vote on a motion', () => {
  // The clause, the rule, the roll, yes-no-abstained, the outcome, and the least number of yes of which base.
  const precedents = table(`
    # Exact fractions
    section 2, Arithmetic: six of nine                       | qualified                               | 9 here                        | 6-3                     | adopted               | 6 of 9
    section 2, Arithmetic: five of nine                      | qualified                               | 9 here                        | 5-4                     | failed                | 6 of 9
    section 2, Arithmetic: 14/3 is five                      | qualified                               | 7 here                        | 5-2                     | adopted               | 5 of 7
    section 2, Arithmetic: four of seven is less             | qualified                               | 7 here                        | 4-3                     | failed                | 5 of 7
    section 2, Arithmetic: 66 of 100 is less                 | qualified                               | 100 here                      | 66-34                   | failed                | 67 of 100
    section 2, Arithmetic: 67 of 100                         | qualified                               | 100 here                      | 67-33                   | adopted               | 67 of 100
    section 2, Arithmetic: 2 of 3                            | qualified                               | 3 here                        | 2-1                     | adopted               | 2 of 3
    # The ordinary majority: more yes than no of votes cast
    section 2, Ordinary majority                             | ordinary                                | 6 here                        | 4-2                     | adopted               | 4 of 6
    section 2: more yes than no, few cast                    | ordinary                                | 6 here                        | 1-0-5                   | adopted               | 1 of 1
    section 2: abstentions are not counted                   | ordinary                                | 6 here                        | 2-1-3                   | adopted               | 2 of 3
    section 2: more no than yes                              | ordinary                                | 6 here                        | 2-3-1                   | failed                | 3 of 5
    section 2: of nobody nothing is reached                  | ordinary                                | 6 here                        | 0-0-6                   | failed                | 1 of 0
    section 2: everybody is silent                           | ordinary                                | 6 here                        | 0-0                     | failed                | 1 of 0
    # The same ballots, three yes, two no, one abstention, under each base
    section 2, base cast                                     | more than 1/2 of cast                   | 6 here                        | 3-2-1                   | adopted               | 3 of 5
    section 2, base with abstentions                         | more than 1/2 of cast_and_abstained     | 6 here                        | 3-2-1                   | failed                | 4 of 6
    section 2, base present: abstaining is a no              | more than 1/2 of present                | 6 here                        | 3-2-1                   | failed                | 4 of 6
    section 2, base present: silence too                     | more than 1/2 of present                | 6 here                        | 3-2                     | failed                | 4 of 6
    section 2, base entitled                                 | more than 1/2 of entitled               | 6 here 1 away                 | 3-2-1                   | failed                | 4 of 7
    section 2, base entitled less recused                    | more than 1/2 of entitled_less_recused  | 5 here 1 recused              | 3-2                     | adopted               | 3 of 5
    section 2, base entitled: the recused are in it          | more than 1/2 of entitled               | 5 here 1 recused              | 3-2                     | failed                | 4 of 6
    section 2, base present: the recused have left it        | more than 1/2 of present                | 5 here 1 recused              | 3-2                     | adopted               | 3 of 5
    section 2, exactly half and not strict                   | at least 1/2 of entitled                | 6 here                        | 3-2-1                   | adopted               | 3 of 6
    section 2, unanimity of those who cast                   | at least 1/1 of cast                    | 6 here                        | 5-0-1                   | adopted               | 5 of 5
    section 2, one no is enough against it                   | at least 1/1 of cast                    | 6 here                        | 5-1                     | failed                | 6 of 6
    section 2, not entitled: suspended Members count nowhere | qualified                               | 6 here 3 suspended            | 4-2                     | adopted               | 4 of 6
    # The qualified majority and the recusals of a small Board
    section 2, Qualified majority: the absent count          | qualified                               | 4 here 2 away                 | 4-0                     | adopted               | 4 of 6
    section 2, Qualified majority: one too few               | qualified                               | 4 here 2 away                 | 3-1                     | failed                | 4 of 6
    8.6: six founders, a consortium of three                 | qualified                               | 3 here 3 recused              | 2-1                     | adopted               | 2 of 3
    8.6: two of the three are there                          | qualified                               | 2 here 1 away 3 recused       | 2-0                     | adopted               | 2 of 3
    8.6: one of the two says no                              | qualified                               | 2 here 1 away 3 recused       | 1-1                     | failed                | 2 of 3
    8.6: the award itself, by ordinary majority              | ordinary                                | 3 here 3 recused              | 2-1                     | adopted               | 2 of 3
    8.6: the Chair is recused too                            | qualified                               | 5 here 1 recused              | 4-1                     | adopted               | 4 of 5
    8.6: the Chair is recused, three are not enough          | qualified                               | 5 here 1 recused              | 3-2                     | failed                | 4 of 5
    8.6: written, the base is all entitled                   | written                                 | 6 asked                       | 4-0                     | adopted               | 4 of 6
    8.6: written, silence does not help                      | written                                 | 6 asked                       | 3-0                     | failed                | 4 of 6
    8.6: written, the recused stay in the base               | written                                 | 5 asked 1 recused             | 4-1                     | adopted               | 4 of 6
    8.6: written and qualified, they do not                  | qualified, written                      | 3 asked 3 recused             | 2-0                     | adopted               | 2 of 3
    # Fewer deciders than the least number
    8.6: two deciders, no panel yet                          | qualified                               | 2 here 4 recused              | 2-0                     | panel_needed          | 2 of 2
    8.6: two deciders, the panel is heard                    | qualified                               | 2 here 4 recused, panel heard | 2-0                     | adopted               | 2 of 2
    8.6: the panel only recommends                           | qualified                               | 2 here 4 recused, panel heard | 1-1                     | failed                | 2 of 2
    8.6: one decider, the panel is heard                     | ordinary                                | 1 here 5 recused, panel heard | 1-0                     | adopted               | 1 of 1
    8.6: two Members in all and nobody in conflict           | ordinary                                | 2 here                        | 2-0                     | adopted               | 2 of 2
    8.6: a panel is heard between meetings too               | written                                 | 2 asked 4 recused             | 2-0                     | panel_needed          | 4 of 6
    # Quorum, fixed when the vote opened
    section 2, Quorum: three of six                          | ordinary                                | 3 here 3 away                 | 3-0                     | not_quorate           | 2 of 3
    section 2, Quorum: four of six                           | ordinary                                | 4 here 2 away                 | 3-0                     | adopted               | 2 of 3
    8.9: recused leave the base of that item                 | ordinary                                | 3 here 2 away 1 recused       | 2-1                     | adopted               | 2 of 3
    8.9: everyone recused is never quorate                   | ordinary                                | 6 recused                     | 0-0                     | not_quorate           | 1 of 0
    8.9: not in writing either                               | written                                 | 6 recused                     | 0-0                     | not_quorate           | 4 of 6
    8.9: who left after it opened is silent, the vote stands | ordinary                                | 4 here 2 away                 | 2-1                     | adopted               | 2 of 3
    8.9: second call, three of six                           | second call                             | 3 here 3 away                 | 2-1                     | adopted               | 2 of 3
    8.9: second call, never fewer than three                 | second call                             | 2 here 4 away                 | 2-0                     | not_quorate           | 2 of 2
    8.9: second call, two thirds stay two thirds             | qualified, second call                  | 3 here 3 away                 | 3-0                     | failed                | 4 of 6
    # Proxies
    8.7: a proxy is no quorum                                | ordinary                                | 3 here 1 proxy 2 away         | 4-0                     | not_quorate           | 3 of 4
    8.7: a proxy votes where there is one                    | ordinary                                | 4 here 2 proxy                | 4-2                     | adopted               | 4 of 6
    8.7: a proxy is in the base present                      | more than 1/2 of present                | 4 here 2 proxy                | 3-2-1                   | failed                | 4 of 6
    # Ties
    8.8: a tie fails                                         | ordinary                                | 6 here                        | 3-3                     | failed                | 4 of 6
    8.8: no casting vote in the default rules                | ordinary                                | 6 here                        | 3-3 casting vote: yes   | failed                | 4 of 6
    8.8: a lot, where adopted, is awaited                    | more than 1/2 of cast, lot              | 6 here                        | 3-3                     | awaiting_lot          | 4 of 6
    8.8: the lot says yes                                    | more than 1/2 of cast, lot              | 6 here                        | 3-3 lot: yes            | adopted               | 4 of 6
    8.8: the lot says no                                     | more than 1/2 of cast, lot              | 6 here                        | 3-3 lot: no             | failed                | 4 of 6
    8.8: a casting vote, where adopted, is awaited           | more than 1/2 of cast, casting vote     | 5 here                        | 2-2-1                   | awaiting_casting_vote | 3 of 4
    8.8: the casting vote says yes                           | more than 1/2 of cast, casting vote     | 5 here                        | 2-2-1 casting vote: yes | adopted               | 3 of 4
    8.8: the casting vote says no                            | more than 1/2 of cast, casting vote     | 5 here                        | 2-2-1 casting vote: no  | failed                | 3 of 4
    8.8: one more vote makes no two thirds                   | at least 2/3 of cast, casting vote      | 6 here                        | 3-3 casting vote: yes   | failed                | 4 of 6
    8.8: it does of those entitled                           | more than 1/2 of entitled, casting vote | 6 here                        | 3-3 casting vote: yes   | adopted               | 4 of 6
    8.8: it does not where more are away                     | more than 1/2 of entitled, lot          | 6 here 1 away 1 proxy         | 3-3                     | failed                | 5 of 8
    8.8: of those entitled, abstaining stands beside no      | more than 1/2 of entitled, casting vote | 6 here                        | 3-2-1 casting vote: yes | adopted               | 4 of 6
    8.8: none for and none against is no tie                 | more than 1/2 of cast, lot              | 6 here                        | 0-0-6                   | failed                | 1 of 0
  `);
  test.each(precedents)('%s (%s; %s; %s): %s, %s', (...row) => {
    const [, rule = '', rollText = '', ballots = '', ...expected] = row;
    const { majority, ...result } = decide(vote(rule, rollText, ballots));
    expect([result.outcome, `${majority.least} of ${majority.base.count}`]).toEqual(expected);
  });

  it('is told in codes and whole numbers from which every language makes its sentences', () => {
    expect(decide(vote('qualified', '3 here 3 recused', '2-1')).explain).toEqual([
      {
        code: 'votes.why.quorumReached',
        params: { call: 'first', base: 3, recused: 3, counted: 3, least: 2, by: 'share' },
      },
      { code: 'votes.why.base', params: { base: 'entitled_less_recused', count: 3 } },
      { code: 'votes.why.needsAtLeast', params: { numerator: 2, denominator: 3, count: 3, least: 2 } },
      { code: 'votes.why.reached', params: { got: 2, least: 2 } },
    ]);
  });

  const told: [string, string, string, string[]][] = [
    ['ordinary', '3 here 3 away', '3-0', ['quorumLacking']],
    ['ordinary', '6 recused', '0-0', ['nobodyMayDecide']],
    ['ordinary', '2 here 4 recused', '2-0', ['quorumReached', 'panelFirst']],
    ['written', '6 asked', '2-2-2', ['base', 'abstentionsInBase', 'needsMoreThan', 'notReached']],
    [
      'ordinary',
      '5 here',
      '2-2-1',
      ['quorumReached', 'base', 'abstentionsNotCounted', 'needsMoreThan', 'notReached', 'levelFails'],
    ],
    [
      'at least 2/3 of cast, lot',
      '4 here',
      '2-2',
      ['quorumReached', 'base', 'needsAtLeast', 'notReached', 'levelCannotBeBroken'],
    ],
    [
      'more than 1/2 of cast, lot',
      '4 here',
      '2-2',
      ['quorumReached', 'base', 'needsMoreThan', 'notReached', 'levelAwaitsLot'],
    ],
    [
      'more than 1/2 of cast, lot',
      '4 here',
      '2-2 lot: yes',
      ['quorumReached', 'base', 'needsMoreThan', 'notReached', 'levelByLot'],
    ],
  ];
  test.each(told)('(%s; %s; %s) is told as %j', (rule, rollText, ballots, codes) => {
    const { explain } = decide(vote(rule, rollText, ballots));
    expect(explain.map(({ code }) => code)).toEqual(codes.map((code) => `votes.why.${code}`));
  });

  it('keeps its fractions exact', () => {
    const { majority } = decide(vote('qualified', '7 here', '5-2'));
    expect([majority.exact, majority.part]).toEqual([
      { numerator: 14, denominator: 3 },
      { numerator: 5, denominator: 7 },
    ]);
    expect(decide(vote('ordinary', '6 here', '0-0-6')).majority.part).toBeNull();
  });

  it('can be stored as JSON and computed again, and shows where it was tampered with', () => {
    const stored = JSON.parse(JSON.stringify(decide(vote('qualified', '9 here', '5-4')))) as ReturnType<
      typeof decide
    >;
    expect(isSound(stored)).toBe(true);
    expect(isSound({ ...stored, outcome: 'adopted' })).toBe(false);
    expect(
      isSound({ ...stored, figures: { ...stored.figures, counts: { yes: 6, no: 3, abstained: 0 } } }),
    ).toBe(false);
  });

  test.each([
    [{ yes: 7, no: 0, abstained: 0 }],
    [{ yes: 3, no: 3, abstained: 1 }],
    [{ yes: -1, no: 0, abstained: 0 }],
    [{ yes: 0.5, no: 0, abstained: 0 }],
  ])('of six Members does not take %j', (counts) => {
    expect(() => decide({ ...vote('ordinary', '6 here', '0-0'), counts })).toThrow(RangeError);
  });
});

describe('a Member in a named vote (section 2)', () => {
  const states: RollEntry[] = [
    { memberId: 'SLIBNU', state: 'present' },
    { memberId: 'IITE', state: 'recused' },
    { memberId: 'COL', state: 'present' },
    { memberId: 'ISTE', state: 'absent' },
    { memberId: 'SEAMEO', state: 'by_proxy' },
    { memberId: 'ALECSO', state: 'not_entitled' },
  ];

  it('is recused, has abstained, kept silent, is absent, or not entitled: each of these is another state', () => {
    const votes = memberVotes(states, [
      { memberId: 'SLIBNU', choice: 'abstain' },
      { memberId: 'SEAMEO', choice: 'no' },
    ]);
    expect(votes.map(({ memberId, vote: state }) => `${memberId} ${state}`)).toEqual([
      'SLIBNU abstained',
      'IITE recused',
      'COL silent',
      'ISTE absent',
      'SEAMEO no',
      'ALECSO not_entitled',
    ]);
  });

  test.each([['IITE'], ['ISTE'], ['ALECSO'], ['NOBODY']])('has no ballot as %s', (memberId) => {
    expect(() => memberVotes(states, [{ memberId, choice: 'yes' }])).toThrow(RangeError);
  });

  it('has one ballot', () => {
    const twice = ['yes', 'yes'].map((choice) => ({ memberId: 'COL', choice: choice as 'yes' }));
    expect(() => memberVotes(states, twice)).toThrow(RangeError);
  });

  it('is counted once on the roll', () => {
    expect(figuresOf(states)).toEqual(roll('2 here 1 proxy 1 away 1 recused 1 suspended'));
    expect(countsOf(['yes', 'no', 'abstain', 'yes'])).toEqual({ yes: 2, no: 1, abstained: 1 });
  });
});
