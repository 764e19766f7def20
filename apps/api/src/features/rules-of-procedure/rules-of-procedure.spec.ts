import { describe, expect, it, test } from '@jest/globals';
import {
  defaultRulesOfProcedure as adopted,
  rulesOfProcedureSchema,
  type RulesOfProcedure,
} from './rules-of-procedure.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The default rules as stored, with one value replaced; a value of `undefined` takes it away. */
function stored(path: string, value: Json | undefined): unknown {
  const rules = JSON.parse(JSON.stringify(adopted)) as { [key: string]: Json };
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce((at, step) => at[step] as { [key: string]: Json }, rules);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return rules;
}

describe('the rules that a new installation adopts', () => {
  it('can be stored and read back unchanged', () => {
    expect(rulesOfProcedureSchema.parse(JSON.parse(JSON.stringify(adopted)))).toEqual(adopted);
  });

  const values: [string, (rules: RulesOfProcedure) => unknown, unknown][] = [
    [
      'notice of an ordinary meeting, agenda and papers',
      (r) => r.notice.ordinary,
      { convening: 45, agenda: 21, papers: 14 },
    ],
    [
      'those of an extraordinary one',
      (r) => r.notice.extraordinary,
      { convening: 15, agenda: 10, papers: 7 },
    ],
    ['days of a requisitioned meeting', (r) => r.requisition.heldWithinDays, 60],
    ['days of a written vote', (r) => r.writtenVote.days, 10],
    ['working days for an objection', (r) => r.noObjection.workingDays, 10],
    ['minutes', (r) => r.minutes, { draftWorkingDays: 10, correctionDays: 10, publicationDays: 30 }],
    ['the conference', (r) => r.conference, { firstDay: '08-18', lastDay: '08-20' }],
    [
      'the Chair’s term',
      (r) => [r.chair.termYears, r.chair.electedMonthsAhead, r.chair.leastTurnMonths],
      [2, 12, 12],
    ],
    ['burden', (r) => r.hours.burden, { red: 3, yellow: 1, green: 0 }],
    ['second call', (r) => [r.quorum.secondCall.hoursLater, r.quorum.secondCall.leastMembers], [24, 3]],
    [
      'a tied motion and a tied election',
      (r) => [r.majorities.ordinary.tie, r.majorities.election.tie],
      ['fails', 'lot'],
    ],
    ['base of two thirds (8.6)', (r) => r.majorities.qualified.base, 'entitled_less_recused'],
    ['base of a written vote (8.6)', (r) => r.majorities.writtenVote.base, 'entitled'],
    ['fairness of dates', (r) => r.fairness, { mostOfMean: { numerator: 3, denominator: 2 }, oneRedIn: 3 }],
    ['proxies (8.7)', (r) => r.proxies, { perMember: 1, countAsPresent: true, countForQuorum: false }],
  ];
  test.each(values)('hold the value for %s', (_what, of, expected) => expect(of(adopted)).toEqual(expected));
});

describe('a stored version of the rules', () => {
  const refused: [string, string, Json | undefined][] = [
    ['lacks a value', 'writtenVote.days', undefined],
    ['lacks a whole matter', 'chair', undefined],
    ['has a value that nobody knows', 'writtenVote.weeks', 2],
    ['has days that are not whole', 'writtenVote.days', 10.5],
    ['has negative days', 'requisition.heldWithinDays', -1],
    ['has days written out', 'notice.ordinary.convening', '45'],
    ['sends the agenda before the notice', 'notice.ordinary.agenda', 46],
    ['sends the papers before the agenda', 'notice.ordinary.papers', 22],
    ['gives longer notice to extraordinary meetings', 'notice.extraordinary.convening', 46],
    ['asks for more than everybody', 'quorum.share', { numerator: 3, denominator: 2, strict: false }],
    ['divides by nothing', 'quorum.share', { numerator: 1, denominator: 0, strict: false }],
    ['has a share that is not exact', 'quorum.share', { numerator: 0.5, denominator: 1, strict: false }],
    ['lets nobody bear the mean', 'fairness.mostOfMean', { numerator: 2, denominator: 3 }],
    ['spreads red hours over no meetings', 'fairness.oneRedIn', 0],
    ['counts a majority among nobody knows whom', 'majorities.ordinary.base', 'everyone'],
    ['has a zone that does not exist', 'secretariatZone', 'Asia/Beijing'],
    ['has a conference on 31 June', 'conference.firstDay', '06-31'],
    ['has a conference that ends before it begins', 'conference.lastDay', '08-17'],
    ['leaves the first hours without a colour', 'hours.bands', [{ from: '05:00', colour: 'green' }]],
    ['has no colours at all', 'hours.bands', []],
    ['has a colour that is none', 'hours.bands', [{ from: '00:00', colour: 'blue' }]],
    [
      'has bands out of order',
      'hours.bands',
      [
        { from: '00:00', colour: 'red' },
        { from: '08:00', colour: 'green' },
        { from: '05:00', colour: 'red' },
      ],
    ],
    [
      'has an hour that is none',
      'hours.bands',
      [
        { from: '00:00', colour: 'red' },
        { from: '24:00', colour: 'green' },
      ],
    ],
  ];
  test.each(refused)('is refused when it %s', (_why, path, value) => {
    expect(rulesOfProcedureSchema.safeParse(stored(path, value)).success).toBe(false);
  });

  it('may hold other values than the default', () => {
    expect(
      rulesOfProcedureSchema.parse(stored('notice.ordinary', { convening: 30, agenda: 14, papers: 14 })),
    ).toMatchObject({
      notice: { ordinary: { convening: 30 } },
    });
  });
});
