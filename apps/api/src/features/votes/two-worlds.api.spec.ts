import { afterEach, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import { everyRow, withoutChance } from '../../../test/every-row.js';
import { acceptedToday, castInSecret, openElection } from '../../../test/given-election.js';
import { closeVote, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';

const five: Founder[] = ['col', 'iste', 'seameo', 'alecso', 'unesco-iite'];

interface World {
  motion: [Founder, string][];
  election: [Founder, string][];
}

/** Whoever reads two worlds in which people voted otherwise, and in another order, cannot tell which is which. */
const one: World = {
  motion: [
    ['col', 'yes'],
    ['iste', 'no'],
    ['seameo', 'abstain'],
  ],
  election: [
    ['col', 'iste'],
    ['iste', 'alecso'],
    ['seameo', 'iste'],
  ],
};
const other: World = {
  motion: [
    ['seameo', 'no'],
    ['iste', 'yes'],
    ['col', 'no'],
  ],
  election: [
    ['iste', 'iste'],
    ['col', 'none'],
    ['seameo', 'abstain'],
  ],
};

describe('two worlds that differ in what was chosen', () => {
  const portals: TestPortal[] = [];
  afterEach(async () => {
    for (const portal of portals.splice(0)) await portal.stop();
  });

  /** All that the database holds while both votes are open, and once they are closed. */
  async function happens({ motion, election }: World) {
    const portal = await TestPortal.start();
    portals.push(portal);
    const board = await TestBoard.gather(portal);
    const organisations = await portal.sql<{ id: string }>(`select id from organisations`);
    const kept = new Set(organisations.map(({ id }) => id));
    const seen = async () =>
      new Map(
        [...(await everyRow(portal))].map(([table, rows]) => [
          table,
          rows.map((row) => withoutChance(row, kept)).sort(),
        ]),
      );
    const rooms = [await TestRoom.open(board, ...five), await TestRoom.open(board, ...five)] as const;
    const first = await openVoteOf(rooms[0], 'col', 'ordinary', 'secret');
    await acceptedToday(rooms[1], 'alecso', 'iste');
    const opened = await rooms[1].bySecretariat(openElection, { itemId: rooms[1].item });
    const { id: ballot } = said<{ id: string }>(opened, 'openElection');
    const votes: [TestRoom, string, [Founder, string][]][] = [
      [rooms[0], first, motion],
      [rooms[1], ballot, election],
    ];
    const before = await everyRow(portal);
    for (const [room, id, choices] of votes)
      for (const [member, choice] of choices)
        expect(
          (await castInSecret(room, id, member, room.members[choice as Founder] ?? choice)).refusal,
        ).toBeUndefined();
    const after = await everyRow(portal);
    const open = await seen();
    for (const [room, id] of votes) await room.bySecretariat(closeVote, { id });
    return { before, after, open, closed: await seen(), kept };
  }

  it('are the same in every table until the votes close, and afterwards but for what all chose together', async () => {
    const [a, b] = [await happens(one), await happens(other)];
    for (const [table, rows] of a.open) expect([table, b.open.get(table)]).toEqual([table, rows]);
    const differing = [...a.closed].filter(
      ([table, rows]) => JSON.stringify(rows) !== JSON.stringify(b.closed.get(table)),
    );
    expect(differing.map(([table]) => table)).toEqual(['public.ballot_boxes', 'public.votes']);
  });

  it('have nothing new in any table after a ballot but a box of the same size, and who signed in', async () => {
    const { before, after } = await happens(one);
    const changed = [...after].flatMap(([table, rows]) => {
      const known = new Set(before.get(table));
      const fresh = rows.filter((row) => !known.has(row));
      return fresh.length > 0 ? [[table, fresh] as const] : [];
    });
    // Each ballot in this test is cast from a new browser.
    expect(changed.map(([table]) => table)).toEqual(['public.ballot_boxes', 'public.sessions']);
    const boxes = changed.find(([table]) => table === 'public.ballot_boxes')?.[1] ?? [];
    expect(boxes).toHaveLength(2);
    for (const box of boxes) {
      expect(JSON.parse(box)).toMatchObject({ slots: 5, opened: null });
      expect(box).not.toMatch(/yes|no"|abstain|none/);
    }
  });
});
