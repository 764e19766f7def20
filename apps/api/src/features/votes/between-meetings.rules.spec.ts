import { describe, expect, it, test } from '@jest/globals';
import { frozen, roll, rules, table, vote } from '../../../test/given-vote.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import {
  noObjectionCloses,
  noObjectionOutcome,
  whyNotNoObjection,
  whyNotWrittenVote,
  writtenVoteCloses,
  writtenVoteOutcome,
} from './between-meetings.rules.js';
import { consensusOf, whyNotConsensus, whyNotObject } from './consensus.rules.js';
import type { RollState } from './roll.rules.js';
import { whichRule, type Procedure } from './which-rule.rules.js';

describe('the clocks between meetings (section 2, Between meetings)', () => {
  // Opened in UTC; the last day in Beijing, and the first instant that is too late.
  const precedents = table(`
    section 2: ten days, a Monday to a Thursday      | written | 2027-03-01T02:00Z | 2027-03-11 | 2027-03-11T16:00Z
    8.3: not on a Saturday                           | written | 2027-03-03T02:00Z | 2027-03-15 | 2027-03-15T16:00Z
    8.3: not on a Sunday                             | written | 2027-03-04T02:00Z | 2027-03-15 | 2027-03-15T16:00Z
    8.3: not on 18 August, a Wednesday               | written | 2027-08-08T02:00Z | 2027-08-23 | 2027-08-23T16:00Z
    8.3: on the day before the conference            | written | 2027-08-07T02:00Z | 2027-08-17 | 2027-08-17T16:00Z
    8.3: not on 20 August 2029, a Monday             | written | 2029-08-10T02:00Z | 2029-08-21 | 2029-08-21T16:00Z
    8.4: the day is that of Beijing                  | written | 2027-02-28T16:00Z | 2027-03-11 | 2027-03-11T16:00Z
    8.4: a minute before, it is the day before       | written | 2027-02-28T15:59Z | 2027-03-10 | 2027-03-10T16:00Z
    section 2: ten working days, from a Monday       | silence | 2027-03-01T02:00Z | 2027-03-15 | 2027-03-15T16:00Z
    8.4: the first day is not counted, nor weekends  | silence | 2027-03-06T02:00Z | 2027-03-19 | 2027-03-19T16:00Z
    8.3: not in the conference                       | silence | 2027-08-05T02:00Z | 2027-08-23 | 2027-08-23T16:00Z
  `);
  test.each(precedents)(
    '%s (%s from %s): to the end of %s',
    (_clause, which, opened = '', lastDay, closes = '') => {
      const clock = which === 'written' ? writtenVoteCloses : noObjectionCloses;
      expect(clock(new Date(opened), rules)).toEqual({ lastDay, closesAt: new Date(closes) });
    },
  );

  test.each([
    ['Africa/Cairo', '2027-04-19T02:00Z', '2027-04-29', '2027-04-29T22:00:00.000Z'],
    ['America/Havana', '2027-10-26T12:00Z', '2027-11-05', '2027-11-06T04:00:00.000Z'],
  ])(
    'end with the day in %s, whatever its clocks do at midnight',
    (secretariatZone, opened, lastDay, closes) => {
      const { closesAt, ...rest } = writtenVoteCloses(new Date(opened), { ...rules, secretariatZone });
      expect([rest.lastDay, closesAt.toISOString()]).toEqual([lastDay, closes]);
    },
  );
});

describe('a written vote', () => {
  const closesAt = new Date('2027-03-11T16:00Z');
  const before = new Date(closesAt.getTime() - 1);

  it('is open to its closing instant, even when all have voted (8.10)', () => {
    const figures = vote('written', '6 asked', '6-0');
    expect(writtenVoteOutcome(figures, closesAt, before)).toEqual({ outcome: 'open' });
    expect(writtenVoteOutcome(figures, closesAt, closesAt)).toMatchObject({ outcome: 'adopted' });
  });

  test.each([
    ['award', '6 asked', null],
    ['award', '4 asked 2 recused', null],
    ['award', '3 asked 3 recused', { code: 'WRITTEN_VOTE_OUT_OF_REACH', params: { deciders: 3, least: 4 } }],
    ['admission', '3 asked 3 recused', null],
    ['award', '6 recused', { code: 'EVERYONE_RECUSED' }],
    ['election', '6 asked', { code: 'ELECTION_AT_A_MEETING' }],
  ])('on %s with %s is held: %j (8.6)', (matter, rollText, refused) => {
    expect(whyNotWrittenVote(matter, roll(rollText), rules)).toEqual(refused);
  });
});

