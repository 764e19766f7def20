import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { dayIn, givenDecision, meetingHeld } from '../../../test/given-decision.js';
import { declareConflict } from '../../../test/given-conflict.js';
import { givenProposal } from '../../../test/given-proposal.js';

const who = [
  'a stranger',
  'an unrelated Member',
  'a partner that declined',
  'a partner',
  'the lead’s administrator',
  'the lead',
  'a former secretary',
  'the Secretariat',
] as const;
type Who = (typeof who)[number];
const applicants: readonly Who[] = ['a partner', 'the lead’s administrator', 'the lead'];

const shown = `{ number award { state text recused decisions votes motion recipients { name } viewerCanDecide viewerCanRelease } viewerCanTable }`;
const look = `query ($number: String!) { proposal(number: $number) ${shown} }`;
const table = `mutation ($proposal: String!, $meeting: String!) {
  tableAward(proposal: $proposal, meeting: $meeting, advice: "", motion: "To award it.") { id } }`;
const decide = `mutation ($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {
  decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) { id } }`;
const release = `mutation ($proposal: String!, $version: Int!) { releaseAward(proposal: $proposal, version: $version) { id } }`;
const prepared = `query ($itemId: ID!) { preparedMotion(itemId: $itemId) { text } }`;
const read = `query ($number: String!) { proposal(number: $number) { submission { title } viewerCanEdit readiness { code } } }`;
const leadsTo = `query ($number: String!) { meeting(number: $number) { agenda { subject { path } } } }`;
const edit = `mutation ($number: String!) {
  changeProposal(number: $number, version: 1, title: "Other", directions: [1], sdgTargets: ["4.1"]) { number } }`;
const judge = `mutation ($number: String!) { decideEligibility(number: $number, eligible: true, reason: "") { number } }`;
const agenda = `query ($number: String!) { meeting(number: $number) { agenda { title } } }`;

