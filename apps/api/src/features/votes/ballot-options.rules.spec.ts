import { describe, expect, it, test } from '@jest/globals';
import { roll, rule } from '../../../test/given-vote.js';
import { optionsOf, resultOf, saidIn, standing } from './ballot-options.rules.js';
import { whyNotAlone, whyNotCounted } from './second-person.rules.js';
import { whatBreaksTie, withTieBroken } from './tie-break.rules.js';
import type { VoteState } from './vote.entity.js';

const on = (matter: string, rollText = '6 here') => ({
  rule: rule(matter),
  roll: roll(rollText),
  panelRecommended: false,
});
const between = (...nominees: string[]) => ({ ...on('election'), nominees });

describe('a ballot', () => {
  it('offers yes, no and to abstain; in an election the nominees, none of them, and to abstain', () => {
    expect(optionsOf({})).toEqual(['yes', 'no', 'abstain']);
    expect(optionsOf(between('COL', 'IITE'))).toEqual(['COL', 'IITE', 'none', 'abstain']);
  });

  // What was in the box, and what that comes to, by the rules of a roll call and of an election.
  test.each([
    ['adopted', 'yes yes no abstain', on('ordinary'), { yes: 2, no: 1, abstain: 1 }],
    ['failed', 'yes no', on('ordinary'), { yes: 1, no: 1 }],
    ['failed', 'yes yes yes no no no', on('qualified'), { yes: 3, no: 3 }],
    ['awaiting_lot', 'yes no', on('more than 1/2 of cast, lot'), { yes: 1, no: 1 }],
    ['failed', '', on('ordinary'), {}],
    ['repeat_ballot', 'COL COL IITE none', between('COL', 'IITE'), { COL: 2, IITE: 1, none: 1 }],
    ['elected', 'COL COL IITE', between('COL', 'IITE'), { COL: 2, IITE: 1 }],
    ['awaiting_lot', 'COL IITE', between('COL', 'IITE'), { COL: 1, IITE: 1 }],
    ['not_elected', 'none none COL', between('COL'), { COL: 1, none: 2 }],
    ['repeat_ballot', 'abstain', between('COL', 'IITE'), { abstain: 1 }],
  ])('%s is what “%s” in the box comes to', (outcome, choices, frozen, said) => {
    const result = resultOf(frozen, choices.split(' ').filter(Boolean));
    expect(result.outcome).toBe(outcome);
    expect(saidIn(result)).toEqual(said);
  });
});

describe('who stands in the next ballot (section 3, repeat ballots)', () => {
  const accepted = ['COL', 'IITE', 'ISTE'];
  test.each([
    ['all who have accepted, in the first', null, accepted],
    ['whom the last has left', { outcome: 'repeat_ballot', staysIn: ['ISTE', 'COL'] }, ['COL', 'ISTE']],
    ['not who has given way since', { outcome: 'repeat_ballot', staysIn: ['SEAMEO', 'COL'] }, ['COL']],
    [
      'all again, where all whom it left gave way',
      { outcome: 'repeat_ballot', staysIn: ['SEAMEO'] },
      accepted,
    ],
    ['all again, where the last has ended it', { outcome: 'not_elected', staysIn: [] }, accepted],
  ] as const)('%s', (_what, last, expected) => {
    expect(standing(accepted, last && { outcome: last.outcome, staysIn: [...last.staysIn] })).toEqual(
      expected,
    );
  });
});

describe('a tie (reading 8.8)', () => {
  test.each([
    ['a motion, by lot', on('more than 1/2 of cast, lot'), 'yes no', 'lot', ['yes', 'no'], 'yes', 'adopted'],
    [
      'a motion, by casting vote',
      on('more than 1/2 of cast, casting vote'),
      'yes no',
      'casting_vote',
      ['yes', 'no'],
      'no',
      'failed',
    ],
    ['the last two, by lot', between('COL', 'IITE'), 'COL IITE', 'lot', ['COL', 'IITE'], 'IITE', 'elected'],
    [
      'who leaves, by lot',
      between('COL', 'IITE', 'ISTE'),
      'COL COL IITE ISTE',
      'lot',
      ['IITE', 'ISTE'],
      'IITE',
      'repeat_ballot',
    ],
  ])('between %s', (_what, frozen, choices, by, among, chosen, outcome) => {
    const level = resultOf(frozen, choices.split(' '));
    expect(whatBreaksTie(level)).toEqual({ by, among });
    expect(withTieBroken(level, chosen).outcome).toBe(outcome);
  });
});

describe('the second person', () => {
  const states: [VoteState, string | undefined][] = [
    ['counted', undefined],
    ['open', 'VOTE_NOT_COUNTED'],
    ['awaiting_tie_break', 'VOTE_NOT_COUNTED'],
    ['withheld', 'VOTE_NOT_COUNTED'],
    ['published', 'VOTE_PUBLISHED'],
    ['cancelled', 'VOTE_CANCELLED'],
  ];
  test.each(states)('publishes what is %s: %s', (state, code) => {
    expect(whyNotCounted(state)?.code).toBe(code);
  });

  test.each([
    ['secret', 'counted', 'a', 'a', 'SECOND_PERSON_NEEDED'],
    ['secret', 'counted', 'a', 'b', undefined],
    ['secret', 'awaiting_tie_break', 'a', 'a', 'SECOND_PERSON_NEEDED'],
    ['secret', 'open', null, 'a', undefined],
    ['secret', 'withheld', 'a', 'a', undefined],
    ['named', 'awaiting_tie_break', 'a', 'a', undefined],
  ] as const)('%s, %s, closed by %s, asked by %s: %s', (mode, state, closedById, personId, code) => {
    expect(whyNotAlone({ mode, state, closedById }, personId)?.code).toBe(code);
  });
});