describe('a no-objection procedure', () => {
  const closesAt = new Date('2027-03-15T16:00Z');
  const before = new Date(closesAt.getTime() - 1);
  test.each([
    ['is open while nobody has objected', '6 asked', 0, before, 'open'],
    ['adopts when the time has ended', '6 asked', 0, closesAt, 'adopted'],
    ['moves the matter at the first objection', '6 asked', 1, before, 'moved_to_next_meeting'],
    ['has moved it for good', '6 asked', 1, closesAt, 'moved_to_next_meeting'],
    ['adopts nothing where everyone is recused', '6 recused', 0, closesAt, 'not_quorate'],
    ['waits for a panel where too few are left', '2 asked 4 recused', 0, closesAt, 'panel_needed'],
  ])('%s (section 2)', (_what, rollText, objections, now, outcome) => {
    expect(noObjectionOutcome(frozen('written', rollText), objections, closesAt, now).outcome).toBe(outcome);
  });

  it('is for the matters that the Board has listed', () => {
    const listing: RulesOfProcedure = {
      ...rules,
      noObjection: { workingDays: 10, matters: ['annual_report'] },
    };
    expect(whyNotNoObjection('annual_report', listing)).toBeNull();
    expect(whyNotNoObjection('award', listing)).toEqual({ code: 'NOT_LISTED_FOR_NO_OBJECTION' });
    expect(whyNotNoObjection('annual_report', rules)).toEqual({ code: 'NOT_LISTED_FOR_NO_OBJECTION' });
  });
});

describe('consensus (reading 8.11)', () => {
  test.each([
    ['nobody objects', 'ordinary', '4 here 2 away', 0, 'adopted_by_consensus'],
    ['somebody objects', 'ordinary', '4 here 2 away', 1, 'vote_needed'],
    ['there is no quorum', 'ordinary', '3 here 3 away', 0, 'not_quorate'],
    ['a panel is to be heard', 'ordinary', '2 here 4 recused', 0, 'panel_needed'],
  ])('where %s (%s; %s; %d objections): %s', (_what, rule, rollText, objections, outcome) => {
    expect(consensusOf(frozen(rule, rollText), objections).outcome).toBe(outcome);
  });

  test.each([
    ['award', null],
    ['rules_change', { code: 'CONSENSUS_NOT_ENOUGH' }],
    ['election', { code: 'CONSENSUS_NOT_ENOUGH' }],
  ])('is asked for on %s: %j', (matter, refused) => {
    expect(whyNotConsensus(whichRule(matter, 'first_call', rules))).toEqual(refused);
  });

  const objections: [RollState | undefined, boolean, string | null][] = [
    ['present', false, null],
    ['by_proxy', false, null],
    ['asked', false, null],
    ['asked', true, 'OBJECTED_ALREADY'],
    ['recused', false, 'RECUSED_FROM_ITEM'],
    ['absent', false, 'ABSENT_FROM_ROLL'],
    ['not_entitled', false, 'NOT_ENTITLED_TO_VOTE'],
    [undefined, false, 'NOT_ENTITLED_TO_VOTE'],
  ];
  test.each(objections)('is objected to by who is %s, having objected: %s: %s', (onRoll, already, code) => {
    expect(whyNotObject(onRoll, already)?.code ?? null).toBe(code);
  });
});

describe('the rule of a vote', () => {
  const precedents = table(`
    section 2, Ordinary majority               | award        | first_call   | ordinary    | more than 1/2 of cast                   | first
    section 2, on a second call                | award        | second_call  | ordinary    | more than 1/2 of cast                   | second
    section 2, Qualified majority              | rules_change | first_call   | qualified   | at least 2/3 of entitled_less_recused   | first
    section 2, Qualified majority              | admission    | first_call   | qualified   | at least 2/3 of entitled_less_recused   | first
    section 2, Qualified majority              | suspension   | second_call  | qualified   | at least 2/3 of entitled_less_recused   | second
    section 2, Qualified majority              | exclusion    | first_call   | qualified   | at least 2/3 of entitled_less_recused   | first
    8.6: written, all entitled                 | award        | written_vote | writtenVote | more than 1/2 of entitled               | none
    8.6: two thirds stay two thirds in writing | exclusion    | written_vote | qualified   | at least 2/3 of entitled_less_recused   | none
    section 3, election                        | election     | first_call   | election    | more than 1/2 of cast                   | first
  `);
  test.each(precedents)(
    '%s: %s, %s: %s, %s, quorum of the %s call',
    (_clause, matter = '', procedure, ...expected) => {
      const { majority, base, share, call } = whichRule(matter, procedure as Procedure, rules);
      const { numerator, denominator, strict } = share;
      const text = `${strict ? 'more than' : 'at least'} ${numerator}/${denominator} of ${base}`;
      expect([majority, text, call ?? 'none']).toEqual(expected);
    },
  );

  it('is that of the version in force: what the Board takes off the list is an ordinary matter', () => {
    const without = {
      ...rules,
      qualifiedMatters: rules.qualifiedMatters.filter((matter) => matter !== 'admission'),
    };
    expect(whichRule('admission', 'first_call', without).majority).toBe('ordinary');
  });
});
