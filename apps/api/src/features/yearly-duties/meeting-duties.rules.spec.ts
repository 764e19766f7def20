import { describe, expect, it } from '@jest/globals';
import { at, duty, held, inPerson, meeting, on, precedents } from '../../../test/duty-facts.js';
import type { DutyMeeting } from './duty.rules.js';

describe('one meeting in person during the conference (section 2, Yearly duties; reading 8.15)', () => {
  const planned = (change: Partial<DutyMeeting> = {}) => ({
    meetings: [meeting('2027-08-19', { ...inPerson, ...change })],
  });
  precedents('in_person_meeting', [
    ['nothing convened in May', {}, 'at_risk'],
    ['convened with 60 days’ notice', planned(), 'planned'],
    ['convened as hybrid', planned({ mode: 'hybrid' }), 'planned'],
    ['convened online only', planned({ mode: 'online' }), 'at_risk'],
    ['only a draft', planned({ state: 'draft', convenedAt: null }), 'at_risk'],
    ['its dates polled', planned({ state: 'dates_polled', convenedAt: null }), 'at_risk'],
    ['called off', planned({ state: 'cancelled' }), 'at_risk'],
    ['convened on the 45th day before', planned({ convenedAt: at('2027-07-05T23:59') }), 'planned'],
    ['convened on the 44th, which is not lawful', planned({ convenedAt: at('2027-07-06T00:00') }), 'at_risk'],
    [
      'convened on the 44th, all consenting',
      planned({ convenedAt: at('2027-07-06T00:00'), everyMemberConsents: true }),
      'planned',
    ],
    [
      'extraordinary on the 15th',
      planned({ kind: 'extraordinary', convenedAt: at('2027-08-04T12:00') }),
      'planned',
    ],
    [
      'extraordinary on the 14th',
      planned({ kind: 'extraordinary', convenedAt: at('2027-08-05T12:00') }),
      'at_risk',
    ],
    ['the day before the conference', { meetings: [meeting('2027-08-17', inPerson)] }, 'at_risk'],
    ['its first day', { meetings: [meeting('2027-08-18', inPerson)] }, 'planned'],
    ['its last day', { meetings: [meeting('2027-08-20', inPerson)] }, 'planned'],
    ['the day after', { meetings: [meeting('2027-08-21', inPerson)] }, 'at_risk'],
    ['under way', { ...planned({ state: 'open' }), ...on('2027-08-19') }, 'planned'],
    ['held with a quorum', { ...planned({ state: 'closed', quorate: true }), ...on('2027-08-21') }, 'met'],
    [
      'held without a quorum',
      { ...planned({ state: 'closed', quorate: false }), ...on('2027-08-21') },
      'missed',
    ],
    [
      'held without a quorum, a day of the conference left',
      { ...planned({ state: 'closed', quorate: false }), ...on('2027-08-20') },
      'at_risk',
    ],
    ['convened, and nobody opened it', { ...planned(), ...on('2027-08-21') }, 'missed'],
    ['still to be had by consent of all on the last day', on('2027-08-20'), 'at_risk'],
    ['the conference over', on('2027-08-21'), 'missed'],
    [
      'a conference that was announced for other days',
      {
        conferences: [{ startsOn: '2027-09-01', endsOn: '2027-09-03' }],
        meetings: [meeting('2027-09-02', inPerson)],
      },
      'planned',
    ],
    ['past: held in 2024', { meetings: [held('2024-08-19', inPerson)] }, 'met', 2024],
    ['past: hybrid in 2025', { meetings: [held('2025-08-18', { mode: 'hybrid' })] }, 'met', 2025],
    ['past: online in 2026', { meetings: [held('2026-08-18')] }, 'missed', 2026],
    [
      'past: inquorate in 2026',
      { meetings: [held('2026-08-18', { ...inPerson, quorate: false })] },
      'missed',
      2026,
    ],
    [
      'past: a quorum that nobody recorded',
      { meetings: [held('2026-08-18', { ...inPerson, quorate: null })] },
      'unproven',
      2026,
    ],
    ['next year', {}, 'at_risk', 2028],
  ]);

  it('says until when it can be cured: by ordinary and extraordinary notice, then by consent of all', () => {
    expect(duty('in_person_meeting', {})).toMatchObject({
      lastDay: '2027-08-20',
      meetingId: null,
      cures: [
        { by: 'ordinary_notice', until: '2027-07-06' },
        { by: 'extraordinary_notice', until: '2027-08-05' },
        { by: 'consent_of_all', until: '2027-08-20' },
      ],
    });
    const cures = (day: string) => duty('in_person_meeting', on(day)).cures.map(({ by }) => by);
    expect(cures('2027-07-06')).toHaveLength(3);
    expect(cures('2027-07-07')).toEqual(['extraordinary_notice', 'consent_of_all']);
    expect(cures('2027-08-05')).toEqual(['extraordinary_notice', 'consent_of_all']);
    expect(cures('2027-08-06')).toEqual(['consent_of_all']);
    expect(cures('2027-08-21')).toEqual([]);
  });

  it('names the meeting that met it, the earliest of several', () => {
    const meetings = [held('2026-08-20', inPerson), held('2026-08-18', inPerson)];
    expect(duty('in_person_meeting', { meetings }, 2026)).toMatchObject({
      meetingId: '2026-08-18',
      cures: [],
    });
  });
});

