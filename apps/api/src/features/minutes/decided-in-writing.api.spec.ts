import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { TestCirculars } from '../../../test/given-circular.js';
import { onDecision } from '../../../test/given-decision.js';
import { TestMinutes, publish } from '../../../test/given-minutes.js';

const asked = `query ($number: String!) { minutes(number: $number) { decidedInWriting {
  id title procedure outcome number address viewerSees } } }`;

describe('minutes', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let circulars: TestCirculars;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    circulars = await TestCirculars.of(board);
  });
  afterAll(() => portal.stop());

  const inWriting = async (minutes: TestMinutes, personId: string | null): Promise<Json[] | null> => {
    const run = personId ? await board.run(personId) : portal.asStranger;
    const shown = said<Json | null>(await run(asked, { number: minutes.room.meeting.number }), 'minutes');
    return shown && (shown['decidedInWriting'] as Json[]);
  };
  /** Closed so many days ago. */
  const closed = async (title: string, daysAgo: number, choice: string): Promise<string> => {
    const id = await circulars.put([], { title });
    await circulars.answers(id, choice, 'col', 'iste', 'seameo', 'alecso');
    await circulars.letTimePass(id);
    await eventually(async () => (await circulars.seenBy(board.secretary, id))?.['state'] === 'published');
    await portal.source.query(`alter table circulars disable trigger user`);
    await portal.source.query(
      `update circulars set opened_at = opened_at - make_interval(days => $2),
         closes_at = closes_at - make_interval(days => $2), closed_at = closed_at - make_interval(days => $2) where id = $1`,
      [id, daysAgo],
    );
    await portal.source.query(`alter table circulars enable trigger user`);
    return id;
  };
  /** Its meeting began so many days ago. */
  const begun = (minutes: TestMinutes, daysAgo: number) =>
    portal.source.query(`update meetings set starts_at = now() - make_interval(days => $2) where id = $1`, [
      minutes.id,
      daysAgo,
    ]);

  it('report what was decided in writing since the meeting before, in the minutes of the next one alone', async () => {
    const before = await TestMinutes.ofClosed(board);
    await begun(before, 60);
    const next = await TestMinutes.ofClosed(board);
    await begun(next, 10);
    const later = await TestMinutes.sent(board);
    await begun(later, 2);
    const early = await closed('Before them all', 90, 'yes');
    const adopted = await closed('Adopted', 40, 'yes');
    const failed = await closed('Not adopted', 30, 'no');
    await closed('After them all', 0, 'yes');
    const ofBoard = async (minutes: TestMinutes) =>
      (await inWriting(minutes, board.secretary))?.map(({ id }) => id as string);
    expect(await ofBoard(before)).toEqual([early]);
    expect(await ofBoard(next)).toEqual([adopted, failed]);
    expect(await ofBoard(later)).toEqual([]);
    const [first, second] = (await inWriting(next, board.secretary)) as [Json, Json];
    expect(first).toMatchObject({
      title: 'Adopted',
      procedure: 'written_vote',
      outcome: 'adopted',
      viewerSees: true,
      number: expect.stringMatching(/^AB\/\d{4}\/00-\d\d$/),
    });
    expect(second).toMatchObject({ outcome: 'not_adopted', number: null, address: null });
  });

  it('tell the public of it what is published, and nothing else', async () => {
    const minutes = await TestMinutes.approved(board);
    await portal.source.query(`update meetings set starts_at = now() + interval '1 minute' where id = $1`, [
      minutes.id,
    ]);
    await minutes.letTimePass(60);
    said(await minutes.bySecretariat(publish), 'publishMinutes');
    const all = (await inWriting(minutes, board.representatives.col)) as Json[];
    expect(all.map(({ title }) => title as string)).toEqual(['After them all']);
    expect(await inWriting(minutes, null)).toEqual([]);
    const { number } = all[0] as Json;
    const secretary = await board.asSecretary;
    const decision = said<Json>(
      await secretary('query ($number: String!) { decision(number: $number) { id version } }', { number }),
      'decision',
    );
    const given = { id: decision['id'], version: decision['version'], because: 'It is asked for.' };
    said(await secretary(onDecision('publishDecision'), given), 'publishDecision');
    expect(await inWriting(minutes, null)).toMatchObject([{ number, viewerSees: false }]);
    expect(await inWriting(minutes, board.partner)).toMatchObject([{ number, viewerSees: false }]);
  });
});
