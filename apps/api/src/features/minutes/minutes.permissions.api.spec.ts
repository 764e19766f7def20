import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  TestMinutes,
  agree,
  answerCorrection,
  approve,
  giveCorrection,
  minutesByNumber,
  publish,
  saveSection,
  sendDraft,
  withholdSection,
  words,
} from '../../../test/given-minutes.js';

type Reader =
  | 'stranger'
  | 'partner'
  | 'administrator'
  | 'absentMember'
  | 'alternate'
  | 'present'
  | 'formerlyPresent'
  | 'secretariat';
type Kind = 'written' | 'sent' | 'approved' | 'published';

/** Who reads minutes in each of their states. What one may not read is not there. */
const reads: Record<Kind, Reader[]> = {
  written: ['secretariat'],
  sent: ['absentMember', 'alternate', 'present', 'formerlyPresent', 'secretariat'],
  approved: ['absentMember', 'alternate', 'present', 'formerlyPresent', 'secretariat'],
  published: [
    'stranger',
    'partner',
    'administrator',
    'absentMember',
    'alternate',
    'present',
    'formerlyPresent',
    'secretariat',
  ],
};

/** Who may do what to a draft that was sent; everybody else who reads it is refused, and to the others it is absent. */
const may: Record<string, Reader[]> = {
  saveMinutesSection: ['secretariat'],
  withholdMinutesSection: ['secretariat'],
  giveMinutesCorrection: ['present', 'formerlyPresent'],
  agreeToMinutes: ['present', 'formerlyPresent'],
  answerMinutesCorrection: ['secretariat'],
};

describe('minutes', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let runs: Record<Reader, Run>;
  let minutes: Record<Kind, TestMinutes>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    minutes = {
      written: await TestMinutes.ofClosed(board),
      sent: await TestMinutes.sent(board),
      approved: await TestMinutes.approved(board),
      published: await TestMinutes.approved(board),
    };
    await minutes.written.write('A first word.');
    await minutes.published.letTimePass(40);
    said(await minutes.published.bySecretariat(publish), 'publishMinutes');
    // Sat for ALECSO at the meeting, and has gone over to a Partner since.
    const { alecso } = board.representatives;
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [alecso]);
    await portal.given.mandate(alecso, 'netdragon', 'organisation_administrator');
    runs = {
      stranger: portal.asStranger,
      partner: await board.run(board.partner),
      administrator: await portal.as(await portal.given.holder('col', 'organisation_administrator')),
      absentMember: await board.as('unesco-iite'),
      alternate: await board.run(board.alternate),
      present: await board.as('iste'),
      formerlyPresent: await board.as('alecso'),
      secretariat: await board.asSecretary,
    };
  });
  afterAll(() => portal.stop());

  const readers = Object.keys({
    stranger: 0,
    partner: 0,
    administrator: 0,
    absentMember: 0,
    alternate: 0,
    present: 0,
    formerlyPresent: 0,
    secretariat: 0,
  } satisfies Record<Reader, 0>) as Reader[];

  it.each(Object.keys(reads) as Kind[])(
    'that are %s are read by those, and are absent to all others',
    async (kind) => {
      for (const reader of readers) {
        const { number } = minutes[kind].room.meeting;
        const { data, refusal } = await runs[reader](minutesByNumber, { number });
        expect([reader, refusal, data?.['minutes'] !== null]).toEqual([
          reader,
          undefined,
          reads[kind].includes(reader),
        ]);
        const listed = await runs[reader](`{ minutesOfTheBoard { id } }`);
        const ids = said<{ id: string }[]>(listed, 'minutesOfTheBoard').map(({ id }) => id);
        expect([reader, ids.includes(minutes[kind].id)]).toEqual([reader, reads[kind].includes(reader)]);
        const section = `query ($number: String!) { minutesSection(number: $number, key: "opening") { key versions { id } earlier savedBy { id } } }`;
        const one = (await runs[reader](section, { number })).data?.['minutesSection'];
        expect([reader, one !== null]).toEqual([reader, reads[kind].includes(reader)]);
      }
    },
  );

  it('are absent like a meeting that there is not, to whoever may not know of them', async () => {
    const absent = await portal.asStranger(minutesByNumber, { number: 'AB-1999-01' });
    const forbidden = await portal.asStranger(minutesByNumber, { number: minutes.sent.room.meeting.number });
    expect(forbidden).toEqual(absent);
  });

  it.each(Object.keys(may))('%s is for those alone', async (act) => {
    const { id: meetingId, item: key } = minutes.sent;
    const correction = await minutes.sent.correct('col', `For ${act}`);
    const asked: Record<string, [string, Record<string, unknown>]> = {
      saveMinutesSection: [saveSection, { meetingId, key, text: words('Other words.'), base: 1 }],
      withholdMinutesSection: [withholdSection, { meetingId, key, because: 'A person.' }],
      giveMinutesCorrection: [giveCorrection, { meetingId, key, text: 'A word.' }],
      agreeToMinutes: [agree, { meetingId }],
      answerMinutesCorrection: [answerCorrection, { id: correction, takenOver: true, because: '' }],
    };
    const [document, given] = asked[act] ?? ['', {}];
    for (const reader of readers) {
      const { refusal } = await runs[reader](document, given);
      const expected = may[act]?.includes(reader)
        ? undefined
        : reader === 'stranger'
          ? 'SIGN_IN_REQUIRED'
          : reads.sent.includes(reader)
            ? 'NOT_ALLOWED'
            : 'NOT_FOUND';
      expect([act, reader, refusal]).toEqual([act, reader, expected]);
    }
  });

  it.each([
    ['sendDraftMinutes', sendDraft, 'written'],
    ['approveMinutes', approve, 'sent'],
    ['publishMinutes', publish, 'approved'],
  ] as const)('%s is for the Secretariat alone', async (_act, document, kind) => {
    const { id: meetingId, room } = minutes[kind];
    for (const reader of readers.filter((one) => one !== 'secretariat')) {
      const { refusal } = await runs[reader](document, { meetingId, at: room.meeting.number });
      const absent = reader === 'stranger' ? 'SIGN_IN_REQUIRED' : 'NOT_FOUND';
      expect([reader, refusal]).toEqual([reader, reads[kind].includes(reader) ? 'NOT_ALLOWED' : absent]);
    }
  });

  it('show who wrote them, and what they said before, to the Secretariat alone', async () => {
    await minutes.sent.write('Written anew.', 1, 'opening');
    for (const reader of ['present', 'secretariat'] as const) {
      const { number } = minutes.sent.room.meeting;
      const { data } = await runs[reader](minutesByNumber, { number });
      const [opening] = data?.['minutes'].sections as {
        savedBy: unknown;
        earlier: number;
        versions: unknown[];
      }[];
      expect([reader, opening?.savedBy !== null]).toEqual([reader, reader === 'secretariat']);
      if (reader === 'present') expect(opening).toMatchObject({ earlier: 0, versions: [] });
    }
  });
});
