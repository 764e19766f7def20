import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TestPortal, eventually } from '../../../test/api.js';
import { Database } from '../../platform/db/database.js';
import { Announcements } from '../../platform/live/announcements.js';
import { TestBoard, said } from '../../../test/board.js';
import { castInSecret } from '../../../test/given-election.js';
import { TestRoom, takeUpItem } from '../../../test/given-room.js';
import { castBallot, openVoteOf } from '../../../test/given-motion.js';
import { Watching, roomChanged } from '../../../test/watching.js';
import { RoomChanges } from './room-changes.js';

describe('watching the room of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let room: TestRoom;
  const open: Watching[] = [];

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
  });
  afterEach(() => Promise.all(open.splice(0).map((watching) => watching.leave())));
  afterAll(() => portal.stop());

  async function watch(personId: string | null, headers?: Record<string, string>): Promise<Watching> {
    const { number } = room.meeting;
    const watching = await Watching.as(
      portal,
      personId,
      { query: roomChanged, variables: { number } },
      headers,
    );
    open.push(watching);
    return watching;
  }
  const told = (watching: Watching, least: number) =>
    eventually(() => Promise.resolve(watching.told.length >= least && watching.told));
  const closed = (watching: Watching) => eventually(() => Promise.resolve(watching.closed));
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 400));

  it('says at once that it is heard, and then of each kind of change, and not what has changed', async () => {
    const watching = await watch(board.representatives.col);
    expect(await told(watching, 1)).toEqual([0]);
    said(await room.bySecretariat(takeUpItem, { itemId: room.item }), 'takeUpItem');
    expect(await told(watching, 2)).toEqual([0, 1]);
    await aMoment();
    said(await room.leave('alecso'), 'enterPresence');
    expect(await told(watching, 3)).toEqual([0, 1, 2]);
    await aMoment();
    said(await room.arrive('alecso'), 'enterPresence');
    await told(watching, 4);
    await aMoment();
    const voteId = await openVoteOf(room, 'col');
    await told(watching, 5);
    await aMoment();
    const before = watching.told.length;
    const ballot = { voteId, memberId: room.members.iste, choice: 'yes' };
    said(await (await board.as('iste'))(castBallot, ballot), 'castBallot');
    await told(watching, before + 1);
  });

  it('says that one more has voted in secret', async () => {
    const earlier = room;
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    const voteId = await openVoteOf(room, 'col', 'ordinary', 'secret');
    const watching = await watch(board.representatives.col);
    await told(watching, 1);
    await aMoment();
    const before = watching.told.length;
    said(await castInSecret(room, voteId, 'iste', 'yes'), 'castSecretBallot');
    await told(watching, before + 1);
    room = earlier;
  });

  it('says nothing of what was refused or rolled back, nor of another meeting', async () => {
    const watching = await watch(board.representatives.col);
    await told(watching, 1);
    expect((await room.arrive('iste')).refusal).toBe('ARRIVED_ALREADY');
    await portal.source
      .transaction(async (tx) => {
        await tx.query(`update meetings set note = 'x' where id = $1`, [room.meeting.id]);
        throw new Error('Never mind');
      })
      .catch(() => undefined);
    await TestRoom.open(board, 'col');
    await aMoment();
    expect(watching.told).toEqual([0]);
  });

  it('tells of a burst of changes a few times, the last of them included', async () => {
    const watching = await watch(board.representatives.col);
    await told(watching, 1);
    for (let n = 0; n < 30; n++)
      await portal.source.query(`update meetings set note = $2 where id = $1`, [
        room.meeting.id,
        `note ${n}`,
      ]);
    await aMoment();
    expect(watching.told.length).toBeGreaterThan(1);
    expect(watching.told.length).toBeLessThan(15);
  });

  it('lets those who were told first be answered before it tells the next', async () => {
    const changes: RoomChanges = portal.app.get(RoomChanges);
    const database: Database = portal.app.get(Database);
    let told = 0;
    const leave = await Promise.all(
      Array.from({ length: 25 }, async () => {
        const one = changes.of(room.meeting.id);
        await one.next();
        void one.next().then(({ done }) => (told += done ? 0 : 1));
        return () => one.return();
      }),
    );
    const client = new pg.Client({ connectionString: portal.settings.databaseUrl });
    await client.connect();
    const busy = Promise.all(Array.from({ length: 9 }, () => database.read('select pg_sleep(0.8)')));
    await client.query(`update meetings set note = 'pressed' where id = $1`, [room.meeting.id]);
    await aMoment();
    expect(told).toBe(10);
    await busy;
    await eventually(() => Promise.resolve(told === 25));
    await client.end();
    for (const end of leave) await end();
  });

  it('is for those who may see the room alone, from a page of the portal', async () => {
    for (const personId of [board.representatives.iste, board.alternate, board.secretary])
      expect(await told(await watch(personId), 1)).toEqual([0]);
    expect(await told(await watch(board.partner), 1)).toContain('NOT_FOUND');
    expect(await closed(await watch(null))).toBe(401);
    const elsewhere = { Origin: 'https://elsewhere.example' };
    expect(await closed(await watch(board.secretary, elsewhere))).toBe(403);
    expect(await closed(await watch(board.secretary, { 'Sec-Fetch-Site': 'cross-site' }))).toBe(403);
    expect(await told(await watch(board.secretary, { Origin: portal.settings.publicUrl }), 1)).toEqual([0]);
  });

  it('asks nothing but subscriptions, within the limits of every document', async () => {
    const ask = async (query: string) => {
      const watching = await Watching.as(portal, board.secretary, { query });
      open.push(watching);
      return (await told(watching, 1))[0];
    };
    expect(await ask('{ me { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await ask('mutation { endOtherSessions { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await ask('subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await ask('subscription {')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await ask(`subscription { roomChanged(number: "${'x'.repeat(20_000)}") }`)).toBe('closed');
  });

  it('ends with the session, at once and on every one of its sockets', async () => {
    const cookie = await portal.cookieOf(board.representatives.iste);
    const watching = [await watch(null, { Cookie: cookie }), await watch(null, { Cookie: cookie })];
    const other = await watch(board.representatives.iste);
    for (const one of [...watching, other]) await told(one, 1);
    await portal.http.post('/sign-out').set({ Cookie: cookie });
    for (const one of watching) expect(await closed(one)).toBe(4401);
    await aMoment();
    expect(other.closed).toBeUndefined();
  });

  it('listens to nothing once everybody has left', async () => {
    const watching = await watch(board.representatives.col);
    await told(watching, 1);
    await watching.leave();
    const announcements: unknown = portal.app.get(Announcements);
    const { listeners } = announcements as { listeners: Map<string, unknown> };
    await eventually(() => Promise.resolve(listeners.size === 0));
  });

  it('closes its sockets when the portal ends', async () => {
    const ending = await TestPortal.start({ databaseUrl: portal.settings.databaseUrl });
    const { number } = room.meeting;
    const asked = { query: roomChanged, variables: { number } };
    const watching = await Watching.as(ending, board.secretary, asked);
    await told(watching, 1);
    const began = Date.now();
    await ending.app.close();
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(watching.closed).toBe(1001);
    await watching.leave();
  });
});
