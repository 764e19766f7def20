import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { rules } from '../../../test/given-vote.js';
import type { Share } from '../rules-of-procedure/share.rules.js';
import { fraction, shareOf } from './fraction.rules.js';
import { picked } from './majority.rules.js';
import { figuresOf, type RollEntry, type RollFigures, type RollState } from './roll.rules.js';
import { countsOf, decide, memberVotes, type Ballot, type Choice, type VoteFigures } from './tally.rules.js';
import type { DecisionRule, MajorityBase, TieRule } from './which-rule.rules.js';

const bases: MajorityBase[] = ['cast', 'cast_and_abstained', 'present', 'entitled', 'entitled_less_recused'];
const ties: TieRule[] = ['fails', 'lot', 'casting_vote'];

const share = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.boolean())
  .map(([numerator, rest, strict]): Share => ({ numerator, denominator: numerator + rest, strict }));

const rule = fc
  .record({
    base: fc.constantFrom(...bases),
    share,
    tie: fc.constantFrom(...ties),
    inWriting: fc.boolean(),
    proxies: fc.boolean(),
  })
  .map(({ base, share: of, tie, inWriting, proxies }): DecisionRule => ({
    majority: 'ordinary',
    base,
    share: of,
    tie,
    call: inWriting ? null : 'first',
    quorum: rules.quorum,
    proxies: { ...rules.proxies, countAsPresent: proxies },
    leastDeciders: rules.leastDeciders,
  }));

interface Voting {
  rule: DecisionRule;
  roll: RollEntry[];
  ballots: Ballot[];
  tieBreak: 'yes' | 'no' | null;
  panelRecommended: boolean;
}

/** A Board of up to twenty, each Member in some state, and of those who may vote some who do. */
const voting: fc.Arbitrary<Voting> = rule.chain((of) => {
  const states: RollState[] =
    of.call === null
      ? ['asked', 'asked', 'asked', 'absent', 'recused', 'not_entitled']
      : ['present', 'present', 'present', 'present', 'by_proxy', 'absent', 'recused', 'not_entitled'];
  const member = fc.record({
    state: fc.constantFrom(...states),
    choice: fc.constantFrom<Choice | null>('yes', 'yes', 'no', 'no', 'abstain', null),
  });
  return fc
    .record({
      members: fc.array(member, { maxLength: 20 }),
      tieBreak: fc.constantFrom<'yes' | 'no' | null>('yes', 'no', null),
      panelRecommended: fc.boolean(),
    })
    .map(({ members, ...rest }) => ({
      rule: of,
      roll: members.map(({ state }, i) => ({ memberId: `M${i}`, state })),
      ballots: members.flatMap(({ state, choice }, i) =>
        choice && ['present', 'by_proxy', 'asked'].includes(state) ? [{ memberId: `M${i}`, choice }] : [],
      ),
      ...rest,
    }));
});

const figures = ({ rule: of, roll, ballots, tieBreak, panelRecommended }: Voting): VoteFigures => ({
  rule: of,
  roll: figuresOf(roll),
  panelRecommended,
  counts: countsOf(ballots.map(({ choice }) => choice)),
  tieBreak,
});

function enlarged(roll: RollFigures, times: number): RollFigures {
  const { entitled, present, byProxy, asked, absent, recused, notEntitled } = roll;
  return {
    entitled: entitled * times,
    present: present * times,
    byProxy: byProxy * times,
    asked: asked * times,
    absent: absent * times,
    recused: recused * times,
    notEntitled: notEntitled * times,
  };
}

/** Compares a/b with c/d by their whole parts and what is left of them, without multiplying anything. */
function compare(a: number, b: number, c: number, d: number): number {
  const whole = Math.trunc(a / b) - Math.trunc(c / d);
  if (whole !== 0) return Math.sign(whole);
  const [left, right] = [a % b, c % d];
  if (left === 0 || right === 0) return Math.sign(left) - Math.sign(right);
  return compare(d, right, b, left);
}

/** The outcome as one would find it with the roll and the ballots on the table: Member by Member. */
function byHand({ rule: of, roll, ballots, tieBreak, panelRecommended }: Voting): string {
  const among = (...states: RollState[]) => roll.filter(({ state }) => states.includes(state)).length;
  const said = (...choices: Choice[]) => ballots.filter(({ choice }) => choices.includes(choice)).length;
  const deciders = among('present', 'by_proxy', 'asked', 'absent');
  if (deciders === 0) return 'not_quorate';
  if (of.call !== null && 2 * among('present') <= deciders) return 'not_quorate';
  if (among('recused') > 0 && deciders < 3 && !panelRecommended) return 'panel_needed';
  const base = (oneMore: number) =>
    ({
      cast: said('yes', 'no') + oneMore,
      cast_and_abstained: ballots.length + oneMore,
      present: among('present', 'asked') + (of.proxies.countAsPresent ? among('by_proxy') : 0),
      entitled: deciders + among('recused'),
      entitled_less_recused: deciders,
    })[of.base];
  const enough = (yes: number, whole: number) => {
    const compared = whole === 0 ? -1 : compare(yes, whole, of.share.numerator, of.share.denominator);
    return compared > 0 || (compared === 0 && !of.share.strict);
  };
  const yes = said('yes');
  if (enough(yes, base(0))) return 'adopted';
  if (yes === 0 || base(0) - yes !== yes || of.tie === 'fails' || !enough(yes + 1, base(1))) return 'failed';
  if (tieBreak === null) return of.tie === 'lot' ? 'awaiting_lot' : 'awaiting_casting_vote';
  return tieBreak === 'yes' ? 'adopted' : 'failed';
}

