import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import {
  answerMeeting,
  meetingIn,
  said,
  TestBoard,
  cancelMeeting,
  conveneMeeting,
} from '../../../test/board.js';
import { givenCall } from '../../../test/given-call.js';
import { close, givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';
import { statementsOf } from '../../../test/statements.js';
import { addDays } from '../../platform/time/calendar-days.js';
import { needKinds } from './need.view.js';

const query = '{ needsYou { id kind title deadline localDeadline { date time zone } daysLeft path } }';

async function needs(run: Run): Promise<Json[]> {
  const { data, refusal } = await run(query);
  expect(refusal).toBeUndefined();
  return data?.['needsYou'];
}
const kindsFor = async (run: Run) => (await needs(run)).map(({ kind }) => kind as string);
const titlesFor = async (run: Run) => (await needs(run)).map(({ title }) => title as string);

/** Every Member has attested its details this year: nothing waits for anybody because of them. */
async function everyMemberHasAttested(portal: TestPortal): Promise<void> {
  await portal.source.query(
    `insert into attestations (id, organisation_id, person_id, year, said_on)
     select gen_random_uuid(), m.organisation_id, $1, extract(year from t.today), t.today
     from memberships m, (select (now() + interval '8 hours')::date as today) t
     where m.standing = 'member' and m.stage = 'in_force'`,
    [await portal.given.person()],
  );
}

/** Every seat of the Board is held: none waits to be filled. */
async function everySeatIsHeld(portal: TestPortal): Promise<void> {
  await portal.source.query(
    `insert into mandates (id, person_id, organisation_id, capacity, starts_at, basis)
     select gen_random_uuid(), $1, m.organisation_id, 'second_alternate', '2022-01-01', 'Nomination letter'
     from memberships m where m.standing = 'member' and m.stage = 'in_force' and not exists (
       select from mandates h where h.organisation_id = m.organisation_id and h.capacity in ('representative', 'first_alternate', 'second_alternate'))`,
    [await portal.given.person()],
  );
}

describe('what needs a person, of meetings,', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    await everyMemberHasAttested(portal);
  });
  afterAll(() => portal.stop());

  it('is an invitation to a meeting, for who sits, until it is answered', async () => {
    const meeting = await board.convened(meetingIn(60));
    const col = await board.as('col');
    expect(await needs(col)).toMatchObject([
      {
        id: meeting['id'],
        kind: 'answer_meeting',
        title: (
          await portal.sql<{ title: string }>(`select title from meetings where id = $1`, [meeting['id']])
        )[0]?.title,
        localDeadline: { zone: 'America/Vancouver' },
        path: `/meetings/${meeting['number']}`,
      },
    ]);
    const [{ deadline }] = (await needs(col)) as [Json];
    expect(new Date(deadline)).toEqual(new Date(meeting['startsAt']));
    for (const other of [board.alternate, board.secretary, board.partner])
      expect(await needs(await board.run(other))).toEqual([]);
    const given = { meetingId: meeting['id'], sequence: meeting['calendarSequence'] };
    said(await col(answerMeeting, { ...given, answer: 'perhaps' }), 'answerMeeting');
    expect(await needs(col)).toEqual([]);
    expect(await kindsFor(await board.as('iste'))).toEqual(['answer_meeting']);
    const secretary = await board.asSecretary;
    const { id, version } = meeting;
    said(await secretary(cancelMeeting, { id, version, because: 'Flood' }), 'cancelMeeting');
    expect(await needs(await board.as('iste'))).toEqual([]);
  });

  it('is, for the alternate who was named instead, the same invitation', async () => {
    const { id, calendarSequence } = await board.convened(meetingIn(60));
    const given = {
      meetingId: id,
      sequence: calendarSequence,
      answer: 'not_coming',
      alternateId: board.alternate,
    };
    said(await (await board.as('col'))(answerMeeting, given), 'answerMeeting');
    expect(await kindsFor(await board.run(board.alternate))).toEqual(['answer_meeting']);
  });

  it('is a draft of a meeting whose last lawful day nears or has passed, for the Secretariat, until it is convened', async () => {
    await board.draft(meetingIn(70));
    const soon = await board.draft(meetingIn(52, { title: 'Soon', timeZone: 'Africa/Tunis' }));
    await board.draft(meetingIn(40, { title: 'Too late' }));
    const secretary = await board.asSecretary;
    const [late, near] = await needs(secretary);
    expect(late).toMatchObject({ kind: 'convene_meeting', title: 'Too late' });
    expect(late?.['daysLeft']).toBeLessThan(0);
    // The whole of day D−45 in Tunis is still in time (Rules of Procedure, reading 8.2): in Beijing until 06:59 of the next.
    const day = String(meetingIn(52)['wallClock']).slice(0, 10);
    expect(near).toMatchObject({
      kind: 'convene_meeting',
      id: soon['id'],
      localDeadline: { date: addDays(day, -44), time: '06:59', zone: 'Asia/Shanghai' },
      path: `/meetings/${soon['number']}`,
    });
    for (const person of [board.representatives.col, board.partner])
      expect(await needs(await board.run(person))).toEqual([]);
    said(await secretary(conveneMeeting, { id: soon['id'], version: soon['version'] }), 'conveneMeeting');
    expect(await titlesFor(secretary)).toEqual(['Too late']);
  });

  it('comes in the order in which it presses', async () => {
    await board.convened(meetingIn(80, { title: 'Later' }));
    await board.convened(meetingIn(60, { title: 'Sooner' }));
    expect(await titlesFor(await board.as('col'))).toEqual(['Soon', 'Sooner', 'Later']);
  });
});

