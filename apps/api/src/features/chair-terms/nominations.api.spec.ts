import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Language } from '@gsenet/shared/languages';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { acceptedToday } from '../../../test/given-election.js';
import { TestRoom } from '../../../test/given-room.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import { unlocked } from '../../../test/unlocked.js';

const nominate = `mutation ($organisation: String!) { nominateForChair(organisation: $organisation) { id version } }`;
const answer = `mutation ($id: ID!, $version: Int!, $accept: Boolean!) {
  answerNomination(id: $id, version: $version, accept: $accept) { id version } }`;

describe('a nomination for the Chair', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    await acceptedToday(await TestRoom.convened(board));
  });
  afterAll(() => portal.stop());

  const nominated = async (organisation: string): Promise<{ id: string; version: number }> =>
    said(await (await board.asSecretary)(nominate, { organisation }), 'nominateForChair');
  const waiting = async (personId: string): Promise<Json[]> => {
    const answered = await (await board.run(personId))('{ needsYou { id kind title deadline path } }');
    return said<Json[]>(answered, 'needsYou').filter(({ kind }) => kind === 'answer_nomination');
  };
  const addresses = async (id: string): Promise<unknown[]> => {
    const mails = await portal.sql(
      `select address from mails where kind = 'chair_nomination' and about_id = $1`,
      [id],
    );
    return mails.map(({ address }) => address);
  };
  const letter = (aboutId: string, language: Language) =>
    portal.app.get(LetterDesk, { strict: false }).write({ kind: 'chair_nomination', aboutId, language });

  it('waits for the Member’s representative alone, who gets a letter, until there is an answer', async () => {
    const { id, version } = await nominated('iste');
    const { iste, col } = board.representatives;
    const title = 'International Society for Technology in Education';
    expect(await waiting(iste)).toEqual([
      {
        id,
        kind: 'answer_nomination',
        title: expect.stringContaining(title),
        deadline: null,
        path: '/board/chair',
      },
    ]);
    for (const other of [col, board.alternate, board.secretary, board.partner])
      expect(await waiting(other)).toEqual([]);
    expect(await addresses(id)).toEqual(['rep@iste.example']);
    expect(await letter(id, 'en')).toMatchObject({
      subject: expect.stringContaining(`Asked to take the Chair: ${title}`),
      button: { url: `${portal.settings.publicUrl}/board/chair` },
    });
    said(await (await board.as('iste'))(answer, { id, version, accept: false }), 'answerNomination');
    expect(await waiting(iste)).toEqual([]);
    // Whoever has answered before the letter goes out gets none.
    expect(await letter(id, 'en')).toBeNull();
  });

  it('is told to each in their own language', async () => {
    const { id } = await nominated('alecso');
    const [mail] = await portal.sql(`select language from mails where about_id = $1`, [id]);
    expect(mail).toEqual({ language: 'ar' });
    expect((await letter(id, 'ar'))?.paragraphs[0]).toMatch(/رُشّح .* للدور التالي/);
    expect((await letter(id, 'zh-Hans'))?.paragraphs[0]).toContain('提名');
  });

  it('waits for whoever comes to a seat that was empty', async () => {
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [
      board.representatives.seameo,
    ]);
    const { id } = await nominated('seameo');
    expect(await addresses(id)).toEqual([]);
    const newcomer = await portal.given.person({ address: 'new@seameo.example' });
    await portal.given.mandate(newcomer, 'seameo', 'representative', new Date().toISOString());
    expect(await waiting(newcomer)).toMatchObject([{ id }]);
  });

  it('waits no longer once its turn is filled, and again when that term is not to be', async () => {
    const { id } = await nominated('unesco-iite');
    const iite = board.representatives['unesco-iite'];
    const [{ turn }] = (await portal.sql(
      `select turn_starts_on::text as turn from chair_nominations where id = $1`,
      [id],
    )) as [Json];
    const term = (startsOn: string, endsOn: string) =>
      portal.source.query(
        `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
         select gen_random_uuid(), id, ${startsOn}, ${endsOn}, 'AB' from organisations where slug = 'col'`,
      );
    const toFill = async () => {
      const { data } = await portal.asStranger('{ chairRotation { turn } }');
      return data?.['chairRotation'].turn as string;
    };
    const isSeenAsOpen = async () => (await waiting(iite)).length === 1;
    expect(await toFill()).toBe(turn);
    expect(await waiting(iite)).toMatchObject([{ id }]);
    await term(`date '${turn}'`, `date '${turn}' + 700`);
    expect(await toFill()).not.toBe(turn);
    expect(await waiting(iite)).toEqual([]);
    expect(await letter(id, 'en')).toBeNull();

    // The turn that is open in SQL and in the rules is the same, with gaps ahead and terms behind as well.
    const move = (to: string) =>
      portal.source.query(`update chair_nominations set turn_starts_on = $2 where id = $1`, [id, to]);
    await move(await toFill());
    expect(await isSeenAsOpen()).toBe(true);
    await term(`date '${turn}' + 700`, `date '${turn}' + 800`);
    expect(await isSeenAsOpen()).toBe(false);
    await term(`date '${turn}' + 900`, `date '${turn}' + 950`);
    await move(await toFill());
    expect(await isSeenAsOpen()).toBe(true);
    await unlocked(portal.source, `delete from chair_terms where starts_on <= date '${turn}' + 700`);
    expect(await isSeenAsOpen()).toBe(false);
    await move(await toFill());
    expect(await isSeenAsOpen()).toBe(true);
  });
});
