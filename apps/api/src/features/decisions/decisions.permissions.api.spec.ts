import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, said, type ShownMeeting } from '../../../test/board.js';
import {
  addAction,
  dayIn,
  decided,
  enterDecision,
  givenAction,
  givenDecision,
  giveEvidence,
  meetingHeld,
  onAction,
  onDecision,
  type ShownDecision,
} from '../../../test/given-decision.js';

const page = `query ($number: String!) { decision(number: $number) {
  state implementation publishedEarlyBecause withheldBecause implementedOn viewerCanChange viewerCanAddAction
  actions { what evidence { text } history { act } viewerCanGiveEvidence viewerCanConfirm viewerCanChange } } }`;

describe('who sees what of decisions and actions', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;
  const decisions: Record<string, ShownDecision> = {};
  const people: Record<string, Run> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await meetingHeld(board);
    for (const state of ['taken', 'published', 'withheld']) {
      const decision = await givenDecision(board, { meeting });
      await givenAction(board, { decision, terms: { owner: state === 'taken' ? 'netdragon' : 'col' } });
      decisions[state] = decision;
    }
    await portal.source.query(
      `update decisions set state = 'published', published_on = '${dayIn(0)}', published_early_because = 'E' where id = $1`,
      [decisions['published']?.id],
    );
    await portal.source.query(
      `update decisions set state = 'withheld', withheld_because = 'W' where id = $1`,
      [decisions['withheld']?.id],
    );
    people['a stranger'] = portal.asStranger;
    people['a Partner who owns an action of it'] = await board.run(board.partner);
    people['another Partner'] = await board.run(await portal.given.representative('icde'));
    people['a Member’s administrator'] = await board.run(
      await portal.given.holder('iste', 'organisation_administrator'),
    );
    people['a Member’s alternate who was not called'] = await board.run(
      await portal.given.holder('iste', 'second_alternate'),
    );
    people['a Member who was called'] = await board.as('seameo');
    people['the owner'] = await board.as('col');
    people['the Secretariat'] = await board.asSecretary;
  });
  afterAll(() => portal.stop());

  const as = (who: string): Run => people[who] as Run;
  const seen = async (who: string, state: string) =>
    (await as(who)(page, { number: decisions[state]?.number })).data?.['decision'] as {
      actions: { viewerCanGiveEvidence: boolean; viewerCanChange: boolean }[];
      viewerCanChange: boolean;
    } | null;

  // For each decision: unseen, seen without its action, or seen with it.
  test.each([
    ['a stranger', { taken: '-', published: 'text', withheld: '-' }],
    ['a Partner who owns an action of it', { taken: 'action', published: 'text', withheld: '-' }],
    ['another Partner', { taken: '-', published: 'text', withheld: '-' }],
    ['a Member’s administrator', { taken: 'text', published: 'text', withheld: '-' }],
    ['a Member’s alternate who was not called', { taken: 'action', published: 'action', withheld: '-' }],
    ['a Member who was called', { taken: 'action', published: 'action', withheld: 'action' }],
    ['the owner', { taken: 'action', published: 'action', withheld: 'action' }],
    ['the Secretariat', { taken: 'action', published: 'action', withheld: 'action' }],
  ])('%s', async (who, expected) => {
    const found: Record<string, string> = {};
    for (const state of ['taken', 'published', 'withheld']) {
      const decision = await seen(who, state);
      found[state] = decision ? (decision.actions.length > 0 ? 'action' : 'text') : '-';
      if (decision) expect(decision).toMatchObject({ state, implementation: 'under_way' });
    }
    expect(found).toEqual(expected);
  });

  it('says why it was published early to the Board, and why it was withheld to the Secretariat', async () => {
    expect(await seen('a stranger', 'published')).toMatchObject({ publishedEarlyBecause: null });
    expect(await seen('the owner', 'published')).toMatchObject({ publishedEarlyBecause: 'E' });
    expect(await seen('the owner', 'withheld')).toMatchObject({ withheldBecause: null });
    expect(await seen('the Secretariat', 'withheld')).toMatchObject({ withheldBecause: 'W' });
  });

  it('offers only what one may do', async () => {
    for (const who of Object.keys(people)) {
      const published = await seen(who, 'published');
      const secretariat = who === 'the Secretariat';
      expect([who, published?.viewerCanChange]).toEqual([who, false]);
      expect([who, (await seen(who, 'taken'))?.viewerCanChange ?? false]).toEqual([who, secretariat]);
      for (const action of published?.actions ?? []) {
        expect([who, action.viewerCanChange]).toEqual([who, secretariat]);
        expect([who, action.viewerCanGiveEvidence]).toEqual([who, secretariat || who === 'the owner']);
      }
    }
  });

  it('takes a right with the mandate that it rests on', async () => {
    const former = await portal.given.person();
    const mandate = await portal.given.mandate(former, 'alecso', 'first_alternate');
    people['who has left'] = await board.run(former);
    expect(await seen('who has left', 'taken')).not.toBeNull();
    await portal.sql(`update mandates set ends_at = now() where id = $1`, [mandate]);
    expect(await seen('who has left', 'taken')).toBeNull();
    delete people['who has left'];
  });

  describe('every act is closed to all but the Secretariat', () => {
    const sees: Record<string, string[]> = {
      taken: [
        'a Partner who owns an action of it',
        'a Member’s administrator',
        'a Member’s alternate who was not called',
        'a Member who was called',
        'the owner',
      ],
    };
    const others = () => Object.keys(people).filter((who) => who !== 'the Secretariat');
    const expected = (who: string) =>
      who === 'a stranger' ? 'SIGN_IN_REQUIRED' : sees['taken']?.includes(who) ? 'NOT_ALLOWED' : 'NOT_FOUND';

    it.each(['publishDecision', 'withholdDecision', 'sayNothingFollows'])('%s', async (name) => {
      const { id, version } = decisions['taken'] as ShownDecision;
      for (const who of others()) {
        const { refusal } = await as(who)(onDecision(name), { id, version, because: 'x' });
        expect([who, refusal]).toEqual([who, expected(who)]);
      }
    });

    it('changeDecision and addAction', async () => {
      const { id, version } = decisions['taken'] as ShownDecision;
      const change = `mutation ($id: ID!, $version: Int!, $decision: DecisionInput!) {
        changeDecision(id: $id, version: $version, decision: $decision) { id } }`;
      for (const who of others()) {
        const changed = await as(who)(change, { id, version, decision: decided });
        const added = await as(who)(addAction, { decisionId: id, what: 'W', terms: { dueOn: dayIn(3) } });
        expect([who, changed.refusal, added.refusal]).toEqual([who, expected(who), expected(who)]);
      }
    });

    it('enterDecision and putOverdueOnAgenda', async () => {
      const put = 'mutation ($id: ID!) { putOverdueOnAgenda(meetingId: $id) { id } }';
      for (const who of others()) {
        const code = who === 'a stranger' ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED';
        const entered = await as(who)(enterDecision, { meetingId: meeting.id, decision: decided });
        expect([who, entered.refusal, (await as(who)(put, { id: meeting.id })).refusal]).toEqual([
          who,
          code,
          code,
        ]);
      }
    });

    it.each(['confirmAction', 'returnEvidence', 'dropAction', 'changeAction', 'giveEvidence'])(
      '%s',
      async (name) => {
        const decision = decisions['published'] as ShownDecision;
        const { id, version } = await givenAction(board, { decision });
        const change = `mutation ($id: ID!, $version: Int!, $because: String!) {
        changeAction(id: $id, version: $version, terms: { dueOn: "2099-01-01" }, because: $because) { id } }`;
        const document = { changeAction: change, giveEvidence }[name] ?? onAction(name);
        const board_ = ['a Member’s alternate who was not called', 'a Member who was called', 'the owner'];
        for (const who of others()) {
          const { refusal } = await as(who)(document, { id, version, because: 'x', text: 'x' });
          const code =
            who === 'a stranger' ? 'SIGN_IN_REQUIRED' : board_.includes(who) ? 'NOT_ALLOWED' : 'NOT_FOUND';
          const mayGive = name === 'giveEvidence' && who === 'the owner';
          expect([who, refusal]).toEqual([who, mayGive ? undefined : code]);
        }
      },
    );
  });

  it('takes an id that is none for one that names nothing', async () => {
    for (const name of ['publishDecision', 'withholdDecision', 'sayNothingFollows'])
      expect(
        (await as('the Secretariat')(onDecision(name), { id: 'x', version: 1, because: 'x' })).refusal,
      ).toBe('NOT_FOUND');
    for (const name of ['confirmAction', 'dropAction'])
      expect(
        (await as('the Secretariat')(onAction(name), { id: "1'", version: 1, because: 'x' })).refusal,
      ).toBe('NOT_FOUND');
    expect(said(await portal.asStranger(page, { number: '2027-03-99' }), 'decision')).toBeNull();
  });
});
