import { describe, expect, test } from '@jest/globals';
import { whyNotAdmit, whyNotChangeRules } from './item-subject.rules.js';

describe('what an item is', () => {
  test.each([
    [false, false, undefined],
    [true, false, 'RULES_ADOPTED_ALREADY'],
    [false, true, 'RULES_PROPOSAL_WITHDRAWN'],
  ])(
    'a change of rules that is adopted: %s, withdrawn: %s, is refused with %s',
    (adopted, withdrawn, code) => {
      expect(whyNotChangeRules({ adopted, withdrawn })?.code).toBe(code);
    },
  );

  test.each([
    ['member', 'expression_of_interest', undefined],
    ['member', 'due_diligence', undefined],
    ['member', 'letter_of_commitment', undefined],
    ['member', 'board_decision', undefined],
    ['member', 'in_force', 'NOT_APPLYING'],
    ['member', 'withdrawn', 'NOT_APPLYING'],
    ['partner', 'due_diligence', 'NOT_APPLYING'],
  ] as const)(
    'an admission as %s at the stage %s is refused with %s (section 1)',
    (standing, stage, code) => {
      expect(whyNotAdmit({ standing, stage })?.code).toBe(code);
    },
  );
});