describe('any vote', () => {
  it('comes out as it does by hand', () => {
    fc.assert(
      fc.property(voting, (one) => {
        expect(decide(figures(one)).outcome).toBe(byHand(one));
      }),
      { numRuns: 2000 },
    );
  });

  it('that is adopted stays so when a Member says yes instead', () => {
    fc.assert(
      fc.property(voting, fc.nat(), (one, pick) => {
        const voters = one.roll.filter(({ state }) => ['present', 'by_proxy', 'asked'].includes(state));
        fc.pre(voters.length > 0 && decide(figures(one)).outcome === 'adopted');
        const { memberId } = voters[pick % voters.length]!;
        const others = one.ballots.filter((ballot) => ballot.memberId !== memberId);
        const withYes = { ...one, ballots: [...others, { memberId, choice: 'yes' as const }] };
        expect(decide(figures(withYes)).outcome).toBe('adopted');
      }),
      { numRuns: 1000 },
    );
  });

  it('that has failed is not adopted when a Member says no instead', () => {
    fc.assert(
      fc.property(voting, fc.nat(), (one, pick) => {
        const voters = one.roll.filter(({ state }) => ['present', 'by_proxy', 'asked'].includes(state));
        fc.pre(voters.length > 0 && decide(figures(one)).outcome === 'failed');
        const { memberId } = voters[pick % voters.length]!;
        const others = one.ballots.filter((ballot) => ballot.memberId !== memberId);
        const withNo = { ...one, ballots: [...others, { memberId, choice: 'no' as const }] };
        expect(decide(figures(withNo)).outcome).toBe('failed');
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of roll and ballots', () => {
    fc.assert(
      fc.property(voting, (one) => {
        const turned = { ...one, roll: [...one.roll].reverse(), ballots: [...one.ballots].reverse() };
        expect(decide(figures(turned))).toEqual(decide(figures(one)));
      }),
    );
  });

  it('comes out the same on a Board some times as large, where no tie is broken and nobody waits for a panel', () => {
    fc.assert(
      fc.property(voting, fc.integer({ min: 2, max: 9 }), (one, times) => {
        const { rule: of, roll, counts, ...rest } = figures({ ...one, panelRecommended: true });
        const larger = {
          ...rest,
          rule: { ...of, tie: 'fails' as const },
          roll: enlarged(roll, times),
          counts: { yes: counts.yes * times, no: counts.no * times, abstained: counts.abstained * times },
        };
        const same = decide({ ...larger, roll, counts });
        expect(decide(larger).outcome).toBe(same.outcome);
      }),
    );
  });

  it('counts every Member once, in one state', () => {
    fc.assert(
      fc.property(voting, (one) => {
        const { roll, counts } = figures(one);
        const { silent } = decide(figures(one));
        const votes = memberVotes(one.roll, one.ballots);
        const of = (state: string) => votes.filter(({ vote }) => vote === state).length;
        expect(votes.map(({ memberId }) => memberId)).toEqual(one.roll.map(({ memberId }) => memberId));
        expect([of('yes'), of('no'), of('abstained'), of('silent')]).toEqual([
          counts.yes,
          counts.no,
          counts.abstained,
          silent,
        ]);
        expect([of('absent'), of('recused'), of('not_entitled')]).toEqual([
          roll.absent,
          roll.recused,
          roll.notEntitled,
        ]);
        expect(roll.present + roll.byProxy + roll.asked + roll.absent + roll.recused).toBe(roll.entitled);
      }),
    );
  });

  it('keeps all that it says in whole numbers', () => {
    const numbersIn = (value: unknown): number[] => {
      if (typeof value === 'number') return [value];
      return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
    };
    fc.assert(
      fc.property(voting, (one) => {
        expect(numbersIn(decide(figures(one))).filter((number) => !Number.isSafeInteger(number))).toEqual([]);
      }),
    );
  });
});

describe('an exact fraction', () => {
  test.each([
    [6, 9, { numerator: 2, denominator: 3 }],
    [0, 9, { numerator: 0, denominator: 1 }],
    [14, 3, { numerator: 14, denominator: 3 }],
  ])('%d over %d is %j', (numerator, denominator, expected) => {
    expect(fraction(BigInt(numerator), BigInt(denominator))).toEqual(expected);
  });

  it('is refused rather than rounded', () => {
    const huge = {
      numerator: Number.MAX_SAFE_INTEGER,
      denominator: Number.MAX_SAFE_INTEGER - 1,
      strict: true,
    };
    expect(() => shareOf(7, huge)).toThrow(RangeError);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('of a lot is one of the choices', () => {
    expect(picked(['yes', 'no'], 1)).toBe('no');
    expect(() => picked(['yes', 'no'], 2)).toThrow(RangeError);
  });
});
