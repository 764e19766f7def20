import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Answer, type Json } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import {
  amendMotion,
  breakTie,
  cancelVote,
  cast,
  closeVote,
  enterBallot,
  motionOf,
  objectToConsensus,
  openVote,
  openVoteOf,
  tableMotion,
  voteById,
} from '../../../test/given-motion.js';
import { dayIn } from '../../../test/given-decision.js';
import { TestRoom, adjournMeeting, meetingRoom } from '../../../test/given-room.js';
import { unlocked } from '../../../test/unlocked.js';

const four: Founder[] = ['col', 'iste', 'seameo', 'alecso'];

describe('a vote', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const close = async (room: TestRoom, id: string): Promise<Json> =>
    said<Json>(await room.bySecretariat(closeVote, { id }), 'closeVote');
  const refusalOf = async (answer: Promise<Answer>) => (await answer).refusal;

  it('explains its result, names to the Board how each Member voted, and to the public the counts', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await openVoteOf(room, 'col');
    for (const [member, choice] of [
      ['col', 'yes'],
      ['iste', 'yes'],
      ['seameo', 'no'],
      ['alecso', 'abstain'],
    ] as const)
      expect(await refusalOf(cast(room, id, member, choice))).toBeUndefined();
    const open = said<Json>(await (await board.as('iste'))(voteById, { id }), 'vote');
    expect(open).toMatchObject({ state: 'open', outcome: null, members: null });
    expect((await portal.asStranger(voteById, { id })).data).toEqual({ vote: null });
    expect(await close(room, id)).toMatchObject({
      state: 'published',
      outcome: {
        outcome: 'adopted',
        counts: { yes: 2, no: 1, abstained: 1, silent: 0 },
        part: { numerator: 2, denominator: 3 },
        share: { numerator: 1, denominator: 2 },
      },
    });
    const seen = said<Json>(await (await board.as('seameo'))(voteById, { id }), 'vote');
    expect(seen['outcome'].explanation).toEqual([
      'Quorum (first call): 4 Members were counted, and 4 were needed of 6 (nobody was recused; the share that the Board adopted).',
      'Counted among the yes and no votes: 3.',
      '1 abstention counts for neither side.',
      'Needed: more than 1/2 of 3, that is at least 2.',
      'Reached: 2 said yes.',
    ]);
    expect(Object.fromEntries(seen['members'].map((one: Json) => [one['name'], one['vote']]))).toMatchObject({
      COL: 'yes',
      ISTE: 'yes',
      SEAMEO: 'no',
      ALECSO: 'abstained',
      'UNESCO IITE': 'absent',
    });
    const stranger = (await portal.asStranger(voteById, { id })).data?.['vote'];
    expect(stranger).toMatchObject({ outcome: { counts: { yes: 2 } }, members: null, viewerBallots: [] });
    // What was decided is public when the decision is, and not before.
    expect(stranger['text']).toBeNull();
    const words = `query ($id: ID!) { vote(id: $id) { text motion { text texts { text } mover { id } item { title } } } }`;
    const hidden = (await portal.asStranger(words, { id })).data?.['vote'];
    expect(hidden).toMatchObject({ text: null, motion: { text: null, texts: [], item: {} } });
    expect((await (await board.as('col'))(words, { id })).data?.['vote'].text).toEqual(expect.any(String));
    await portal.source.query(
      `update decisions set state = 'published', published_on = current_date where vote_id = $1`,
      [id],
    );
    const published = (await portal.asStranger(words, { id })).data?.['vote'];
    expect(published['text']).toEqual(expect.any(String));
    expect(published['motion']).toMatchObject({ text: published['text'], texts: [{}] });
    const [entry] = await portal.sql(
      `select details from audit_entries where act = 'openVote' and noun_id = $1`,
      [id],
    );
    expect(entry?.['details'].frozen).toBe(seen['frozenHash']);
  });

  it('makes what is adopted a decision with its number and its computation, and nothing else', async () => {
    const room = await TestRoom.open(board, ...four);
    const outcomes = [];
    for (const choice of ['no', 'yes'] as const) {
      const id = await openVoteOf(room, 'col');
      for (const member of four) await cast(room, id, member, choice);
      const { outcome } = await close(room, id);
      const decided = await portal.sql(
        `select d.number, d.taken_by, d.state, d.text, d.computation -> 'outcome' as outcome, a.act
         from decisions d join audit_entries a on a.noun_id = d.id where d.vote_id = $1`,
        [id],
      );
      outcomes.push([outcome.outcome, decided]);
    }
    const number = `${room.meeting.number.replaceAll('-', '/')}-01`;
    const decision = { number, taken_by: 'vote', state: 'taken', outcome: 'adopted', act: 'enterDecision' };
    expect(outcomes).toEqual([
      ['failed', []],
      ['adopted', [{ ...decision, text: { en: expect.any(String) } }]],
    ]);
  });

  it('is opened, entered, closed and cancelled by who conducts the meeting alone, and cast by who votes', async () => {
    const room = await TestRoom.open(board, ...four);
    const motion = { itemId: room.item, moverId: room.members.col, matter: 'ordinary', text: 'A text' };
    const motionId = await motionOf(room, 'col');
    const voteId = await openVoteOf(room, 'iste');
    const ballot = { voteId, memberId: room.members.iste, choice: 'yes' };
    const acts: [string, Record<string, unknown>][] = [
      [tableMotion, motion],
      [amendMotion, { id: motionId, version: 1, text: 'B' }],
      [openVote, { motionId, version: 1, mode: 'named' }],
      [enterBallot, ballot],
      [closeVote, { id: voteId }],
      [cancelVote, { id: voteId, because: 'A mistake.' }],
    ];
    for (const personId of [board.representatives.iste, board.alternate, board.partner])
      for (const [act, variables] of acts)
        expect([act.slice(0, 60), (await (await board.run(personId))(act, variables)).refusal]).toEqual([
          act.slice(0, 60),
          'NOT_ALLOWED',
        ]);
    for (const personId of [board.alternate, board.partner, board.secretary, board.representatives.col])
      expect(await refusalOf(cast(room, voteId, 'iste', 'yes', personId))).toBe('ANOTHER_CASTS_THIS_VOTE');
    expect(await refusalOf(cast(room, voteId, 'unesco-iite', 'yes'))).toBe('ABSENT_FROM_ROLL');
    expect(await refusalOf(room.bySecretariat(cancelVote, { id: voteId, because: ' ' }))).toBe(
      'CANCELLING_NEEDS_REASON',
    );
    expect(await refusalOf(room.bySecretariat(openVote, { motionId, version: 1, mode: 'named' }))).toBe(
      'VOTE_STILL_OPEN',
    );
    expect(await refusalOf(room.bySecretariat(adjournMeeting, { id: room.meeting.id }))).toBe(
      'VOTE_STILL_OPEN',
    );
    expect(
      await refusalOf(room.bySecretariat(cancelVote, { id: voteId, because: 'The text was wrong.' })),
    ).toBeUndefined();
    expect(await refusalOf(cast(room, voteId, 'iste', 'yes'))).toBe('VOTE_CANCELLED');
    expect(
      await refusalOf(room.bySecretariat(openVote, { motionId, version: 1, mode: 'named' })),
    ).toBeUndefined();
  });

  it('opens only with a quorum, on the text as it was shown, and once decided no more', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo');
    const motionId = await motionOf(room, 'col');
    expect(await room.bySecretariat(openVote, { motionId, version: 1, mode: 'named' })).toMatchObject({
      refusal: 'NO_QUORUM',
      params: { counted: 3, least: 4 },
    });
    await room.arrive('alecso');
    const amended = await room.bySecretariat(amendMotion, { id: motionId, version: 1, text: 'Amended.' });
    expect(said<Json>(amended, 'amendMotion')['texts']).toHaveLength(2);
    const open = (version: number) => room.bySecretariat(openVote, { motionId, version, mode: 'named' });
    expect(await refusalOf(open(1))).toBe('CHANGED_MEANWHILE');
    const vote = said<Json>(await open(2), 'openVote');
    expect(vote['text']).toBe('Amended.');
    await cast(room, vote['id'], 'col', 'yes');
    await close(room, vote['id']);
    expect(await refusalOf(open(2))).toBe('MOTION_DECIDED');
    expect(await refusalOf(room.bySecretariat(closeVote, { id: vote['id'] }))).toBe('VOTE_CLOSED');
    expect(await refusalOf(cast(room, vote['id'], 'iste', 'no'))).toBe('VOTE_CLOSED');
  });

  it('gives a Member one vote: the representative’s, or the alternate’s when only that one is there', async () => {
    const room = await TestRoom.open(board, 'iste', 'seameo', 'alecso');
    const { alternate } = board;
    await room.enter('col', { act: 'arrived', personId: alternate }, alternate);
    const id = await openVoteOf(room, 'iste');
    expect(await refusalOf(cast(room, id, 'col', 'yes'))).toBe('ANOTHER_CASTS_THIS_VOTE');
    expect(await refusalOf(cast(room, id, 'col', 'yes', alternate))).toBeUndefined();
    await room.arrive('col');
    expect(await refusalOf(cast(room, id, 'col', 'no'))).toBe('BALLOT_STANDS');
    expect(await refusalOf(cast(room, id, 'col', 'no', alternate))).toBe('BALLOT_STANDS');
  });

  it('lets the Secretariat enter what is said in the room, and the Member confirm or correct it', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await openVoteOf(room, 'col');
    const enter = (member: Founder, choice: string) =>
      room.bySecretariat(enterBallot, { voteId: id, memberId: room.members[member], choice });
    expect(await refusalOf(enter('col', 'yes'))).toBeUndefined();
    expect(await refusalOf(enter('iste', 'yes'))).toBeUndefined();
    expect(await refusalOf(enter('iste', 'no'))).toBe('BALLOT_STANDS');
    const asked = said<Json>(await (await board.as('iste'))(voteById, { id }), 'vote');
    expect(asked['viewerBallots']).toMatchObject([
      { choice: 'yes', awaitsConfirmation: true, viewerCanCast: true },
    ]);
    expect(await refusalOf(cast(room, id, 'iste', 'no'))).toBeUndefined();
    expect(await refusalOf(cast(room, id, 'iste', 'yes'))).toBe('BALLOT_STANDS');
    await enter('seameo', 'no');
    const closed = await close(room, id);
    expect(closed['outcome'].counts).toEqual({ yes: 1, no: 2, abstained: 0, silent: 1 });
    // What was entered rightly may be confirmed later; otherwise it is too late.
    expect(await refusalOf(cast(room, id, 'seameo', 'yes'))).toBe('VOTE_CLOSED');
    expect(await refusalOf(cast(room, id, 'seameo', 'no'))).toBeUndefined();
    const seen = said<Json>(await (await board.as('col'))(voteById, { id }), 'vote');
    const unsaid = seen['members'].filter((one: Json) => !one['isConfirmed']);
    expect(unsaid.map((one: Json) => one['name'])).toEqual(['COL']);
  });

  it('keeps what an external panel recommended where too few are left to decide (8.6)', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso', 'slibnu', 'unesco-iite');
    for (const founder of ['seameo', 'alecso', 'slibnu', 'unesco-iite'] as const)
      said(
        await room.enter(founder, { act: 'recused', itemId: room.item }, board.secretary),
        'enterPresence',
      );
    const motionId = await motionOf(room, 'col');
    const open = (panel: unknown) =>
      room.bySecretariat(openVote, { motionId, version: 1, mode: 'named', panel });
    const panel = { text: 'Adopt it.', on: dayIn(-1) };
    expect((await open(null)).refusal).toBe('PANEL_FIRST');
    expect((await open({ ...panel, text: '' })).refusal).toBe('PANEL_TEXT');
    expect((await open({ ...panel, on: dayIn(2) })).refusal).toBe('PANEL_IN_THE_FUTURE');
    const opened = said<Json>(await open(panel), 'openVote');
    expect(opened['panel']).toEqual(panel);
    await expect(
      portal.source.query(
        `insert into votes (id, motion_id, motion_version, mode, opened_at, frozen, frozen_hash)
         select gen_random_uuid(), motion_id, motion_version, mode, opened_at,
           jsonb_set(frozen, '{panel,on}', 'null'), frozen_hash from votes where id = $1`,
        [opened['id']],
      ),
    ).rejects.toMatchObject({ constraint: 'panels_recommend_something_on_a_day' });
  });

  it('shows the recused neither motion nor ballots, and does not let them vote', async () => {
    const room = await TestRoom.open(board, ...four, 'unesco-iite');
    await room.enter('col', { act: 'recused', itemId: room.item });
    const moved = { itemId: room.item, moverId: room.members.col, matter: 'ordinary', text: 'A text' };
    expect(await refusalOf(room.bySecretariat(tableMotion, moved))).toBe('MOVER_CANNOT_MOVE');
    const id = await openVoteOf(room, 'iste');
    const asCol = await board.as('col');
    expect((await asCol(voteById, { id })).data).toEqual({ vote: null });
    const motions = `query ($number: String!) { meetingRoom(number: $number) { motions { id } } }`;
    const { number } = room.meeting;
    expect((await asCol(motions, { number })).data?.['meetingRoom'].motions).toEqual([]);
    expect((await (await board.as('iste'))(motions, { number })).data?.['meetingRoom'].motions).toHaveLength(
      1,
    );
    expect(await refusalOf(cast(room, id, 'col', 'yes'))).toBe('RECUSED_FROM_ITEM');
    expect(await refusalOf(asCol(meetingRoom, { number }))).toBeUndefined();
    await close(room, id);
    expect((await asCol(voteById, { id })).data?.['vote']).toMatchObject({
      state: 'published',
      members: null,
    });
  });

  it('is by consensus when nobody objects, and any objection leads to a vote', async () => {
    const room = await TestRoom.open(board, ...four);
    const quiet = await openVoteOf(room, 'col', 'ordinary', 'consensus');
    expect(await refusalOf(cast(room, quiet, 'col', 'yes'))).toBe('VOTE_OF_ANOTHER_KIND');
    expect((await close(room, quiet))['outcome']).toMatchObject({
      outcome: 'adopted_by_consensus',
      counts: null,
    });
    const objected = await openVoteOf(room, 'col', 'ordinary', 'consensus');
    const object = async () =>
      (await board.as('iste'))(objectToConsensus, { voteId: objected, memberId: room.members.iste });
    expect(await refusalOf(object())).toBeUndefined();
    expect(await refusalOf(object())).toBe('OBJECTED_ALREADY');
    expect((await close(room, objected))['outcome'].outcome).toBe('vote_needed');
    const motionId = await motionOf(room, 'col', 'admission');
    expect(await refusalOf(room.bySecretariat(openVote, { motionId, version: 1, mode: 'consensus' }))).toBe(
      'CONSENSUS_NOT_ENOUGH',
    );
  });

  it('draws the lot where the Board has adopted one, and not otherwise', async () => {
    const room = await TestRoom.open(board, ...four);
    const tie = async () => {
      const id = await openVoteOf(room, 'col');
      for (const [member, choice] of [
        ['col', 'yes'],
        ['iste', 'no'],
      ] as const)
        await cast(room, id, member, choice);
      return { id, closed: await close(room, id) };
    };
    const failed = await tie();
    expect(failed.closed['outcome'].outcome).toBe('failed');
    expect(await refusalOf(room.bySecretariat(breakTie, { id: failed.id }))).toBe('NO_TIE_TO_BREAK');
    const adopt = (rule: string) =>
      unlocked(
        portal.source,
        `update rules_versions set rules = jsonb_set(rules, '{majorities,ordinary,tie}', $1)`,
        [JSON.stringify(rule)],
      );
    await adopt('lot');
    const { id, closed } = await tie();
    expect(closed).toMatchObject({ state: 'awaiting_tie_break', outcome: { outcome: 'awaiting_lot' } });
    const drawn = said<Json>(await room.bySecretariat(breakTie, { id }), 'breakTie');
    expect(['adopted', 'failed']).toContain(drawn['outcome'].outcome);
    expect(drawn['outcome'].explanation.at(-1)).toContain('the lot decided');
    await adopt('fails');
  });

  it.each([
    ['an objection of who was not there', `state = 'absent'`, true],
    ['a quorum that there was not', `state = 'recused'`, false],
  ])('by consensus is not published over %s', async (_what, change, objects) => {
    const room = await TestRoom.open(board, ...four);
    const id = await openVoteOf(room, 'col', 'ordinary', 'consensus');
    const objection = { voteId: id, memberId: room.members.iste };
    if (objects) said(await (await board.as('iste'))(objectToConsensus, objection), 'objectToConsensus');
    await portal.source.query(`alter table vote_rolls disable trigger vote_rolls_never_change`);
    const where = objects ? `member_id = $2` : `member_id in ($2, $3, $4, $5)`;
    const changed = objects ? [room.members.iste] : four.map((one) => room.members[one]);
    await portal.source.query(`update vote_rolls set ${change} where vote_id = $1 and ${where}`, [
      id,
      ...changed,
    ]);
    await portal.source.query(`alter table vote_rolls enable trigger vote_rolls_never_change`);
    expect(await close(room, id)).toMatchObject({ state: 'withheld', outcome: null });
  });

  it('is not published when the two ways of counting differ', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await openVoteOf(room, 'col');
    await cast(room, id, 'col', 'yes');
    await portal.source.query(`alter table vote_rolls disable trigger vote_rolls_never_change`);
    await portal.source.query(
      `update vote_rolls set state = 'recused' where vote_id = $1 and member_id = $2`,
      [id, room.members.col],
    );
    await portal.source.query(`alter table vote_rolls enable trigger vote_rolls_never_change`);
    expect(await close(room, id)).toMatchObject({ state: 'withheld', outcome: null });
    expect((await portal.asStranger(voteById, { id })).data).toEqual({ vote: null });
    expect(await refusalOf(room.bySecretariat(cancelVote, { id, because: 'Counted anew.' }))).toBeUndefined();
  });

  it('keeps what it is decided by as it was', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await openVoteOf(room, 'col');
    for (const change of [
      `update votes set frozen = '{}' where id = '${id}'`,
      `update votes set motion_version = 2 where id = '${id}'`,
    ])
      await expect(portal.source.query(change)).rejects.toThrow('frozen');
    await expect(portal.source.query(`delete from vote_rolls where vote_id = '${id}'`)).rejects.toThrow(
      'written once',
    );
    await close(room, id);
    await expect(portal.source.query(`update votes set result = null where id = '${id}'`)).rejects.toThrow(
      'frozen',
    );
  });
});
