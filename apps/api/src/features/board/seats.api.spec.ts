import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import { Mailbox } from '../../../test/mailbox.js';
import { TellOfSeat } from './tell-of-seat.task.js';

const endMandate = `mutation ($id: ID!, $at: Instant, $leave: Boolean = true) {
  endMandate(id: $id, at: $at, leavesSeatEmpty: $leave) { id } }`;
const boardOn = `query ($on: CalendarDate) { board(on: $on) {
  member { slug } since vacantSince unrepresentedSince holders { capacity holder { name } } } }`;
const needsOf = '{ needsYou { kind title path } }';

describe('a seat of the Board', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let mailbox: Mailbox;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    portal = await TestPortal.start({ smtpUrl: mailbox.url });
    board = await TestBoard.gather(portal);
  });
  afterAll(async () => {
    await portal.stop();
    await mailbox.close();
  });

  const seatOf = async (slug: string, on: string | null = null): Promise<Json> => {
    const { data } = await portal.asStranger(boardOn, { on });
    return data?.['board'].find((seat: Json) => seat['member'].slug === slug);
  };
  const mandateOf = async (personId: string): Promise<string> => {
    const [row] = await portal.sql<{ id: string }>(`select id from mandates where person_id = $1`, [
      personId,
    ]);
    return row?.id ?? '';
  };
  const end = async (personId: string, at: string | null = null) =>
    (await board.asSecretary)(endMandate, { id: await mandateOf(personId), at });
  const toFill = async (personId: string) =>
    (await (await board.run(personId))(needsOf)).data?.['needsYou'].filter(
      (need: Json) => need['kind'] === 'fill_seat',
    );
  const letters = async (mandateId: string) =>
    (
      await portal.sql(
        `select 1 from mails where kind in ('seat_vacant', 'seat_passed_on') and about_id = $1`,
        [mandateId],
      )
    ).length;
  const told = async (mandateId: string) =>
    (await portal.sql(`select 1 from mandates where id = $1 and end_told_at is not null`, [mandateId]))
      .length;

  it('falls to the alternate when a mandate ends, and the Secretariat and the Member are told', async () => {
    expect((await end(board.representatives.col)).refusal).toBeUndefined();
    const mails = await mailbox.take(3);
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'alternate@col.example',
      'rep@col.example',
      'secretariat@slibnu.example',
    ]);
    for (const { subject, text } of mails) {
      expect(subject).toBe('Who sits for Commonwealth of Learning on the Advisory Board has changed');
      expect(text).toContain('first_alternate of col sits for Commonwealth of Learning (First alternate)');
      expect(text).toContain('/organisations/col');
    }
    expect(await seatOf('col')).toMatchObject({
      vacantSince: null,
      unrepresentedSince: expect.stringMatching(/^20/),
      holders: [{ capacity: 'first_alternate' }],
    });
    expect(await toFill(board.secretary)).toEqual([]);
  });

  it('is vacant when nobody is left: told, shown on the Board, and waiting for the Secretariat until it is filled', async () => {
    const administrator = await portal.given.holder('col', 'organisation_administrator', {
      address: 'admin@col.example',
    });
    expect((await end(board.alternate)).refusal).toBeUndefined();
    const mails = await mailbox.take(3);
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'admin@col.example',
      'alternate@col.example',
      'secretariat@slibnu.example',
    ]);
    expect(mails[0]?.subject).toBe('The seat of Commonwealth of Learning on the Advisory Board is vacant');
    const [today] = await portal.sql<{ day: string }>(
      `select (now() + interval '8 hours')::date::text as day`,
    );
    expect(await seatOf('col')).toMatchObject({ vacantSince: today?.day, holders: [] });
    const need = { kind: 'fill_seat', title: 'Commonwealth of Learning', path: '/organisations/col' };
    expect(await toFill(board.secretary)).toEqual([need]);
    expect(await toFill(administrator)).toEqual([need]);
    for (const other of [board.representatives.iste, board.partner]) expect(await toFill(other)).toEqual([]);
    await portal.given.mandate(await portal.given.person(), 'col', 'second_alternate');
    expect(await seatOf('col')).toMatchObject({ vacantSince: null });
    expect(await toFill(board.secretary)).toEqual([]);
  });

  it('is told of once, however often the job runs, and several times at once', async () => {
    const mandateId = await mandateOf(board.alternate);
    const task = portal.app.get(TellOfSeat);
    await Promise.all([task.run({ mandateId }), task.run({ mandateId }), task.run({})]);
    expect(await letters(mandateId)).toBe(3);
  });

  it('is told of when a mandate ends that was given until then, and not before', async () => {
    const soon = new Date(Date.now() + 1500).toISOString();
    expect((await end(board.representatives.alecso, soon)).refusal).toBeUndefined();
    const mandateId = await mandateOf(board.representatives.alecso);
    await portal.app.get(TellOfSeat).run({ mandateId });
    expect(await told(mandateId)).toBe(0);
    await eventually(async () => (await told(mandateId)) === 1);
    expect((await mailbox.take(2)).map(({ to }) => to).sort()).toEqual([
      'rep@alecso.example',
      'secretariat@slibnu.example',
    ]);
  });

  it('is not told of where a Partner, which has none, is left by its representative', async () => {
    const mandateId = await mandateOf(board.partner);
    expect((await end(board.partner)).refusal).toBeUndefined();
    await eventually(async () => (await told(mandateId)) === 1);
    expect(await letters(mandateId)).toBe(0);
    expect((await toFill(board.secretary)).map(({ title }: Json) => title)).toEqual([
      expect.stringContaining('Arab'),
    ]);
  });

  it('is shown as of a day: who sat then, and whether it was vacant', async () => {
    const { given } = portal;
    const former = await given.person({ name: 'The former one' });
    const slug = 'unesco-iite';
    const present = await mandateOf(board.representatives[slug]);
    await portal.source.query(`update mandates set starts_at = '2025-03-01T00:00:00+08' where id = $1`, [
      present,
    ]);
    await given.mandate(former, slug, 'representative', '2023-01-01T00:00:00+08', '2025-01-01T00:00:00+08');
    const names = async (on: string) =>
      (await seatOf(slug, on))['holders'].map(({ holder }: Json) => holder.name);
    expect(await names('2024-12-31')).toEqual(['The former one']);
    expect(await seatOf(slug, '2025-01-01')).toMatchObject({ vacantSince: '2025-01-01', holders: [] });
    expect(await seatOf(slug, '2025-02-28')).toMatchObject({ vacantSince: '2025-01-01' });
    expect(await seatOf(slug, '2025-03-01')).toMatchObject({ vacantSince: null });
    const { since } = await seatOf(slug, '2022-12-31');
    expect(await seatOf(slug, '2022-12-31')).toMatchObject({ vacantSince: since, unrepresentedSince: since });
  });

  it('is not left vacant between two mandates unless that is said, and its gaps are shown', async () => {
    const invite = `mutation ($startsAt: Instant!, $leave: Boolean = false) { invite(address: "next@iste.example",
      name: "N", language: "en", organisation: "iste", capacity: representative, basis: "Letter", startsAt: $startsAt,
      leavesSeatEmpty: $leave) { id } }`;
    const [days] = await portal.sql<{ end: string; start: string }>(
      `select ((now() + interval '8 hours')::date + 30)::text as end, ((now() + interval '8 hours')::date + 60)::text as start`,
    );
    const [endsOn, startsOn] = [days?.end ?? '', days?.start ?? ''];
    const [endsAt, startsAt] = [`${endsOn}T00:00:00+08:00`, `${startsOn}T00:00:00+08:00`];
    expect((await end(board.representatives.iste, endsAt)).refusal).toBeUndefined();
    const secretary = await board.asSecretary;
    const refused = await secretary(invite, { startsAt });
    expect(refused.refusal).toBe('SEAT_VACANT_BETWEEN');
    const { data } =
      await portal.asStranger(`{ organisation(slug: "iste") { seatGaps { from until alternate } }
      board { member { slug } gaps { from until alternate } } }`);
    const ahead = { from: new Date(endsAt).toISOString(), until: null, alternate: false };
    expect(data?.['organisation']['seatGaps'].at(-1)).toEqual(ahead);
    const shown = data?.['board'].find(({ member }: Json) => member.slug === 'iste');
    expect(shown['gaps']).toEqual([ahead]);
    expect((await secretary(invite, { startsAt, leave: true })).refusal).toBeUndefined();
    await portal.given.mandate(await portal.given.person(), 'iste', 'representative', startsAt);
    const gap = { ...ahead, until: new Date(startsAt).toISOString() };
    expect(await seatGapsOf('iste')).toEqual([gap]);
    expect(await seatGapsOf('iste', startsOn)).toEqual([]);
    const partner = await portal.asStranger('{ organisation(slug: "netdragon") { seatGaps { from } } }');
    expect(partner.data?.['organisation']['seatGaps']).toEqual([]);
  });

  const seatGapsOf = async (slug: string, on: string | null = null) => {
    const { data } = await portal.asStranger(
      `query ($on: CalendarDate) { board(on: $on) { member { slug } gaps { from until alternate } } }`,
      { on },
    );
    return data?.['board'].find(({ member }: Json) => member.slug === slug)['gaps'];
  };
});
