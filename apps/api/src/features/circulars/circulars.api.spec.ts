import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, meetingIn, said } from '../../../test/board.js';
import { frozenMeeting } from '../../../test/given-agenda.js';
import {
  TestCirculars,
  breakTieInWriting,
  everyFounder,
  leaveCircular,
  placeCircular,
  remindOfCircular,
  withdrawCircular,
} from '../../../test/given-circular.js';
import { dateIn } from '../../platform/time/zones.js';
import { defaultRulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { closingTime } from './circular.rules.js';

describe('a text put to the Members between meetings (section 2, Between meetings)', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let circulars: TestCirculars;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    circulars = await TestCirculars.of(board);
    await circulars.listMatter();
  });
  afterAll(() => portal.stop());

  const closed = (id: string) =>
    eventually(async () => {
      const seen = await circulars.seenBy(board.secretary, id);
      return seen && seen['state'] !== 'open' && seen;
    });
  const mailsOf = (kind: string, id: string) =>
    portal.sql<{ address: string }>(
      `select m.address from mails m left join circular_people p on p.id = m.about_id
       where m.kind = $1 and coalesce(p.circular_id, m.about_id) = $2 order by 1`,
      [kind, id],
    );
  const actsOn = (id: string) =>
    portal.sql<{ act: string; personId: string | null; details: Json }>(
      `select act, person_id as "personId", details from audit_entries where noun_id = $1 order by position`,
      [id],
    );

  it('freezes text, rule, roll and clock, and asks who casts each vote, the recused left out', async () => {
    const id = await circulars.put(['iste']);
    const seen = await circulars.seenBy(board.secretary, id);
    const rules = defaultRulesOfProcedure;
    const { lastDay, closesAt } = closingTime('written_vote', new Date(), rules);
    expect(seen).toMatchObject({ state: 'open', lastDay, outcome: null });
    expect(new Date(seen?.['closesAt'] as string)).toEqual(closesAt);
    expect(seen?.['tally']).toEqual({ asked: 5, answered: 0 });
    const states = Object.fromEntries(
      (seen?.['members'] as Json[]).map(({ name, state }) => [String(name), String(state)]),
    );
    expect(states).toMatchObject({ ISTE: 'recused', COL: 'asked', SEAMEO: 'asked' });
    expect((await mailsOf('circular_opened', id)).map(({ address }) => address)).toEqual([
      'rep@alecso.example',
      'rep@col.example',
      'rep@seameo.example',
      'rep@slibnu.example',
      'rep@unesco-iite.example',
    ]);
    const [entry] = await actsOn(id);
    expect(entry?.details['frozen']).toBe(seen?.['frozenHash']);
    for (const change of [
      `update circulars set text = 'x' where id = '${id}'`,
      `update circulars set closes_at = now() + interval '1 day' where id = '${id}'`,
      `delete from circular_rolls where circular_id = '${id}'`,
    ])
      await expect(portal.source.query(change)).rejects.toThrow(/frozen|written once/);
  });

  it('is adopted by a majority of all entitled when its time is over, and becomes a decision', async () => {
    const id = await circulars.put();
    await circulars.answers(id, 'yes', 'col', 'iste', 'seameo', 'alecso');
    expect((await circulars.seenBy(board.representatives.iste, id))?.['members']).toContainEqual({
      name: 'COL',
      state: 'asked',
      hasAnswered: true,
      choice: null,
      reason: null,
    });
    await circulars.letTimePass(id);
    const seen = await closed(id);
    expect(seen).toMatchObject({
      state: 'published',
      outcome: {
        outcome: 'adopted',
        counts: { yes: 4, no: 0, abstained: 0, silent: 2 },
        part: { numerator: 2, denominator: 3 },
        share: { numerator: 1, denominator: 2 },
      },
      decision: { takenBy: 'written_vote', takenOn: seen['lastDay'] },
    });
    const year = dateIn(new Date(), 'Asia/Shanghai').slice(0, 4);
    expect(seen['decision'].number).toBe(`AB/${year}/00-01`);
    expect((await mailsOf('circular_result', id)).length).toBe(6);
    expect((await actsOn(id)).at(-1)).toMatchObject({ act: 'closeCircular', personId: null });
    const { data } = await portal.asStranger(`query ($n: String!) { decision(number: $n) { number } }`, {
      n: `AB/${year}/00-01`,
    });
    expect(data).toEqual({ decision: null });
  });

  it('fails with three of six, since all entitled are its base (8.6), and the numbers go on without a gap', async () => {
    const failing = await circulars.put();
    await circulars.answers(failing, 'yes', 'col', 'iste', 'seameo');
    await circulars.answers(failing, 'abstain', 'alecso');
    await circulars.letTimePass(failing);
    expect((await closed(failing))['outcome']).toMatchObject({ outcome: 'failed' });
    const id = await circulars.put();
    await circulars.answers(id, 'yes', ...everyFounder);
    await circulars.letTimePass(id);
    expect((await closed(id))['decision'].number).toMatch(/00-02$/);
  });

  it('lets the unconflicted decide by two thirds of them where three of six are recused (8.6)', async () => {
    const recused = ['slibnu', 'unesco-iite', 'iste'] as const;
    const admission = { matter: 'admission', title: 'A new Member' };
    expect((await circulars.tryToPut([...recused])).refusal).toBe('WRITTEN_VOTE_OUT_OF_REACH');
    const id = await circulars.put([...recused], admission);
    await circulars.answers(id, 'yes', 'col', 'seameo');
    expect((await circulars.answer(id, 'iste', 'no')).refusal).toBe('RECUSED_FROM_ITEM');
    expect(await circulars.seenBy(board.representatives.iste, id)).toBeNull();
    await circulars.letTimePass(id);
    expect((await closed(id))['outcome']).toMatchObject({
      outcome: 'adopted',
      part: { numerator: 2, denominator: 3 },
    });
    expect(await circulars.seenBy(board.representatives.iste, id)).toMatchObject({ members: null });
    const four = [...recused, 'col'] as const;
    expect((await circulars.tryToPut([...four], admission)).refusal).toBe('PANEL_FIRST');
    expect(
      (await circulars.tryToPut([...four], { ...admission, panelRecommended: true })).refusal,
    ).toBeUndefined();
    const mover = { moverId: circulars.members.col };
    expect(await circulars.tryToPut(['col'], mover)).toMatchObject({
      refusal: 'CIRCULAR_MOVER',
      field: 'moverId',
    });
  });

  it('says to a second answer what was recorded, and lets only who sits answer', async () => {
    const id = await circulars.put();
    expect((await circulars.answer(id, 'col', 'yes', '', board.alternate)).refusal).toBe(
      'ANOTHER_CASTS_THIS_VOTE',
    );
    expect((await circulars.answer(id, 'col', 'objects', 'No.')).refusal).toBe('CIRCULAR_OF_ANOTHER_KIND');
    await circulars.answers(id, 'no', 'col');
    const again = await circulars.answer(id, 'col', 'yes');
    expect(again).toMatchObject({ refusal: 'CIRCULAR_ANSWERED', params: { choice: 'no' } });
    expect((await circulars.answer(id, 'col', 'yes', '', board.alternate)).refusal).toBe('CIRCULAR_ANSWERED');
    expect((await circulars.answer(id, 'col', 'yes', '', board.secretary)).refusal).toBe('NOT_ALLOWED');
    expect((await circulars.answer(id, 'col', 'yes', '', board.partner)).refusal).toBe('NOT_FOUND');
  });

  it('can be left to the next alternate, once and for this text alone', async () => {
    const id = await circulars.put();
    const leave = async (by: string, member: string) =>
      (await board.run(by))(leaveCircular, { circularId: id, memberId: member });
    expect((await leave(board.representatives.iste, circulars.members.iste)).refusal).toBe('NOBODY_NEXT');
    const seat = async (by: string) => (await circulars.seenBy(by, id))?.['viewerSeats'][0];
    expect(await seat(board.representatives.col)).toMatchObject({
      viewerCanAnswer: true,
      viewerCanLeave: true,
    });
    expect(await seat(board.alternate)).toMatchObject({ viewerCanAnswer: false, viewerCanLeave: false });
    said(await leave(board.representatives.col, circulars.members.col), 'leaveCircular');
    expect((await mailsOf('circular_opened', id)).map(({ address }) => address)).toContain(
      'alternate@col.example',
    );
    expect((await circulars.answer(id, 'col', 'yes')).refusal).toBe('ANOTHER_CASTS_THIS_VOTE');
    expect(await seat(board.alternate)).toMatchObject({ viewerCanAnswer: true });
    said(await circulars.answer(id, 'col', 'yes', '', board.alternate), 'answerCircular');
  });

  it('reminds those alone who have not answered, nobody twice within half a day', async () => {
    const id = await circulars.put();
    await circulars.answers(id, 'yes', 'col', 'iste');
    const remind = async () =>
      said(await (await board.asSecretary)(remindOfCircular, { id }), 'remindOfCircular');
    expect(await remind()).toBe(0);
    await portal.source.query(
      `update circular_people set mailed_at = now() - interval '1 day' where circular_id = $1`,
      [id],
    );
    expect(await remind()).toBe(4);
    expect(await remind()).toBe(0);
    expect((await mailsOf('circular_reminder', id)).map(({ address }) => address)).not.toContain(
      'rep@col.example',
    );
  });

  it('needs a reason to be withdrawn, and takes no answers then', async () => {
    const id = await circulars.put();
    const withdraw = async (because: string) => (await board.asSecretary)(withdrawCircular, { id, because });
    expect((await withdraw(' ')).refusal).toBe('WITHDRAWING_NEEDS_REASON');
    expect((await withdraw('A wrong figure.')).refusal).toBeUndefined();
    expect((await circulars.answer(id, 'col', 'yes')).refusal).toBe('CIRCULAR_WITHDRAWN');
    expect((await withdraw('Again.')).refusal).toBe('CIRCULAR_WITHDRAWN');
    expect((await mailsOf('circular_withdrawn', id)).length).toBe(6);
  });

  it('awaits the casting vote of the Chair where the Board has adopted one (8.8)', async () => {
    const tie = (rule: string) =>
      portal.source.query(
        `update rules_versions set rules = jsonb_set(rules, '{majorities,writtenVote,tie}', $1)`,
        [JSON.stringify(rule)],
      );
    await tie('casting_vote');
    const id = await circulars.put();
    await tie('fails');
    await circulars.answers(id, 'yes', 'col', 'iste', 'seameo');
    await circulars.letTimePass(id);
    expect(await closed(id)).toMatchObject({ state: 'awaiting_tie_break', decision: null });
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       values (gen_random_uuid(), $1, '2026-08-20', '2028-08-20', 'AB/2025/04')`,
      [circulars.members.alecso],
    );
    const give = async (by: string) => (await board.run(by))(breakTieInWriting, { id, castingVote: 'yes' });
    expect((await give(board.secretary)).refusal).toBe('NOT_ALLOWED');
    const decided = said<Json>(await give(board.representatives.alecso), 'breakTieInWriting');
    expect(decided).toMatchObject({ state: 'published', outcome: { outcome: 'adopted' } });
    expect((await give(board.representatives.alecso)).refusal).toBe('NO_TIE_TO_BREAK');
  });

  it('is not published when the two ways of counting differ', async () => {
    const id = await circulars.put();
    await circulars.answers(id, 'yes', ...everyFounder);
    await portal.source.query(`alter table circular_rolls disable trigger circular_rolls_never_change`);
    await portal.source.query(
      `update circular_rolls set state = 'recused' where circular_id = $1 and member_id = $2`,
      [id, circulars.members.col],
    );
    await portal.source.query(`alter table circular_rolls enable trigger circular_rolls_never_change`);
    await circulars.letTimePass(id);
    expect(await closed(id)).toMatchObject({ state: 'withheld', outcome: null, decision: null });
  });

  describe('for decision without objection', () => {
    it('takes only matters that the Board has listed, for so many working days', async () => {
      const no = { procedure: 'no_objection', matter: 'award' };
      expect(await circulars.tryToPut([], no)).toMatchObject({
        refusal: 'NOT_LISTED_FOR_NO_OBJECTION',
        field: 'matter',
      });
      const seen = await circulars.seenBy(board.secretary, await circulars.putForSilence());
      const { lastDay } = closingTime('no_objection', new Date(), defaultRulesOfProcedure);
      expect(seen).toMatchObject({ lastDay, procedure: 'no_objection' });
    });

    it('is adopted when nobody has objected in time', async () => {
      const id = await circulars.putForSilence();
      await circulars.answers(id, 'no_objection', 'col');
      await circulars.letTimePass(id);
      expect(await closed(id)).toMatchObject({
        outcome: { outcome: 'adopted', counts: null },
        decision: { takenBy: 'no_objection' },
      });
    });

    it('goes to the next meeting with the first objection, which says why', async () => {
      const id = await circulars.putForSilence();
      expect(await circulars.answer(id, 'iste', 'objects', ' ')).toMatchObject({
        refusal: 'OBJECTION_NEEDS_REASON',
        field: 'reason',
      });
      said(await circulars.answer(id, 'iste', 'objects', 'The figures are missing.'), 'answerCircular');
      const seen = await circulars.seenBy(board.secretary, id);
      expect(seen).toMatchObject({
        state: 'published',
        outcome: { outcome: 'moved_to_next_meeting' },
        movedTo: null,
        viewerCanPlace: true,
      });
      expect(seen?.['members']).toContainEqual(
        expect.objectContaining({ name: 'ISTE', choice: 'objects', reason: 'The figures are missing.' }),
      );
      expect((await circulars.answer(id, 'col', 'no_objection')).refusal).toBe('VOTE_CLOSED');
      const place = async () => (await board.asSecretary)(placeCircular, { id });
      expect((await place()).refusal).toBe('NO_MEETING_AHEAD');
      const needs = async () => {
        const { data } = await (await board.asSecretary)(`{ needsYou { id kind path } }`);
        return (data?.['needsYou'] as unknown as Json[]).filter((need) => need['id'] === id);
      };
      expect(await needs()).toEqual([{ id, kind: 'place_circular', path: `/board/circulars/${id}` }]);
      const { number } = await board.convened();
      expect(said<Json>(await place(), 'placeCircular')).toMatchObject({
        movedTo: { number },
        agendaItem: { title: 'Annual report', kind: 'decision' },
      });
      expect((await place()).refusal).toBe('NOTHING_TO_PLACE');
      expect(await needs()).toEqual([]);
      const next = await circulars.putForSilence();
      said(await circulars.answer(next, 'col', 'objects', 'No.'), 'answerCircular');
      expect(await circulars.seenBy(board.secretary, next)).toMatchObject({ movedTo: { number } });
    });

    it('passes a meeting whose agenda is frozen, and waits where there is no other', async () => {
      await portal.source.query(`update meetings set state = 'cancelled', cancelled_because = 'x'
        where state in ('draft', 'dates_polled', 'convened')`);
      const near = await frozenMeeting(board);
      const itemsOf = async () => portal.sql(`select id from agenda_items where meeting_id = $1`, [near.id]);
      const before = await itemsOf();
      const id = await circulars.putForSilence(['iste']);
      said(await circulars.answer(id, 'col', 'objects', 'Not so.'), 'answerCircular');
      expect(await circulars.seenBy(board.secretary, id)).toMatchObject({ movedTo: null });
      expect((await (await board.asSecretary)(placeCircular, { id })).refusal).toBe('NO_MEETING_AHEAD');
      expect(await itemsOf()).toEqual(before);
      const { number } = await board.convened(meetingIn(90));
      const placed = said<Json>(await (await board.asSecretary)(placeCircular, { id }), 'placeCircular');
      expect(placed).toMatchObject({ movedTo: { number } });
      // Who was recused is recused from the item, and reads nothing of either.
      expect(
        await portal.sql(
          `select o.slug from recusals r join organisations o on o.id = r.member_id
           join circulars c on c.agenda_item_id = r.agenda_item_id where c.id = $1 and r.lifted_at is null`,
          [id],
        ),
      ).toEqual([{ slug: 'iste' }]);
      expect(await circulars.seenBy(board.representatives.iste, id)).toBeNull();
    });
  });

  it('waits for who casts the vote, until it is over', async () => {
    const id = await circulars.put();
    const needs = async (personId: string) => {
      const { data } = await (await board.run(personId))(`{ needsYou { id kind path deadline } }`);
      return (data?.['needsYou'] as unknown as Json[]).filter((need) => need['id'] === id);
    };
    const { closesAt } = (await circulars.seenBy(board.secretary, id)) ?? {};
    const line = {
      id,
      kind: 'answer_circular',
      path: `/board/circulars/${id}`,
      deadline: new Date(closesAt as string).toISOString(),
    };
    expect(await needs(board.representatives.col)).toEqual([line]);
    for (const other of [board.alternate, board.partner, board.secretary])
      expect(await needs(other)).toEqual([]);
    await circulars.answers(id, 'abstain', 'col');
    expect(await needs(board.representatives.col)).toEqual([]);
    expect(await needs(board.representatives.iste)).toEqual([line]);
  });
});
