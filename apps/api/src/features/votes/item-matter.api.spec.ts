import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { passConsentAgenda } from '../../../test/given-agenda.js';
import { acceptedToday, openElection } from '../../../test/given-election.js';
import { motionOf, openVote, tableMotion } from '../../../test/given-motion.js';
import { TestRoom, takeUpItem } from '../../../test/given-room.js';

describe('an item that is what the Board votes on', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const open = () => TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
  const isAdmission = (itemId: string) =>
    portal.source.query(
      `insert into item_subjects (agenda_item_id, concerns, membership_id)
       select $1, 'admission', id from memberships where standing = 'member' limit 1`,
      [itemId],
    );
  const isElection = (itemId: string | undefined) =>
    portal.source.query(
      `insert into item_subjects (agenda_item_id, concerns) values ($1, 'chair_election')`,
      [itemId],
    );

  it('lets nobody choose a smaller majority than it takes', async () => {
    const room = await open();
    const before = await motionOf(room, 'col');
    await isAdmission(room.item);
    const motion = { itemId: room.item, moverId: room.members.col, text: 'The Board admits it.' };
    expect(await room.bySecretariat(tableMotion, { ...motion, matter: 'ordinary' })).toMatchObject({
      refusal: 'MOTION_MATTER_OF_ITEM',
      params: { matter: 'admission' },
      field: 'matter',
    });
    expect(
      await room.bySecretariat(openVote, { motionId: before, version: 1, mode: 'consensus' }),
    ).toMatchObject({ refusal: 'MOTION_MATTER_OF_ITEM' });
    const motionId = await motionOf(room, 'col', 'admission');
    const vote = { motionId, version: 1 };
    expect((await room.bySecretariat(openVote, { ...vote, mode: 'consensus' })).refusal).toBe(
      'CONSENSUS_NOT_ENOUGH',
    );
    said(await room.bySecretariat(openVote, { ...vote, mode: 'named' }), 'openVote');
    const [opened] = await portal.sql<{ majority: string }>(
      `select frozen -> 'rule' ->> 'majority' as majority from votes where motion_id = $1`,
      [motionId],
    );
    expect(opened?.majority).toBe('qualified');
  });

  it('tells the room what every motion on it is about', async () => {
    const room = await open();
    await isAdmission(room.item);
    const matter = takeUpItem.replace('currentItem {', 'currentItem { matter');
    const answer = await room.bySecretariat(matter, { itemId: room.item });
    expect(answer.data?.['takeUpItem'].floor.currentItem).toMatchObject({ matter: 'admission' });
  });

  it('is not passed by one act with the reports, even where the agenda says so', async () => {
    const room = await open();
    await isAdmission(room.item);
    // Such an item cannot come to be any more; one of before could still stand.
    await portal.source.query(`alter table agenda_items disable trigger what_is_voted_on_is_no_consent_item`);
    await portal.source.query(`update agenda_items set kind = 'consent' where id = $1`, [room.item]);
    await portal.source.query(`alter table agenda_items enable trigger what_is_voted_on_is_no_consent_item`);
    const ids = await portal.sql<{ id: string }>(
      `select id from agenda_items where meeting_id = $1 and kind = 'consent'`,
      [room.meeting.id],
    );
    const given = { meetingId: room.meeting.id, itemIds: ids.map(({ id }) => id) };
    expect(await room.bySecretariat(passConsentAgenda, given)).toMatchObject({
      refusal: 'CONSENT_NEEDS_VOTE',
    });
  });

  it('is the one on which the Chair is elected', async () => {
    const room = await open();
    await acceptedToday(room, 'col', 'iste');
    const [first, second] = room.meeting.agenda;
    await isAdmission(room.item);
    expect((await room.bySecretariat(openElection, { itemId: first?.id })).refusal).toBe(
      'ELECTION_ON_ANOTHER_MATTER',
    );
    await portal.source.query(`delete from item_subjects where agenda_item_id = $1`, [first?.id]);
    await isElection(second?.id);
    expect(await room.bySecretariat(openElection, { itemId: first?.id })).toMatchObject({
      refusal: 'ELECTION_ON_ITS_ITEM',
      params: { title: second?.title },
    });
    const motion = { itemId: second?.id, moverId: room.members.col, matter: 'ordinary', text: 'COL it is.' };
    expect((await room.bySecretariat(tableMotion, motion)).refusal).toBe('ELECTION_IS_SECRET');
    said(await room.bySecretariat(openElection, { itemId: second?.id }), 'openElection');
  });
});
