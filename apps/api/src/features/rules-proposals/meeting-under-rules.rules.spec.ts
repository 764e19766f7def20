import { describe, expect, it, test } from '@jest/globals';
import {
  defaultRulesOfProcedure as then,
  type RulesOfProcedure,
} from '../rules-of-procedure/rules-of-procedure.js';
import { judgedBy, whatWouldChange, type PastMeeting } from './meeting-under-rules.rules.js';
import { whyNotAdopt, type AdoptingDecision, type AdoptionFacts } from './rules-proposal.rules.js';

/** Online at ten in Beijing on 17 March 2027, convened 50 days before; Beijing and Vancouver sit. */
const meeting: PastMeeting = {
  meetingDate: '2027-03-17',
  kind: 'ordinary',
  mode: 'online',
  timeZone: 'Asia/Shanghai',
  startsAt: new Date('2027-03-17T10:00+08:00'),
  minutes: 90,
  convenedAt: new Date('2027-01-26T12:00+08:00'),
  everyMemberConsents: false,
  seats: [
    { organisationId: 'slibnu', zone: 'Asia/Shanghai' },
    { organisationId: 'col', zone: 'America/Vancouver' },
  ],
};
const notice = (convening: number): RulesOfProcedure => ({
  ...then,
  notice: { ...then.notice, ordinary: { ...then.notice.ordinary, convening } },
});
const burden = (yellow: number): RulesOfProcedure => ({
  ...then,
  hours: { ...then.hours, burden: { ...then.hours.burden, yellow } },
});

describe('a meeting of the past under other rules (Rules of Procedure, section 2, Notice; reading 8.1)', () => {
  it('is not changed by rules that say the same of it', () => {
    expect(whatWouldChange(meeting, then, { ...then, leastDeciders: 2 })).toBeNull();
  });

  test.each<[string, Partial<PastMeeting>, number, boolean, boolean]>([
    ['50 days are enough for 45, not for 60', {}, 60, true, false],
    ['50 days are enough for 50, the whole day counts', {}, 50, true, true],
    [
      '40 days are too short for 45, not for 30',
      { convenedAt: new Date('2027-02-05T23:59+08:00') },
      30,
      false,
      true,
    ],
    ['the consent of all heals either', { everyMemberConsents: true }, 60, true, true],
    ['of an extraordinary one the ordinary notice says nothing', { kind: 'extraordinary' }, 60, true, true],
  ])('%s', (_name, change, days, before, after) => {
    const past = { ...meeting, ...change };
    expect([judgedBy(past, then).inTime, judgedBy(past, notice(days)).inTime]).toEqual([before, after]);
  });

  it('has other last lawful days', () => {
    expect(whatWouldChange(meeting, then, notice(60))).toMatchObject({
      before: { notice: '2027-01-31', inTime: true },
      after: { notice: '2027-01-16', inTime: false },
      seats: [],
    });
  });

  it('burdens who sits by the hours of their own clock', () => {
    expect(whatWouldChange(meeting, then, burden(2))).toMatchObject({
      before: { burden: 1 },
      after: { burden: 2 },
      seats: [
        {
          organisationId: 'col',
          before: { colour: 'yellow', burden: 1 },
          after: { colour: 'yellow', burden: 2 },
        },
      ],
    });
  });

  it('has other colours where the bands lie otherwise', () => {
    const early = {
      ...then,
      hours: {
        ...then.hours,
        bands: [
          { from: '00:00', colour: 'red' as const },
          { from: '11:00', colour: 'green' as const },
        ],
      },
    };
    expect(
      whatWouldChange(meeting, then, early)?.seats.map(({ organisationId, after }) => [
        organisationId,
        after.colour,
      ]),
    ).toEqual([
      ['slibnu', 'red'],
      ['col', 'green'],
    ]);
  });

  it('in person burdens nobody’s clock', () => {
    expect(whatWouldChange({ ...meeting, mode: 'in_person' }, then, burden(9))).toBeNull();
  });
});

const adopting = { proposalId: 'p', matter: 'rules_change', outcome: 'adopted', inWriting: false };
const by = (change: Partial<AdoptingDecision>): Partial<AdoptionFacts> => ({
  decision: { ...adopting, ...change },
});

describe('a proposed version', () => {
  const facts: AdoptionFacts = {
    adopted: false,
    withdrawn: false,
    id: 'p',
    decision: adopting,
    inForceFrom: '2027-06-01',
    today: '2027-05-03',
    latestFrom: '2022-01-01',
  };
  test.each<[string, Partial<AdoptionFacts>, string | null]>([
    ['is adopted by a decision, from a day to come', {}, null],
    ['may be in force today', { inForceFrom: '2027-05-03' }, null],
    ['is not in force in the past', { inForceFrom: '2027-05-02' }, 'RULES_FROM_THE_PAST'],
    ['rests on a decision of the register', { decision: null }, 'RULES_NEED_DECISION'],
    ['rests on one about itself', by({ proposalId: 'another' }), 'RULES_OTHER_DECISION'],
    ['rests on a vote', by({ matter: null, outcome: null }), 'RULES_NEED_THEIR_VOTE'],
    ['rests on a vote by its own majority', by({ matter: 'ordinary' }), 'RULES_NEED_THEIR_VOTE'],
    ['rests on no consensus', by({ outcome: 'adopted_by_consensus' }), 'RULES_NEED_THEIR_VOTE'],
    ['rests on a written vote about the rules', by({ proposalId: null, inWriting: true }), null],
    ['rests on no other written vote', by({ matter: 'admission', inWriting: true }), 'RULES_NEED_THEIR_VOTE'],
    ['follows the version before', { latestFrom: '2027-06-01' }, 'RULES_BEFORE_ANOTHER'],
    ['is adopted once', { adopted: true }, 'RULES_ADOPTED_ALREADY'],
    ['is not adopted once it was taken back', { withdrawn: true }, 'RULES_PROPOSAL_WITHDRAWN'],
  ])('%s', (_name, change, code) => {
    expect(whyNotAdopt({ ...facts, ...change })?.code ?? null).toBe(code);
  });
});
