import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { adopting, ballot, rules, table } from '../../../test/given-vote.js';
import { decideBallot, isSoundBallot, whyNotDeclare, type BallotResult } from './election.rules.js';
import { whichRule } from './which-rule.rules.js';

/** What comes of a ballot, as one would announce it. */
function announced({ outcome, electedId, staysIn, lot }: BallotResult): string {
  if (outcome === 'elected') return `elected ${electedId}`;
  if (outcome === 'repeat_ballot') return `repeat with ${staysIn.join(' ')}`;
  return outcome === 'awaiting_lot'
    ? `lot: who ${lot?.decides === 'elected' ? 'wins' : 'leaves'} of ${lot?.among.join(' ')}`
    : outcome;
}

describe('a ballot of an election (section 3; reading 8.8)', () => {
  const precedents = table(`
    # The majority
    section 3: a majority elects                   | 6 here          | COL 4, IITE 2                          | elected COL
    section 3: more than half of votes cast        | 6 here          | COL 2, IITE 1, abstained 3             | elected COL
    section 3: a bare majority of three            | 9 here          | COL 5, IITE 2, ISTE 2                  | elected COL
    section 3: one vote is a majority of one       | 6 here          | COL 1, IITE 0, abstained 5             | elected COL
    # Repeat ballots
    section 3: without one, the last leaves        | 6 here          | COL 3, IITE 2, ISTE 1                  | repeat with COL IITE
    section 3: those whom nobody chose leave together | 6 here       | COL 3, IITE 3, ISTE 0, SEAMEO 0        | repeat with COL IITE
    section 3: level at the bottom, a lot          | 7 here          | COL 3, IITE 2, ISTE 2                  | lot: who leaves of IITE ISTE
    section 3: the lot has said                    | 7 here          | COL 3, IITE 2, ISTE 2, lot 0           | repeat with COL ISTE
    section 3: the lot says the other              | 7 here          | COL 3, IITE 2, ISTE 2, lot 1           | repeat with COL IITE
    section 3: three level, a lot for one to leave | 6 here          | COL 2, IITE 2, ISTE 2                  | lot: who leaves of COL IITE ISTE
    section 3: three level, the lot has said       | 6 here          | COL 2, IITE 2, ISTE 2, lot 2           | repeat with COL IITE
    section 3: level at the top, the last leaves   | 7 here          | COL 3, IITE 3, ISTE 1                  | repeat with COL IITE
    section 3: nobody votes for anybody            | 6 here          | COL 0, IITE 0, abstained 6             | repeat with COL IITE
    section 3: votes for none can prevent it       | 7 here          | COL 3, IITE 1, none 3                  | repeat with COL
    # Ties
    8.8: two are level, a lot                      | 6 here          | COL 3, IITE 3                          | lot: who wins of COL IITE
    8.8: the lot has said                          | 6 here          | COL 3, IITE 3, lot 0                   | elected COL
    8.8: the lot says the other                    | 6 here          | COL 3, IITE 3, lot 1                   | elected IITE
    8.8: level with abstentions                    | 6 here          | COL 2, IITE 2, abstained 2             | lot: who wins of COL IITE
    8.8: level, but most want neither              | 9 here          | COL 2, IITE 2, none 5                  | lot: who leaves of COL IITE
    # A sole nominee
    section 3: a sole nominee on a ballot          | 6 here          | COL 4, none 2                          | elected COL
    section 3: a sole nominee may fail             | 6 here          | COL 3, none 3                          | not_elected
    section 3: a sole nominee whom nobody wants    | 6 here          | COL 0, abstained 6                     | not_elected
    # What bars a ballot
    8.9: no quorum                                 | 3 here 3 away   | COL 3, IITE 0                          | not_quorate
    8.9: everyone recused                          | 6 recused       | COL 0, IITE 0                          | not_quorate
    8.6: too few deciders                          | 2 here 4 recused | COL 2, IITE 0                         | panel_needed
    8.6: too few deciders, the panel is heard      | 2 here 4 recused, panel heard | COL 2, IITE 0            | elected COL
    8.7: a proxy elects                            | 4 here 1 proxy 1 away | COL 3, IITE 2                    | elected COL
  `);
  test.each(precedents)('%s (%s; %s): %s', (_clause, rollText = '', votes = '', expected) => {
    expect(announced(decideBallot(ballot('election', rollText, votes)))).toBe(expected);
  });

  const otherwise: [string, 'fails' | 'casting_vote', string, string][] = [
    ['a tie elects nobody, where the Board says so', 'fails', 'COL 3, IITE 3', 'not_elected'],
    ['a casting vote is awaited, where adopted', 'casting_vote', 'COL 3, IITE 3', 'awaiting_casting_vote'],
    ['the casting vote has gone', 'casting_vote', 'COL 3, IITE 3, casting vote IITE', 'elected IITE'],
  ];
  test.each(otherwise)('8.8: %s (%s; %s): %s', (_what, tie, votes, expected) => {
    const rule = whichRule('election', 'first_call', adopting('election', { tie }));
    expect(announced(decideBallot({ ...ballot('election', '6 here', votes), rule }))).toBe(expected);
  });

  it('counts a majority of all entitled, where the Board has adopted that', () => {
    const rule = whichRule('election', 'first_call', adopting('election', { base: 'entitled' }));
    const results = ['COL 4, IITE 1', 'COL 3, IITE 2', 'COL 2, IITE 2'].map((votes) =>
      announced(decideBallot({ ...ballot('election', '6 here', votes), rule })),
    );
    expect(results).toEqual(['elected COL', 'repeat with COL', 'lot: who leaves of COL IITE']);
  });

  test.each(['COL 3, IITE 3, lot 2', 'COL 3, IITE 3, lot -1', 'COL 4, IITE 3', 'COL 3, IITE 2, abstained 2'])(
    'of six Members is not %s',
    (votes) => {
      expect(() => decideBallot(ballot('election', '6 here', votes))).toThrow(RangeError);
    },
  );

  it('gives no casting vote to who is not among the two', () => {
    const rule = whichRule('election', 'first_call', adopting('election', { tie: 'casting_vote' }));
    const votes = ballot('election', '6 here', 'COL 3, IITE 3, casting vote ISTE');
    expect(() => decideBallot({ ...votes, rule })).toThrow(RangeError);
  });

  it('can be stored as JSON and computed again, and shows where it was tampered with', () => {
    const result = decideBallot(ballot('election', '6 here', 'COL 3, IITE 3, lot 1'));
    const stored = JSON.parse(JSON.stringify(result)) as BallotResult;
    expect(isSoundBallot(stored)).toBe(true);
    expect(isSoundBallot({ ...stored, electedId: 'COL' })).toBe(false);
  });

  it('says in codes who was elected, and how', () => {
    const { explain } = decideBallot(ballot('election', '6 here', 'COL 3, IITE 3, lot 1'));
    expect(explain.slice(-2)).toEqual([
      { code: 'votes.why.levelByLot', params: { each: 3 } },
      { code: 'votes.why.elected', params: { nomineeId: 'IITE' } },
    ]);
  });
});

