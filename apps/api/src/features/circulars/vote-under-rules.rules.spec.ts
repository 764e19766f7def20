import { describe, expect, it, test } from '@jest/globals';
import { adopting, roll, rules } from '../../../test/given-vote.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { whichRule } from '../votes/which-rule.rules.js';
import { whatVoteWouldBe, type PastVote } from './vote-under-rules.rules.js';

const past = (matter: string, members: string, [yes, no, abstained]: [number, number, number]): PastVote => {
  const frozen = {
    rule: whichRule(matter, 'first_call', rules),
    roll: roll(members),
    panelRecommended: false,
  };
  const figures = { ...frozen, counts: { yes, no, abstained }, tieBreak: null };
  return { procedure: 'vote', matter, frozen, figures, objections: 0 };
};
const quorum = (numerator: number, denominator: number): RulesOfProcedure => ({
  ...rules,
  quorum: { ...rules.quorum, share: { numerator, denominator, strict: false } },
});

describe('a vote of the past under other rules (Rules of Procedure, section 2, Arithmetic)', () => {
  const sixOfNine = past('rules_change', '9 here', [6, 3, 0]);
  const threeQuarters = adopting('qualified', { share: { numerator: 3, denominator: 4, strict: false } });

  it('is not changed by rules that say the same of it', () => {
    expect(whatVoteWouldBe(sixOfNine, rules)).toBeNull();
    expect(whatVoteWouldBe(sixOfNine, { ...rules, writtenVote: { days: 5 } })).toBeNull();
  });

  it('fails with 6 of 9 at three quarters, which two thirds adopted', () => {
    expect(whatVoteWouldBe(sixOfNine, threeQuarters)).toMatchObject({
      before: { outcome: 'adopted', majority: { exact: { numerator: 6, denominator: 1 }, least: 6, got: 6 } },
      after: { outcome: 'failed', majority: { exact: { numerator: 27, denominator: 4 }, least: 7, got: 6 } },
    });
  });

  it('shows another number that was needed, even where the outcome is the same', () => {
    const eight = past('rules_change', '9 here', [8, 1, 0]);
    expect(whatVoteWouldBe(eight, threeQuarters)).toMatchObject({
      before: { outcome: 'adopted' },
      after: { outcome: 'adopted', majority: { least: 7 } },
    });
  });

  it('lacks its quorum where that is raised', () => {
    const four = past('award', '4 here 2 away', [3, 1, 0]);
    expect(whatVoteWouldBe(four, quorum(5, 6))).toMatchObject({
      before: { outcome: 'adopted', quorum: { exact: { numerator: 3, denominator: 1 }, least: 4, got: 4 } },
      after: {
        outcome: 'not_quorate',
        quorum: { exact: { numerator: 5, denominator: 1 }, least: 5, got: 4 },
      },
    });
  });

  it('leaves the recused out of the base of both', () => {
    const consortium = past('rules_change', '3 here 3 recused', [2, 1, 0]);
    expect(whatVoteWouldBe(consortium, threeQuarters)).not.toBeNull();
  });

  test.each<[string, RulesOfProcedure, string | null]>([
    ['stays what it was under the same rules', rules, null],
    [
      'needs a vote where its matter takes a counted majority',
      { ...rules, qualifiedMatters: ['award' as never] },
      'vote_needed',
    ],
    ['lacks its quorum where that is raised', quorum(1, 1), 'not_quorate'],
  ])('by consensus %s', (_name, proposed, outcome) => {
    const asked: PastVote = {
      ...past('award', '4 here 2 away', [0, 0, 0]),
      procedure: 'consensus',
      figures: null,
    };
    expect(whatVoteWouldBe(asked, proposed)?.after.outcome ?? null).toBe(outcome);
  });

  it('in writing is counted by the majority of a written vote', () => {
    const rule = whichRule('award', 'written_vote', rules);
    const frozen = { rule, roll: roll('6 asked'), panelRecommended: false };
    const figures = { ...frozen, counts: { yes: 4, no: 0, abstained: 0 }, tieBreak: null };
    const written: PastVote = { procedure: 'written_vote', matter: 'award', frozen, figures, objections: 0 };
    const all = adopting('writtenVote', { share: { numerator: 1, denominator: 1, strict: false } });
    expect(whatVoteWouldBe(written, rules)).toBeNull();
    expect(whatVoteWouldBe(written, all)).toMatchObject({
      before: { outcome: 'adopted', quorum: null },
      after: { outcome: 'failed', majority: { least: 6 } },
    });
    const silent: PastVote = { ...written, procedure: 'no_objection', figures: null };
    const listed = { ...rules, noObjection: { ...rules.noObjection, matters: [] } };
    expect(whatVoteWouldBe(silent, listed)?.after.outcome).toBe('vote_needed');
  });

  it('between nominees is elected by another majority, or not', () => {
    const frozen = {
      rule: whichRule('election', 'first_call', rules),
      roll: roll('6 here'),
      panelRecommended: false,
    };
    const nominees = [
      { nomineeId: 'a', votes: 4 },
      { nomineeId: 'b', votes: 2 },
    ];
    const figures = { ...frozen, nominees, none: 0, abstained: 0, drawn: null, castingVoteFor: null };
    const election: PastVote = { procedure: 'election', matter: 'election', frozen, figures, objections: 0 };
    const most = adopting('election', { share: { numerator: 3, denominator: 4, strict: false } });
    const change = whatVoteWouldBe(election, most);
    expect(change?.before.outcome).toBe('elected');
    expect(change?.after.outcome).not.toBe('elected');
  });
});
