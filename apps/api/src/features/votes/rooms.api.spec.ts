import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  TestRoom,
  adjournMeeting,
  closeMeeting,
  meetingRoom,
  openMeeting,
  resumeMeeting,
  takeUpItem,
} from '../../../test/given-room.js';

describe('the room of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       select gen_random_uuid(), id, current_date - 300, current_date + 300, 'AB/2025/01' from organisations
       where slug = 'seameo' and not exists (select from chair_terms where daterange(starts_on, ends_on) && daterange(current_date - 300, current_date + 300))`,
    );
  });
  afterAll(() => portal.stop());

  const member = (room: Json, slug: string): Json =>
    room['floor'].members.find((one: Json) => one['slug'] === slug) as Json;
  const chair = async (): Promise<string> => {
    const [row] = await portal.sql<{ slug: keyof TestBoard['representatives'] }>(
      `select o.slug from chair_terms c join organisations o on o.id = c.organisation_id
       where c.starts_on <= current_date and c.ends_on > current_date`,
    );
    return board.representatives[row?.slug ?? 'col'];
  };

  it('opens on the day, adjourns, goes on and closes, and no other way', async () => {
    const early = await board.convened();
    const secretary = await board.asSecretary;
    expect(await secretary(openMeeting, { id: early.id })).toMatchObject({ refusal: 'MEETING_OPENS_LATER' });
    const room = await TestRoom.convened(board);
    const { id } = room.meeting;
    expect((await secretary(adjournMeeting, { id })).refusal).toBe('MEETING_TRANSITION');
    const opened = said<Json>(await secretary(openMeeting, { id }), 'openMeeting');
    expect(opened).toMatchObject({
      state: 'open',
      floor: {
        viewerCanOpen: false,
        viewerCanAdjourn: true,
        viewerCanClose: true,
        quorum: { base: 6, counted: 0, least: 4, quorate: false },
        quorumNotes: [{ quorate: false }],
      },
    });
    expect((await secretary(openMeeting, { id })).refusal).toBe('MEETING_TRANSITION');
    expect((await secretary(resumeMeeting, { id })).refusal).toBe('MEETING_NOT_ADJOURNED');
    expect((await secretary(adjournMeeting, { id })).data?.['adjournMeeting'].state).toBe('adjourned');
    expect((await secretary(openMeeting, { id })).refusal).toBe('MEETING_IS_ADJOURNED');
    expect((await secretary(resumeMeeting, { id, second: true })).refusal).toBe('SECOND_CALL_TOO_EARLY');
    expect((await secretary(resumeMeeting, { id })).data?.['resumeMeeting'].state).toBe('open');
    expect((await secretary(closeMeeting, { id })).data?.['closeMeeting'].state).toBe('closed');
    expect((await room.arrive('col')).refusal).toBe('MEETING_HAS_CLOSED');
  });

  it('lets the Chair’s representative and the Secretariat conduct it, and nobody else', async () => {
    const room = await TestRoom.convened(board);
    const { id } = room.meeting;
    const presiding = await chair();
    const others = Object.values(board.representatives).filter((person) => person !== presiding);
    const acts = [openMeeting, adjournMeeting, resumeMeeting, closeMeeting];
    for (const personId of [...others, board.alternate, board.partner])
      for (const act of acts)
        expect((await (await board.run(personId))(act, { id })).refusal).toBe('NOT_ALLOWED');
    expect(await (await board.run(others[0] ?? ''))(takeUpItem, { itemId: room.item })).toMatchObject({
      refusal: 'NOT_ALLOWED',
    });
    const run = await board.run(presiding);
    for (const act of acts.slice(0, 3)) expect((await run(act, { id })).refusal).toBeUndefined();
    const { data } = await run(takeUpItem, { itemId: room.item });
    expect(data?.['takeUpItem'].floor.currentItem).toMatchObject({ id: room.item, minutesLeft: 30 });
  });

  it('is seen by the Board, the Secretariat and the invited alone', async () => {
    const { meeting } = await TestRoom.convened(board);
    const asked = { number: meeting.number };
    expect((await (await board.run(board.partner))(meetingRoom, asked)).data?.['meetingRoom']).toBeNull();
    expect((await portal.asStranger(meetingRoom, asked)).refusal).toBe('SIGN_IN_REQUIRED');
    for (const personId of [board.representatives.iste, board.alternate, board.secretary])
      expect((await (await board.run(personId))(meetingRoom, asked)).data?.['meetingRoom']).not.toBeNull();
  });

  it('counts by Member, whoever of its people is there', async () => {
    const room = await TestRoom.open(board, 'iste', 'seameo', 'alecso');
    expect((await room.arrive('iste')).refusal).toBe('ARRIVED_ALREADY');
    const alternate = { act: 'arrived', personId: board.alternate };
    const four = said<Json>(await room.enter('col', alternate, board.alternate), 'enterPresence');
    expect(four['floor'].quorum).toMatchObject({ counted: 4, quorate: true });
    const both = said<Json>(await room.arrive('col'), 'enterPresence');
    expect(both['floor'].quorum.counted).toBe(4);
    expect(member(both, 'col')['here'].map((one: Json) => one['capacity'])).toEqual([
      'representative',
      'first_alternate',
    ]);
    await room.leave('iste');
    const left = await room.seenBy(board.secretary);
    expect(left['floor'].quorumNotes).toEqual([{ quorate: false }, { quorate: true }, { quorate: false }]);
  });

  it('keeps recused, absent and not entitled apart, and takes the recused out of the base of that item', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo');
    await room.bySecretariat(takeUpItem, { itemId: room.item });
    said(await room.enter('col', { act: 'recused', itemId: room.item }), 'enterPresence');
    const seen = await room.seenBy(board.representatives.col);
    expect(member(seen, 'col')).toMatchObject({ place: 'recused', outForItemId: room.item, isViewers: true });
    expect(member(seen, 'iste')['place']).toBe('present');
    expect(member(seen, 'alecso')['place']).toBe('absent');
    expect(seen['floor'].items).toMatchObject([
      { recused: ['COL'], viewerIsRecused: true, quorum: { base: 5, counted: 2, least: 3, quorate: false } },
      { recused: [], viewerIsRecused: false, quorum: { base: 6, counted: 2, least: 4 } },
    ]);
    expect((await room.enter('col', { act: 'recusal_lifted', itemId: room.item })).refusal).toBe(
      'NOT_ALLOWED',
    );
    const lifted = await room.enter('col', { act: 'recusal_lifted', itemId: room.item }, board.secretary);
    expect(member(said<Json>(lifted, 'enterPresence'), 'col')['place']).toBe('present');
  });

  it('notes when recusals leave one item without its quorum, and when it has it again', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    await room.bySecretariat(takeUpItem, { itemId: room.item });
    const notesOf = async (person: string) => {
      const { floor } = await room.seenBy(person);
      const [item, other] = floor.items as { quorumNotes: { quorate: boolean }[] }[];
      expect(other?.quorumNotes).toEqual([]);
      return item?.quorumNotes.map(({ quorate }) => quorate);
    };
    expect(await notesOf(board.secretary)).toEqual([]);
    // Two of the four who are there are recused, and come back into the room: two of four remain where three are needed.
    for (const founder of ['col', 'iste'] as const) {
      said(await room.enter(founder, { act: 'recused', itemId: room.item }), 'enterPresence');
      said(await room.enter(founder, { act: 'came_back', itemId: room.item }), 'enterPresence');
    }
    const seen = await room.seenBy(board.secretary);
    expect(seen['floor'].quorum.quorate).toBe(true);
    expect(seen['floor'].items[0].quorum).toEqual({ base: 4, counted: 2, least: 3, quorate: false });
    expect((await notesOf(board.secretary))?.at(-1)).toBe(false);
    // Who is recused reads nothing of the item.
    expect(await notesOf(board.representatives.col)).toEqual([]);
    const lift = { act: 'recusal_lifted', itemId: room.item };
    said(await room.enter('iste', lift, board.secretary), 'enterPresence');
    expect((await notesOf(board.secretary))?.slice(-2)).toEqual([false, true]);
  });

  it('lets people enter themselves and their own Member, and the Secretariat all of them', async () => {
    const room = await TestRoom.open(board);
    const { iste, col } = board.representatives;
    expect((await room.arrive('iste', col)).refusal).toBe('NOT_ALLOWED');
    expect((await room.enter('iste', { act: 'recused', itemId: room.item }, col)).refusal).toBe(
      'NOT_ALLOWED',
    );
    expect((await room.enter('iste', { act: 'arrived', personId: col }, board.secretary)).refusal).toBe(
      'NO_SEAT_MANDATE',
    );
    const past = new Date(Date.now() - 60_000).toISOString();
    expect(await room.enter('iste', { act: 'arrived', personId: iste, at: past })).toMatchObject({
      refusal: 'PRESENCE_TIME_FOR_OTHERS',
      field: 'at',
    });
    const late = { act: 'arrived', personId: iste, at: past };
    expect(await room.enter('iste', { ...late, because: ' ' }, board.secretary)).toMatchObject({
      refusal: 'PRESENCE_NEEDS_REASON',
      field: 'because',
    });
    const because = 'She was there before the line came back.';
    const byDesk = await room.enter('iste', { ...late, because }, board.secretary);
    expect(member(said<Json>(byDesk, 'enterPresence'), 'iste')['place']).toBe('present');
    expect(
      (
        await room.enter(
          'iste',
          { act: 'left', personId: iste, at: '2020-01-01T00:00:00Z', because },
          board.secretary,
        )
      ).refusal,
    ).toBe('NOT_HERE');
    expect(
      (await (await board.run(board.partner))(meetingRoom, { number: room.meeting.number })).data,
    ).toEqual({
      meetingRoom: null,
    });
  });

  it('takes a proxy only where no alternate can come, and gives it back when somebody appears', async () => {
    const room = await TestRoom.open(board, 'col');
    const toMemberId = room.members.col;
    expect((await room.enter('alecso', { act: 'proxy_given', toMemberId })).refusal).toBe(
      'PROXY_ALTERNATE_CAN_COME',
    );
    await portal.source.query(
      `update invitees set answer = 'not_coming', answered_at = now() where meeting_id = $1 and person_id = $2`,
      [room.meeting.id, board.representatives.alecso],
    );
    const given = said<Json>(await room.enter('alecso', { act: 'proxy_given', toMemberId }), 'enterPresence');
    expect(member(given, 'alecso')).toMatchObject({ place: 'by_proxy', proxyTo: 'COL' });
    expect(given['floor'].quorum.counted).toBe(1);
    const here = said<Json>(await room.arrive('alecso'), 'enterPresence');
    expect(member(here, 'alecso')).toMatchObject({ place: 'present', proxyTo: null });
  });

  it('offers what the rules allow: to stand in, to give a proxy and take it back', async () => {
    const room = await TestRoom.open(board, 'iste');
    const shown = `query ($number: String!) { meetingRoom(number: $number) { floor {
      members { slug standsInFor proxyTo possibleHolders { name } mayCome { capacity couldStandInFor } } }
      ledger { act member person standsInFor toMember enteredBy because } } }`;
    const seenBy = async (personId: string) => {
      const answer = await (await board.run(personId))(shown, { number: room.meeting.number });
      return said<Json>(answer, 'meetingRoom');
    };
    const { col, alecso } = board.representatives;
    const before = member(await seenBy(board.alternate), 'col');
    expect(before['mayCome']).toMatchObject([
      { capacity: 'representative', couldStandInFor: null },
      { capacity: 'first_alternate', couldStandInFor: expect.any(String) },
    ]);
    expect(before['possibleHolders']).toEqual([]);
    said(
      await room.enter('col', { act: 'stood_in', personId: board.alternate }, board.alternate),
      'enterPresence',
    );
    expect(member(await seenBy(col), 'col')['standsInFor']).toBe(before['mayCome'][1].couldStandInFor);
    await portal.source.query(
      `update invitees set answer = 'not_coming', answered_at = now() where meeting_id = $1 and person_id = $2`,
      [room.meeting.id, alecso],
    );
    const names = async () =>
      member(await seenBy(alecso), 'alecso')['possibleHolders'].map(({ name }: Json) => name as string);
    expect(await names()).toContain('ISTE');
    expect(member(await seenBy(col), 'alecso')['possibleHolders']).toEqual([]);
    said(await room.enter('alecso', { act: 'proxy_given', toMemberId: room.members.iste }), 'enterPresence');
    expect(await names()).toEqual([]);
    said(await room.enter('alecso', { act: 'proxy_revoked' }), 'enterPresence');
    const { ledger } = await seenBy(col);
    expect(ledger.slice(0, 3)).toMatchObject([
      { act: 'proxy_revoked', member: 'ALECSO' },
      { act: 'proxy_given', toMember: 'ISTE', because: null },
      { act: 'stood_in', member: 'COL', standsInFor: before['mayCome'][1].couldStandInFor },
    ]);
  });

  it('calls a second time where the first call lacked its quorum, from the time that the rules say', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo');
    const { id, number } = room.meeting;
    said(await room.bySecretariat(adjournMeeting, { id }), 'adjournMeeting');
    const when = `query ($number: String!) { meetingRoom(number: $number) { floor { viewerCanCallAgain secondCallFrom { date time } } } }`;
    const asked = async () =>
      said<Json>(await (await board.asSecretary)(when, { number }), 'meetingRoom')['floor'] as Json;
    expect(await asked()).toMatchObject({
      viewerCanCallAgain: false,
      secondCallFrom: { time: expect.any(String) },
    });
    await portal.source.query(
      `update sittings set started_at = started_at - interval '25 hours', ended_at = ended_at - interval '24 hours 30 minutes' where meeting_id = $1`,
      [id],
    );
    expect((await asked())['viewerCanCallAgain']).toBe(true);
    const again = said<Json>(await room.bySecretariat(resumeMeeting, { id, second: true }), 'resumeMeeting');
    expect(again['floor'].quorum).toMatchObject({ call: 'second', counted: 3, least: 3, quorate: true });
  });

  it('ends a right with the mandate, in the middle of the meeting', async () => {
    const room = await TestRoom.open(board, 'iste');
    await portal.source.query(
      `update mandates set ends_at = now() where person_id = $1 and capacity = 'representative'`,
      [board.representatives.iste],
    );
    expect(member(await room.seenBy(board.secretary), 'iste')).toMatchObject({ place: 'absent', here: [] });
    await portal.source.query(`update mandates set ends_at = null where person_id = $1`, [
      board.representatives.iste,
    ]);
  });

  it('has a ledger that nobody changes, not even with the database open before them', async () => {
    await TestRoom.open(board, 'col');
    for (const change of [`update presence_entries set at = now()`, `delete from presence_entries`])
      await expect(portal.source.query(change)).rejects.toThrow('presence entries are written once');
  });
});