describe('an election', () => {
  const everyVote = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });

  it('does not depend on the order of the nominees', () => {
    fc.assert(
      fc.property(everyVote, fc.integer({ min: 0, max: 3 }), (votes, none) => {
        const figures = ballot('election', '40 here', `none ${none}`);
        const nominees = votes.map((count, i) => ({ nomineeId: `N${i}`, votes: count }));
        const { figures: _a, ...one } = decideBallot({ ...figures, nominees });
        const { figures: _b, ...other } = decideBallot({ ...figures, nominees: [...nominees].reverse() });
        expect(other).toEqual(one);
      }),
    );
  });

  it('ends, as each ballot that chooses anybody elects, leaves out at least one, or ends it', () => {
    fc.assert(
      fc.property(everyVote, fc.integer({ min: 0, max: 10 }), fc.nat(), (votes, none, seed) => {
        const nominees = votes.map((count, i) => ({ nomineeId: `N${i}`, votes: count }));
        const figures = { ...ballot('election', '40 here', `none ${none}`), nominees };
        const asked = decideBallot(figures);
        const result = asked.lot ? decideBallot({ ...figures, drawn: seed % asked.lot.among.length }) : asked;
        expect(['elected', 'repeat_ballot', 'not_elected']).toContain(result.outcome);
        if (result.outcome === 'repeat_ballot' && votes.some((count) => count > 0)) {
          expect(result.staysIn.length).toBeLessThan(votes.length);
          const kept = nominees.filter(({ nomineeId }) => result.staysIn.includes(nomineeId));
          const left = nominees.filter(({ nomineeId }) => !result.staysIn.includes(nomineeId));
          expect(Math.max(...left.map((each) => each.votes))).toBeLessThanOrEqual(
            Math.min(...kept.map((each) => each.votes)),
          );
        }
      }),
    );
  });

  test.each([
    [['COL'], null],
    [['COL', 'IITE'], { code: 'NOT_A_SOLE_NOMINEE', params: { nominees: 2 } }],
    [[], { code: 'NOT_A_SOLE_NOMINEE', params: { nominees: 0 } }],
  ])('of %j is declared without a ballot: %j (section 3)', (nominees, refused) => {
    expect(whyNotDeclare(nominees)).toEqual(refused);
  });

  it('has its own majority whatever the rest', () => {
    expect(whichRule('election', 'second_call', rules)).toMatchObject({
      majority: 'election',
      tie: 'lot',
      call: 'second',
    });
  });
});