describe('what needs a person, of proposals,', () => {
  let portal: TestPortal;
  let cast: Cast;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    await everyMemberHasAttested(portal);
    await everySeatIsHeld(portal);
  });
  afterAll(() => portal.stop());

  it('is a part to confirm, for who may commit the partner, until it is answered', async () => {
    const number = await givenProposal(portal, cast);
    expect(await needs(cast.as.partnerWaiting)).toMatchObject([
      { kind: 'confirm_partnership', path: `/proposals/${number}` },
    ]);
    for (const role of ['partnerConfirmed', 'partnerDeclined', 'unrelatedMember', 'secretariat'] as const)
      expect([role, await needs(cast.as[role])]).toEqual([role, []]);
    const decline = `mutation { declinePartnership(number: "${number}", organisation: "alecso", reason: "") { id } }`;
    expect((await cast.as.partnerWaiting(decline)).refusal).toBeUndefined();
    expect(await needs(cast.as.partnerWaiting)).toEqual([]);
  });

  it('is a draft to finish, for who works for its lead, in the last fourteen days', async () => {
    const closesAt = new Date(Date.now() + 13 * 86_400_000).toISOString();
    await givenProposal(portal, cast, { waiting: false });
    const number = await givenProposal(portal, cast, {
      waiting: false,
      call: await givenCall(portal, { closesAt }),
    });
    for (const role of ['leadRepresentative', 'leadAlternate', 'leadAdministrator'] as const)
      expect(await needs(cast.as[role])).toMatchObject([
        { kind: 'finish_proposal', deadline: closesAt, daysLeft: 13, path: `/proposals/${number}` },
      ]);
    for (const role of ['partnerConfirmed', 'unrelatedMember', 'secretariat'] as const)
      expect([role, await needs(cast.as[role])]).toEqual([role, []]);
    await portal.source.query(
      `update proposals set state = 'submitted', submitted_at = now() where number = $1`,
      [number],
    );
    expect(await needs(cast.as.leadRepresentative)).toEqual([]);
  });

  it('is a submitted proposal to check, for the Secretariat, once the call has closed', async () => {
    const call = await givenCall(portal);
    const number = await givenProposal(portal, cast, { call, state: 'submitted', waiting: false });
    expect(await needs(cast.as.secretariat)).toEqual([]);
    await close(portal, call);
    expect(await needs(cast.as.secretariat)).toMatchObject([
      { kind: 'decide_eligibility', path: `/proposals/${number}` },
    ]);
    for (const role of ['leadRepresentative', 'partnerConfirmed', 'unrelatedMember'] as const)
      expect([role, await needs(cast.as[role])]).toEqual([role, []]);
    const decide = `mutation { decideEligibility(number: "${number}", eligible: true, reason: "") { number } }`;
    expect((await cast.as.secretariat(decide)).refusal).toBeUndefined();
    expect(await needs(cast.as.secretariat)).toEqual([]);
  });

  it('takes one statement', async () => {
    await givenProposal(portal, cast);
    const statements = await statementsOf(() => needs(cast.as.partnerWaiting));
    expect(statements.filter(({ text }) => !text.startsWith('select s.id as "sessionId"'))).toHaveLength(1);
  });
});

