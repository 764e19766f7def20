import { describe, expect, it, test } from '@jest/globals';
import {
  decisionPurposes,
  purposeOfStage,
  whyNotRestOn,
  type DecisionPurpose,
  type RestingDecision,
} from './resting-decision.rules.js';

const none: RestingDecision = {
  number: 'AB/2027/01-01',
  concerns: null,
  admitsId: null,
  matter: null,
  outcome: null,
  electedId: null,
  elsewhere: false,
  used: false,
};
const codeFor = (purpose: DecisionPurpose, decision: RestingDecision | null) =>
  whyNotRestOn(purpose, 'COL', 'AB/2027/01-01', decision)?.code ?? null;

describe('an entry rests on a decision (network.md, sections 1 to 3)', () => {
  const precedents: [string, Partial<RestingDecision>, DecisionPurpose[]][] = [
    ['by consensus on an item of its own words', {}, ['succession']],
    ['by a vote on an ordinary motion', { matter: 'ordinary', outcome: 'adopted' }, ['succession']],
    ['by a vote that rejected it', { matter: 'ordinary', outcome: 'rejected' }, []],
    ['on the item of the election: a sole nominee', { concerns: 'chair_election' }, ['chair']],
    [
      'by the secret election of this Member',
      { concerns: 'chair_election', matter: 'election', electedId: 'COL' },
      ['chair'],
    ],
    ['by that of another Member', { matter: 'election', electedId: 'ISTE' }, []],
    ['on which a term rests already', { concerns: 'chair_election', used: true }, []],
    [
      'on the change of the rules',
      { concerns: 'rules_change', matter: 'rules_change', outcome: 'adopted' },
      [],
    ],
    ['on the annual report', { concerns: 'annual_report' }, []],
    [
      'on its admission',
      { concerns: 'admission', admitsId: 'COL', matter: 'admission', outcome: 'adopted' },
      ['admission'],
    ],
    [
      'on the admission of another',
      { concerns: 'admission', admitsId: 'ISTE', matter: 'admission', outcome: 'adopted' },
      [],
    ],
    ['on its admission, without the vote', { concerns: 'admission', admitsId: 'COL' }, []],
    [
      'on its admission, by a vote elsewhere',
      { concerns: 'admission', admitsId: 'COL', elsewhere: true },
      ['admission'],
    ],
    ['in writing on an admission', { matter: 'admission', outcome: 'adopted' }, ['admission']],
    ['in writing on an admission that failed', { matter: 'admission', outcome: 'rejected' }, []],
    ['by the vote on a suspension', { matter: 'suspension', outcome: 'adopted' }, ['suspension']],
    ['by the vote on an exclusion', { matter: 'exclusion', outcome: 'adopted' }, ['exclusion']],
    ['by a vote elsewhere on what the register says', { elsewhere: true }, [...decisionPurposes]],
    ['by a vote elsewhere on the annual report', { concerns: 'annual_report', elsewhere: true }, []],
  ];
  test.each(precedents)('%s', (_what, change, suits) => {
    const decision = { ...none, ...change };
    expect(decisionPurposes.filter((purpose) => codeFor(purpose, decision) === null)).toEqual(suits);
  });

  it('and says why not', () => {
    expect(codeFor('chair', null)).toBe('DECISION_NOT_IN_REGISTER');
    expect(codeFor('chair', none)).toBe('DECISION_OF_ANOTHER_KIND');
    expect(codeFor('chair', { ...none, matter: 'election', electedId: 'ISTE' })).toBe(
      'DECISION_ABOUT_ANOTHER',
    );
    expect(codeFor('chair', { ...none, concerns: 'chair_election', used: true })).toBe('CHAIR_DECISION_USED');
  });

  test.each([
    ['member', 'letter_of_commitment', 'board_decision', 'admission'],
    ['member', 'in_force', 'suspended', 'suspension'],
    ['member', 'in_force', 'ended', 'exclusion'],
    ['member', 'suspended', 'ended', 'exclusion'],
    ['member', 'due_diligence', 'ended', null],
    ['member', 'in_force', 'withdrawn', null],
    ['member', 'suspended', 'in_force', null],
    ['member', 'in_force', 'succeeded', 'succession'],
    ['partner', 'in_force', 'suspended', null],
    ['observer', 'in_force', 'ended', null],
  ] as const)('a %s from %s to %s: %s', (standing, from, to, purpose) => {
    expect(purposeOfStage(standing, from, to)).toBe(purpose);
  });
});
