import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import {
  TestBoard,
  answerMeeting,
  changeMeeting,
  meetingIn,
  said,
  type Founder,
  type ShownMeeting,
} from '../../../test/board.js';
import { bytesSent } from '../../../test/bytes-sent.js';
import { signLink } from '../../platform/auth/signed-link.js';

interface Tallied {
  answers: { coming: number; notComing: number; waiting: number };
}

describe('answering an invitation', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  beforeEach(async () => {
    meeting = await board.convened();
  });
  afterAll(() => portal.stop());

  const invitation = async (personId: string) => {
    const [row] = await portal.sql<{ id: string }>(
      `select id, answer, answered_from as "from", alternate_id as "alternateId", awaited, generation, version
       from invitees where meeting_id = $1 and person_id = $2 order by generation desc limit 1`,
      [meeting.id, personId],
    );
    if (!row) throw new Error('not invited');
    return row;
  };
  const of = (founder: Founder) => invitation(board.representatives[founder]);
  const linkOf = async (personId: string) =>
    `/answer/${signLink(portal.settings.secret, 'answer', (await invitation(personId)).id)}`;
  const post = (link: string, form: Record<string, string>) => portal.http.post(link).type('form').send(form);
  const answer = async (founder: Founder, given: Record<string, unknown>) =>
    (await board.as(founder))(answerMeeting, { meetingId: meeting.id, sequence: 0, ...given });
  const mails = async (kind: string) =>
    Number((await portal.sql(`select count(*)::int as n from mails where kind = $1`, [kind]))[0]?.['n']);
  const acts = async () =>
    Number(
      (
        await portal.sql(
          `select count(*)::int as n from audit_entries where act = 'answerMeeting' and noun_id = $1`,
          [meeting.id],
        )
      )[0]?.['n'],
    );

  it('from the portal counts for the Member, once however often it is sent', async () => {
    const first = said(await answer('col', { answer: 'coming' }), 'answerMeeting');
    expect(first).toMatchObject({ viewerInvitee: { answer: 'coming' }, answers: { coming: 1, waiting: 5 } });
    said(await answer('col', { answer: 'coming' }), 'answerMeeting');
    expect(await acts()).toBe(1);
    said(await answer('col', { answer: 'perhaps' }), 'answerMeeting');
    expect(await of('col')).toMatchObject({ answer: 'perhaps', from: 'portal' });
  });

  it('by the link of a mail needs no account and no script; opening the link changes nothing', async () => {
    const link = await linkOf(board.representatives.seameo);
    await portal.http.get(`${link}?answer=coming`);
    await portal.http.head(`${link}?answer=coming`);
    await portal.http.get(link).set('User-Agent', 'a scanner of links');
    expect(await of('seameo')).toMatchObject({ answer: 'waiting', version: 1 });
    const answers = await Promise.all([post(link, { answer: 'coming' }), post(link, { answer: 'coming' })]);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
    expect(await of('seameo')).toMatchObject({ answer: 'coming', from: 'mail' });
    expect(await acts()).toBe(1);
    await post(link, { answer: 'not_coming' });
    expect(await of('seameo')).toMatchObject({ answer: 'not_coming' });
  });

  it('by the link of a mail is asked for on a page below 20 KB as it is sent', async () => {
    await portal.source.query(`update meetings set note = $2 where id = $1`, [meeting.id, 'Ω'.repeat(2000)]);
    const { status, text } = await portal.http.get(await linkOf(board.representatives.alecso));
    expect(status).toBe(200);
    expect(bytesSent(text)).toBeLessThan(20_000);
  });

  it('by a form without script leaves out the alternate who stays chosen when the answer is another', async () => {
    const link = await linkOf(board.representatives.col);
    await post(link, { answer: 'coming', alternateId: board.alternate });
    expect(await of('col')).toMatchObject({ answer: 'coming', alternateId: null });
  });

  it('by a link that was changed, or that was made for something else, is refused', async () => {
    const { id } = await of('iste');
    const good = signLink(portal.settings.secret, 'answer', id);
    for (const token of [
      `${good.slice(0, -2)}xx`,
      signLink(portal.settings.secret, 'invitation', id),
      signLink('another secret', 'answer', id),
      'x',
    ]) {
      expect((await post(`/answer/${token}`, { answer: 'coming' })).status).toBe(422);
      const seen = await portal.asStranger(
        'query ($t: String!) { invitationToMeeting(token: $t) { title } }',
        { t: token },
      );
      expect(seen.data).toEqual({ invitationToMeeting: null });
    }
    expect((await post(`/answer/${good}`, { answer: 'dancing' })).status).toBe(400);
    expect(await of('iste')).toMatchObject({ answer: 'waiting' });
  });

  it('shows the holder of the link their own time and nothing that the link does not need', async () => {
    const token = (await linkOf(board.representatives.col)).slice('/answer/'.length);
    const seen = await portal.asStranger(
      `query ($t: String!) { invitationToMeeting(token: $t) { number state personName organisationName answer canAnswer whyNotAnswer
         calendarSequence localTimes { viewer { zone time } meeting { time } } possibleAlternates { id capacity } } }`,
      { t: token },
    );
    expect(said(seen, 'invitationToMeeting')).toMatchObject({
      number: meeting.number,
      state: 'convened',
      personName: 'representative of col',
      answer: 'waiting',
      canAnswer: true,
      whyNotAnswer: null,
      calendarSequence: 0,
      localTimes: { viewer: { zone: 'America/Vancouver' }, meeting: { time: '20:00' } },
      possibleAlternates: [{ id: board.alternate, capacity: 'first_alternate' }],
    });
  });

  it('names an alternate, who gets an invitation of their own, and takes them back', async () => {
    const called = await mails('meeting_called');
    const given = { answer: 'not_coming', alternateId: board.alternate };
    expect(said(await answer('col', given), 'answerMeeting')).toMatchObject({
      viewerInvitee: { alternate: { id: board.alternate } },
      answers: { notComing: 0, waiting: 6 },
    });
    expect(await mails('meeting_called')).toBe(called + 1);
    const named = await invitation(board.alternate);
    expect(named).toMatchObject({ awaited: true, answer: 'waiting', generation: 1 });
    const alternate = await board.run(board.alternate);
    said(
      await alternate(answerMeeting, { meetingId: meeting.id, answer: 'coming', sequence: 0 }),
      'answerMeeting',
    );
    const tally = 'query ($n: String!) { meeting(number: $n) { answers { coming notComing waiting } } }';
    expect(said<Tallied>(await alternate(tally, { n: meeting.number }), 'meeting').answers).toEqual({
      coming: 1,
      notComing: 0,
      waiting: 5,
    });

    const removed = await mails('meeting_removed');
    said(await answer('col', { answer: 'coming' }), 'answerMeeting');
    expect(await mails('meeting_removed')).toBe(removed + 1);
    expect(await of('col')).toMatchObject({ answer: 'coming', alternateId: null });
    expect(await invitation(board.alternate)).toMatchObject({
      awaited: false,
      answer: 'waiting',
      generation: 2,
    });
    const link = `/answer/${signLink(portal.settings.secret, 'answer', named.id)}`;
    expect((await post(link, { answer: 'coming' })).status).toBe(422);
  });

  it('refuses as alternate whoever is none of that Organisation on that day', async () => {
    const refused = async (alternateId: string, word = 'not_coming') =>
      (await answer('iste', { answer: word, alternateId })).refusal;
    expect(await refused(board.alternate)).toBe('ALTERNATE_WITHOUT_MANDATE');
    expect(await refused(board.representatives.iste)).toBe('ALTERNATE_WITHOUT_MANDATE');
    const leaving = await portal.given.person();
    await portal.given.mandate(leaving, 'iste', 'second_alternate', '2022-01-01', '2026-12-31');
    expect(await refused(leaving)).toBe('ALTERNATE_WITHOUT_MANDATE');
    expect(await refused(board.alternate, 'coming')).toBe('ALTERNATE_NOT_NEEDED');
  });

  it('of two representatives at once are both kept', async () => {
    const answers = await Promise.all([
      answer('col', { answer: 'coming' }),
      answer('iste', { answer: 'coming' }),
      answer('alecso', { answer: 'not_coming' }),
    ]);
    expect(answers.map(({ refusal }) => refusal)).toEqual([undefined, undefined, undefined]);
    const run = await board.asSecretary;
    const tally = said<Tallied>(
      await run('query ($n: String!) { meeting(number: $n) { answers { coming notComing waiting } } }', {
        n: meeting.number,
      }),
      'meeting',
    );
    expect(tally.answers).toEqual({ coming: 2, notComing: 1, waiting: 3 });
  });

  it('to a time that was changed meanwhile is refused, whichever way it comes', async () => {
    const { id, version } = meeting;
    const wallClock = `${String(meetingIn(60)['wallClock']).slice(0, 10)}T21:00`;
    said(
      await (
        await board.asSecretary
      )(changeMeeting, { id, version, meeting: meetingIn(60, { wallClock }) }),
      'changeMeeting',
    );
    expect((await answer('col', { answer: 'coming', sequence: 0 })).refusal).toBe('MEETING_CHANGED');
    const link = await linkOf(board.representatives.col);
    expect((await post(link, { answer: 'coming', sequence: '0' })).status).toBe(422);
    expect(await of('col')).toMatchObject({ answer: 'waiting' });
    await post(link, { answer: 'coming', sequence: '1' });
    expect(await of('col')).toMatchObject({ answer: 'coming' });
  });

  it('is kept when only the link to join changes, and lapses with the place', async () => {
    said(await answer('col', { answer: 'not_coming', alternateId: board.alternate }), 'answerMeeting');
    const run = await board.asSecretary;
    const { id } = meeting;
    const change = (version: number, changed: Record<string, unknown>) =>
      run(changeMeeting, { id, version, meeting: meetingIn(60, changed) });
    said(await change(2, { link: 'https://meet.example/another' }), 'changeMeeting');
    expect(await of('col')).toMatchObject({ answer: 'not_coming', alternateId: board.alternate });
    said(await change(3, { mode: 'hybrid', place: 'Tunis' }), 'changeMeeting');
    expect(await of('col')).toMatchObject({ answer: 'waiting', alternateId: null });
    expect(await invitation(board.alternate)).toMatchObject({ awaited: false, generation: 2 });
  });

  it('is over with the meeting, and with the mandate', async () => {
    const link = await linkOf(board.representatives.alecso);
    await portal.sql(`update mandates set ends_at = now() where person_id = $1`, [
      board.representatives.alecso,
    ]);
    expect((await post(link, { answer: 'coming' })).status).toBe(403);
    await portal.sql(`update mandates set ends_at = null where person_id = $1`, [
      board.representatives.alecso,
    ]);
    await portal.sql(`update meetings set starts_at = now() - interval '3 hours' where id = $1`, [
      meeting.id,
    ]);
    expect((await answer('col', { answer: 'coming' })).refusal).toBe('MEETING_OVER');
    expect((await post(link, { answer: 'coming' })).status).toBe(422);
  });
});