describe('what needs a person, of the Secretariat’s mails,', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    await everyMemberHasAttested(portal);
    await everySeatIsHeld(portal);
  });
  afterAll(() => portal.stop());

  it('are invitations that expire unaccepted, in one line, for who manages them, until they are sent again or withdrawn', async () => {
    const secretary = await portal.as(await portal.given.secretariat());
    const administrator = await portal.as(await portal.given.holder('col', 'organisation_administrator'));
    const elsewhere = await portal.as(await portal.given.holder('iste', 'organisation_administrator'));
    const representative = await portal.as(await portal.given.representative('col'));
    const invite = `mutation ($address: String!, $organisation: String!) { invite(address: $address, name: "N", language: "en",
      organisation: $organisation, capacity: second_alternate, basis: "L") { id } }`;
    const invited = async (organisation: string, expires: string) => {
      const { data } = await secretary(invite, {
        address: `${organisation}${expires.length}@example.org`,
        organisation,
      });
      const id = data?.['invite']['id'];
      await portal.source.query(`update invitations set expires_at = now() + $2::interval where id = $1`, [
        id,
        expires,
      ]);
      return id;
    };
    const inCol = await invited('col', '-1 day');
    await invited('seameo', '2 days');
    await invited('alecso', '10 days');
    const line = { kind: 'chase_invitations', path: '/secretariat/invitations' };
    expect(await needs(secretary)).toMatchObject([{ ...line, title: '2', daysLeft: 2 }]);
    expect(await needs(administrator)).toMatchObject([
      { ...line, title: '1', deadline: null, daysLeft: null },
    ]);
    for (const run of [elsewhere, representative]) expect(await needs(run)).toEqual([]);
    const again = 'mutation ($id: ID!) { sendInvitationAgain(id: $id) { id } }';
    expect((await administrator(again, { id: inCol })).refusal).toBeUndefined();
    expect(await needs(administrator)).toEqual([]);
    expect(await needs(secretary)).toMatchObject([{ ...line, title: '1' }]);
  });

  it('are mails that were refused twice, in one line, for the Secretariat', async () => {
    const secretary = await portal.as(await portal.given.secretariat());
    const representative = await portal.as(await portal.given.representative('seameo'));
    const mail = (state: string, attempts: number) =>
      portal.source.query(
        `insert into mails (id, kind, about_id, address, language, state, attempts)
         values (gen_random_uuid(), 'password_reset', gen_random_uuid(), 'a@example.org', 'en', $1, $2)`,
        [state, attempts],
      );
    const ofMails = async (run: Run) =>
      (await needs(run)).filter(({ kind }) => (kind as string) === 'mend_mail');
    await mail('failing', 1);
    expect(await ofMails(secretary)).toEqual([]);
    await mail('failing', 2);
    await mail('failing', 9);
    await mail('sent', 3);
    expect(await ofMails(secretary)).toMatchObject([
      { kind: 'mend_mail', title: '2', deadline: null, localDeadline: null, path: '/secretariat/outbox' },
    ]);
    expect(await ofMails(representative)).toEqual([]);
    await portal.source.query(`update mails set state = 'sent'`);
    expect(await ofMails(secretary)).toEqual([]);
  });

  it('has every kind tried above', async () => {
    // The others are tried beside the features that they come from.
    const elsewhere = new RegExp(
      `_(late_item|paper|date|date_poll|vote|ballot|result|nomination|circular|action|decision|short_notice|details|minutes|seat|conflicts|chair|requisition|work)$`,
    );
    expect(needKinds.filter((kind) => !elsewhere.test(kind))).toHaveLength(7);
    expect((await portal.asStranger(query)).refusal).toBe('SIGN_IN_REQUIRED');
  });
});