describe('who may do what with an award', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let proposal: string;
  let itemId: string;
  let meeting: string;
  let decision: string;
  const people = {} as Record<Who, Run>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    const { representatives } = board;
    people['a stranger'] = portal.asStranger;
    people['an unrelated Member'] = await board.as('unesco-iite');
    people['a partner that declined'] = await board.as('iste');
    people['a partner'] = await board.as('seameo');
    people['the lead’s administrator'] = await board.run(
      await portal.given.holder('col', 'organisation_administrator'),
    );
    people['the lead'] = await board.as('col');
    const former = await portal.given.person();
    await portal.given.mandate(former, 'slibnu', 'secretariat_staff', '2018-01-01', '2019-01-01');
    await portal.given.mandate(former, 'unesco-iite', 'organisation_administrator');
    people['a former secretary'] = await board.run(former);
    people['the Secretariat'] = await board.asSecretary;
    proposal = await givenProposal(
      portal,
      {
        people: {
          leadRepresentative: representatives.col,
          partnerConfirmed: representatives.seameo,
          partnerWaiting: representatives.alecso,
          partnerDeclined: representatives.iste,
        },
      },
      { state: 'eligible', waiting: false },
    );
  });
  afterAll(() => portal.stop());

  const refusalFor = (one: Who, inside?: string) =>
    one === 'the Secretariat' ? inside : one === 'a stranger' ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED';
  const seenBy = async (one: Who) => (await people[one](look, { number: proposal })).data?.['proposal'];

  test.each(who)('the Secretariat alone puts one on an agenda: %s', async (one) => {
    const { number } = await board.draft();
    expect((await people[one](table, { proposal, meeting: number })).refusal).toBe(refusalFor(one));
    meeting = number;
  });

  test.each(who)('the item, once convened, is read by whom it is not about: %s', async (one) => {
    const [award] = await portal.sql<{ itemId: string }>(`select agenda_item_id as "itemId" from awards`);
    itemId = award?.itemId ?? '';
    await portal.sql(`update meetings set state = 'convened', convened_at = now() where number = $1`, [
      meeting,
    ]);
    const reads: readonly Who[] = ['an unrelated Member', 'a partner that declined', 'the Secretariat'];
    const motion = await people[one](prepared, { itemId });
    if (one === 'a stranger') expect(motion.refusal).toBe('SIGN_IN_REQUIRED');
    else
      expect(motion.data?.['preparedMotion']).toEqual(reads.includes(one) ? { text: 'To award it.' } : null);
    // Neither a recused Member nor the public learns from the agenda what is proposed.
    const { agenda: items } = said<Json>(await people[one](agenda, { number: meeting }), 'meeting');
    expect(JSON.stringify(items).includes('Lessons that travel')).toBe(reads.includes(one));
  });

  test.each(who)(
    'the proposal is read by those who are to vote on it, and changed by nobody: %s',
    async (one) => {
      const reads: readonly Who[] = ['an unrelated Member', 'a partner that declined', 'the Secretariat'];
      const run = people[one];
      const seen = (await run(read, { number: proposal })).data?.['proposal'] as Json | null | undefined;
      if (applicants.includes(one))
        expect(seen).toMatchObject({ submission: { title: 'Lessons that travel' } });
      else
        expect(seen ?? null).toEqual(
          reads.includes(one)
            ? { submission: { title: 'Lessons that travel' }, viewerCanEdit: false, readiness: null }
            : null,
        );
      const path = `/proposals/${proposal}`;
      const subjects = said<Json>(await run(leadsTo, { number: meeting }), 'meeting')['agenda'] as Json[];
      const about = subjects.map(({ subject }) => (subject as Json | null)?.['path']);
      expect(about.includes(path)).toBe(reads.includes(one));
      if (one === 'an unrelated Member')
        for (const act of [edit, judge])
          expect((await run(act, { number: proposal })).refusal).toBe('NOT_FOUND');
    },
  );

  it('the proposal is closed again to a Member in conflict, and to whom it is not yet convened for', async () => {
    const run = people['an unrelated Member'];
    const sees = async () => (await run(read, { number: proposal })).data?.['proposal'] !== null;
    const as = (change: string) => portal.sql(`${change} where number = $1`, [meeting]);
    await as(`update meetings set state = 'draft', convened_at = null`);
    expect(await sees()).toBe(false);
    await as(`update meetings set state = 'convened', convened_at = now()`);
    expect(await sees()).toBe(true);
    const conflict = { proposal, kind: 'financial', words: 'We sell to them.' };
    expect((await run(declareConflict, conflict)).refusal).toBeUndefined();
    expect(await sees()).toBe(false);
    await portal.sql(`delete from conflicts`);
    expect(await sees()).toBe(true);
  });

  test.each(who)('only the Secretariat enters what the Board decided: %s', async (one) => {
    if (!decision) {
      const held = await meetingHeld(board);
      await portal.sql(`update agenda_items set meeting_id = $2, position = 90 where id = $1`, [
        itemId,
        held.id,
      ]);
      decision = (await givenDecision(board, { meeting: held, decision: { agendaItemId: itemId } })).number;
    }
    const award = {
      awarded: true,
      ceiling: 20_000,
      startsOn: dayIn(30),
      endsOn: dayIn(395),
      text: 'Well done.',
      conditions: [],
    };
    const meant = { proposal, version: 1, decision, award };
    expect((await people[one](decide, meant)).refusal).toBe(refusalFor(one));
  });

  test.each(who)('nobody but the Secretariat sees it before it is released: %s', async (one) => {
    const seen = await seenBy(one);
    if (one === 'the Secretariat')
      expect(seen).toMatchObject({ award: { state: 'awarded', viewerCanRelease: true } });
    else if (applicants.includes(one)) expect(seen).toMatchObject({ award: null, viewerCanTable: false });
    else expect(seen ?? null).toBeNull();
  });

  test.each(who)('only the Secretariat releases it: %s', async (one) => {
    expect((await people[one](release, { proposal, version: 2 })).refusal).toBe(refusalFor(one));
  });

  test.each(who)('its applicants see it then, without what is the Secretariat’s: %s', async (one) => {
    const seen = await seenBy(one);
    if (one === 'the Secretariat')
      expect(seen?.['award']).toMatchObject({ state: 'awarded', recused: expect.any(Array) });
    else if (applicants.includes(one))
      expect(seen?.['award']).toMatchObject({
        ...{ state: 'awarded', text: 'Well done.', recused: null, decisions: null, votes: null },
        ...{ recipients: null, viewerCanDecide: false, viewerCanRelease: false },
      });
    else expect(seen ?? null).toBeNull();
  });

  it('waits for the Secretariat from the decision to the release, and for nobody else', async () => {
    const kinds = async (one: Who) =>
      said<{ kind: string; path: string }[]>(await people[one]('{ needsYou { kind path } }'), 'needsYou')
        .filter(({ path }) => path.endsWith(`/${proposal}/award`))
        .map(({ kind }) => kind);
    const as = (values: string) => portal.sql(`update awards set ${values}`);
    expect(await kinds('the Secretariat')).toEqual([]);
    await as(`released_at = null`);
    expect(await kinds('the Secretariat')).toEqual(['release_award']);
    await as(`state = 'tabled', decision_id = null, ceiling = null, starts_on = null, ends_on = null`);
    expect(await kinds('the Secretariat')).toEqual(['enter_award']);
    for (const one of who.slice(1, -1)) expect(await kinds(one)).toEqual([]);
  });
});