describe('at least one meeting online in the year of Beijing (reading 8.15)', () => {
  precedents('online_meeting', [
    ['nothing', {}, 'at_risk'],
    ['planned', { meetings: [meeting('2027-11-17')] }, 'planned'],
    ['held', { meetings: [held('2027-02-17')] }, 'met'],
    ['held, and another planned', { meetings: [meeting('2027-11-17'), held('2027-02-17')] }, 'met'],
    ['a hybrid one counts as in person', { meetings: [held('2027-02-17', { mode: 'hybrid' })] }, 'at_risk'],
    ['inquorate', { meetings: [held('2027-02-17', { quorate: false })] }, 'at_risk'],
    ['by consent of all on the last day of the year', on('2027-12-31'), 'at_risk'],
    ['the year over', on('2028-01-01'), 'missed'],
    [
      'the evening of 31 December in Vancouver is the next year',
      {
        meetings: [
          held('2027-12-31', { startsAt: new Date('2028-01-01T01:00Z'), timeZone: 'America/Vancouver' }),
        ],
        ...on('2028-01-02'),
      },
      'missed',
    ],
    [
      'which is where it counts',
      {
        meetings: [
          held('2027-12-31', { startsAt: new Date('2028-01-01T01:00Z'), timeZone: 'America/Vancouver' }),
        ],
        ...on('2028-01-02'),
      },
      'met',
      2028,
    ],
    ['past: held in 2025', { meetings: [held('2025-03-19')] }, 'met', 2025],
    ['past: none in 2025', { meetings: [held('2026-03-19')] }, 'missed', 2025],
  ]);

  it('can be cured until 16 December, and by consent of all until the year’s last day', () => {
    const { cures } = duty('online_meeting', on('2027-12-01'));
    expect(cures).toEqual([
      { by: 'extraordinary_notice', until: '2027-12-16' },
      { by: 'consent_of_all', until: '2027-12-31' },
    ]);
  });
});

describe('an annual report received by the Board', () => {
  const report = { annualReport: true };
  precedents('annual_report', [
    ['nothing', {}, 'at_risk'],
    ['on the agenda of a meeting that is convened', { meetings: [meeting('2027-08-19', report)] }, 'planned'],
    ['on that of a draft', { meetings: [meeting('2027-08-19', { ...report, state: 'draft' })] }, 'at_risk'],
    ['received, in whatever mode', { meetings: [held('2027-02-17', { ...report, mode: 'hybrid' })] }, 'met'],
    ['at an inquorate meeting', { meetings: [held('2027-02-17', { ...report, quorate: false })] }, 'at_risk'],
    ['at a meeting that had none', { meetings: [held('2027-02-17')] }, 'at_risk'],
    ['between meetings', { annualReportsReceivedOn: ['2027-03-01'] }, 'met'],
    ['between meetings of another year', { annualReportsReceivedOn: ['2026-12-31'] }, 'at_risk'],
    ['past: received in 2025', { meetings: [held('2025-08-18', report)] }, 'met', 2025],
    ['past: none in 2025', { meetings: [held('2025-08-18')] }, 'missed', 2025],
  ]);
});
