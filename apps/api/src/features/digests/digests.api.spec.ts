import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, meetingIn, remindInvitees, said, answerMeeting } from '../../../test/board.js';
import { givenAction } from '../../../test/given-decision.js';
import { polled } from '../../../test/given-poll.js';
import { Mailbox } from '../../../test/mailbox.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import { LETTER_WRITERS, type LetterWriter } from '../../platform/mail/letter.js';
import { wallClockIn, zoneNames } from '../../platform/time/zones.js';
import type { needKinds } from '../needs-you/need.view.js';
import { SendDigests } from './send-digests.task.js';

const choose = `mutation ($matters: PaceOfMatters!, $reminders: Pace!) {
  chooseMail(matters: $matters, reminders: $reminders) { chosenMail { matters reminders } } }`;

/** A zone where it is this hour now. */
function zoneAt(hour: number): string {
  const found = zoneNames().find((zone) => Number(wallClockIn(new Date(), zone).time.slice(0, 2)) === hour);
  if (!found) throw new Error(`It is ${hour} o’clock nowhere`);
  return found;
}

describe('how mails come', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let mailbox: Mailbox;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    portal = await TestPortal.start({ smtpUrl: mailbox.url });
    board = await TestBoard.gather(portal);
    await portal.source.query(
      `insert into attestations (id, organisation_id, person_id, year, said_on)
       select gen_random_uuid(), m.organisation_id, $1, extract(year from t.today), t.today
       from memberships m, (select (now() + interval '8 hours')::date as today) t
       where m.standing = 'member' and m.stage = 'in_force'`,
      [board.secretary],
    );
  });
  afterAll(async () => {
    await portal.stop();
    await mailbox.close();
  });
  beforeEach(() => portal.source.query(`delete from mail_choices`));

  const chosen = async (personId: string, matters: string, reminders: string) =>
    said(await (await board.run(personId))(choose, { matters, reminders }), 'chooseMail');
  /** Makes it this hour where somebody lives. */
  const isAt = (personId: string, hour: number) =>
    portal.source.query(`update people set time_zone = $2 where id = $1`, [personId, zoneAt(hour)]);
  const settled = () =>
    eventually(async () => {
      const [row] = await portal.sql<{ n: number }>(
        `select count(*)::int as n from mails where state in ('waiting', 'failing')`,
      );
      return row?.n === 0;
    });
  const statesOf = async (kind: string, personId: string) => {
    await settled();
    const rows = await portal.sql<{ state: string }>(
      `select m.state from mails m join email_addresses a on a.address = m.address
       where m.kind = $1 and a.person_id = $2 order by m.created_at, m.id`,
      [kind, personId],
    );
    return rows.map(({ state }) => state);
  };
  const sweep = () => portal.app.get(SendDigests).run();

  it('is at once until somebody chooses otherwise, and is one’s own affair', async () => {
    const mine = '{ me { chosenMail { matters reminders } } }';
    const iste = await board.as('iste');
    expect((await iste(mine)).data?.['me'].chosenMail).toEqual({ matters: 'at_once', reminders: 'at_once' });
    await chosen(board.representatives.iste, 'daily', 'none');
    await chosen(board.representatives.iste, 'daily', 'daily');
    expect((await iste(mine)).data?.['me'].chosenMail).toEqual({ matters: 'daily', reminders: 'daily' });
    const others = (await (await board.as('col'))(mine)).data?.['me'].chosenMail;
    expect(others).toEqual({ matters: 'at_once', reminders: 'at_once' });
    const refused = await portal.asStranger(choose, { matters: 'daily', reminders: 'none' });
    expect(refused.refusal).toBe('SIGN_IN_REQUIRED');
    const none = await iste(choose, { matters: 'none', reminders: 'none' });
    expect(none.refusal).toBeDefined();
  });

  it('leaves notices as they are, gathers what is asked, and keeps reminders from who wants none', async () => {
    const { col, iste, seameo } = board.representatives;
    await chosen(col, 'daily', 'none');
    await chosen(iste, 'at_once', 'daily');
    const meeting = await board.convened(meetingIn(60));
    for (const person of [col, iste, seameo])
      expect(await statesOf('meeting_called', person)).toEqual(['sent']);
    said(await (await board.asSecretary)(remindInvitees, { id: meeting.id }), 'remindInvitees');
    expect(await statesOf('meeting_reminder', col)).toEqual(['unwanted']);
    expect(await statesOf('meeting_reminder', iste)).toEqual(['gathered']);
    expect(await statesOf('meeting_reminder', seameo)).toEqual(['sent']);
    await polled(board);
    expect(await statesOf('date_poll_opened', col)).toEqual(['gathered']);
    expect(await statesOf('date_poll_opened', iste)).toEqual(['sent']);
  });

  it('is a digest in the morning, of what still waits, once, however often and at once it is looked after', async () => {
    const { col, iste } = board.representatives;
    for (const person of [col, iste]) await chosen(person, 'daily', 'daily');
    await isAt(col, 6);
    await isAt(iste, 8);
    await settled();
    mailbox.mails.splice(0);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect(await statesOf('digest', iste)).toEqual(['sent']);
    expect(await statesOf('digest', col)).toEqual([]);
    const [mail] = await mailbox.take(1);
    const asked = (await (await board.as('iste'))('{ needsYou { title path } }')).data?.[
      'needsYou'
    ] as Json[];
    expect(asked.length).toBeGreaterThan(1);
    expect(mail?.subject).toBe(`${asked.length} matters wait for you`);
    const positions = asked.map(
      ({ path }) => mail?.text.indexOf(`http://portal.test${path as string}`) ?? -1,
    );
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    for (const { title } of asked) expect(mail?.text).toContain(title);
    await isAt(col, 7);
    await sweep();
    expect(await statesOf('digest', col)).toEqual(['sent']);
    await mailbox.take(1);
  });

  it('is no digest where nothing waits, nor for what was answered before it was sent', async () => {
    const { seameo, alecso } = board.representatives;
    for (const person of [seameo, alecso]) {
      await chosen(person, 'daily', 'daily');
      await isAt(person, 8);
    }
    const answerAll = async (founder: 'seameo' | 'alecso') => {
      const run = await board.as(founder);
      await portal.source.query(`update meetings set state = 'draft' where state = 'dates_polled'`);
      for (const { id } of await portal.sql<{ id: string }>(
        `select id from meetings where state = 'convened'`,
      )) {
        const [{ sequence }] = (await portal.sql<{ sequence: number }>(
          `select calendar_sequence as sequence from meetings where id = $1`,
          [id],
        )) as [{ sequence: number }];
        said(await run(answerMeeting, { meetingId: id, answer: 'coming', sequence }), 'answerMeeting');
      }
    };
    await answerAll('seameo');
    await sweep();
    expect(await statesOf('digest', seameo)).toEqual([]);
    expect(await statesOf('digest', alecso)).toEqual(['sent']);
    const [row] = await portal.sql<{ id: string }>(
      `select digest_id as id from mail_choices where person_id = $1`,
      [alecso],
    );
    const desk = portal.app.get(LetterDesk);
    const write = () => desk.write({ kind: 'digest', aboutId: row?.id ?? '', language: 'ar' });
    expect((await write())?.subject).toContain('بانتظارك');
    await answerAll('alecso');
    expect(await write()).toBeNull();
    await mailbox.take(1);
  });

  it('is no digest of yesterday, when a mail server comes back today', async () => {
    const { col } = board.representatives;
    await chosen(col, 'daily', 'at_once');
    await isAt(col, 8);
    await givenAction(board);
    const write = async () => {
      const [row] = await portal.sql<{ id: string }>(
        `select digest_id as id from mail_choices where person_id = $1`,
        [col],
      );
      return portal.app.get(LetterDesk).write({ kind: 'digest', aboutId: row?.id ?? '', language: 'en' });
    };
    await sweep();
    expect(await write()).not.toBeNull();
    await portal.source.query(`update mail_choices set digest_on = digest_on - 1`);
    expect(await write()).toBeNull();
    await sweep();
    expect(await write()).not.toBeNull();
    expect(await statesOf('digest', col)).toHaveLength(3);
  });

  it('gathers nothing that is not among what waits for who is asked, and never a notice', async () => {
    const writers = portal.app.get<LetterWriter[]>(LETTER_WRITERS, { strict: false });
    const gathered = writers.filter(({ weight }) => weight === 'matter' || weight === 'reminder');
    // Every one of these is sent to people for whom this waits meanwhile.
    const waitsAs: Record<string, (typeof needKinds)[number]> = {
      date_poll_opened: 'answer_date_poll',
      date_poll_reminder: 'answer_date_poll',
      meeting_reminder: 'answer_meeting',
      circular_reminder: 'answer_circular',
      action_assigned: 'deliver_action',
      action_due: 'deliver_action',
      action_overdue: 'deliver_action',
      evidence_returned: 'deliver_action',
      partner_asked: 'confirm_partnership',
      partner_asked_anew: 'confirm_partnership',
      partner_reminder: 'confirm_partnership',
      project_report_owed: 'hand_in_report',
      review_asked: 'write_review',
      review_reminder: 'write_review',
      work_returned: 'mend_work',
    };
    expect(gathered.map(({ kind }) => kind).sort()).toEqual(Object.keys(waitsAs).sort());
    const desk = portal.app.get(LetterDesk);
    for (const kind of [
      'meeting_called',
      'meeting_changed',
      'meeting_cancelled',
      'circular_opened',
      'minutes_draft',
    ])
      expect([kind, desk.weightOf(kind)]).toEqual([kind, 'notice']);
    await givenAction(board);
    const kinds = (await (await board.as('col'))('{ needsYou { kind } }')).data?.['needsYou'] as Json[];
    expect(await statesOf('action_assigned', board.representatives.col)).not.toEqual([]);
    expect(kinds).toContainEqual({ kind: waitsAs['action_assigned'] });
  });
});
