import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/db/new-id.js';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { freeze } from '../../../test/given-agenda.js';
import { defaultRulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';

const subject = `{ meeting { agenda { id version subject { concerns path organisationName } } }
  openRulesProposals { id } openAdmissions { id name } }`;
const set = `mutation ($itemId: ID!, $concerns: ItemConcern, $rulesProposalId: ID, $membershipId: ID) {
  setItemSubject(itemId: $itemId, concerns: $concerns, rulesProposalId: $rulesProposalId, membershipId: $membershipId) ${subject} }`;

describe('an agenda item', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const say = async (given: Json) => (await board.asSecretary)(set, given);
  const first = (agenda: Json) => agenda['meeting'].agenda[0] as Json;

  it('can be an election of the Chair, the annual report, or a matter of its own words again', async () => {
    const { agenda } = await board.convened();
    const itemId = agenda[0]?.id;
    const said_ = async (concerns: string | null) =>
      first(said<Json>(await say({ itemId, concerns }), 'setItemSubject'));
    expect(await said_('chair_election')).toMatchObject({
      subject: { concerns: 'chair_election', path: '/board/chair' },
    });
    expect(await said_('annual_report')).toMatchObject({
      subject: { path: '/board/duties', organisationName: null },
    });
    expect(await said_(null)).toMatchObject({ subject: null, version: Number(agenda[0]?.version) + 3 });
  });

  it('can be a change of the rules that is proposed, and not one that is settled', async () => {
    const { agenda } = await board.convened();
    const itemId = agenda[0]?.id;
    const id = newId();
    await portal.source.query(
      `insert into rules_proposals (id, rules, because, proposed_by_id, proposed_on) values ($1, $2, 'Why not', $3, '2026-01-01')`,
      [id, JSON.stringify(defaultRulesOfProcedure), board.secretary],
    );
    const given = { itemId, concerns: 'rules_change', rulesProposalId: id };
    const answer = said<Json>(await say(given), 'setItemSubject');
    expect(first(answer)).toMatchObject({ subject: { path: `/board/rules/proposals/${id}` } });
    expect(answer['openRulesProposals']).toEqual([{ id }]);
    expect(await say({ itemId, concerns: 'rules_change' })).toMatchObject({
      refusal: 'SUBJECT_NEEDS_REFERENCE',
      field: 'rulesProposalId',
    });
    await portal.source.query(`update rules_proposals set withdrawn_on = '2026-01-02' where id = $1`, [id]);
    expect(await say(given)).toMatchObject({ refusal: 'RULES_PROPOSAL_WITHDRAWN' });
  });

  it('can be the admission of who asks to become a Member', async () => {
    const { agenda } = await board.convened();
    const itemId = agenda[0]?.id;
    const id = newId();
    await portal.source.query(
      `insert into memberships (id, organisation_id, standing, stage, starts_on, basis)
       select $1, o.id, 'member', 'board_decision', '2026-01-01', 'Letter' from organisations o
       where not exists (select from memberships m where m.organisation_id = o.id) limit 1`,
      [id],
    );
    const [known] = await portal.sql<{ id: string }>(`select id from memberships where id = $1`, [id]);
    const membershipId = known?.id ?? '';
    if (known) {
      const answer = said<Json>(await say({ itemId, concerns: 'admission', membershipId }), 'setItemSubject');
      const [{ name }] = answer['openAdmissions'] as [{ name: string }];
      expect(first(answer)).toMatchObject({ subject: { concerns: 'admission', organisationName: name } });
    }
    const [inForce] = await portal.sql<{ id: string }>(
      `select id from memberships where standing = 'member' and stage = 'in_force' limit 1`,
    );
    expect(await say({ itemId, concerns: 'admission', membershipId: inForce?.id })).toMatchObject({
      refusal: 'NOT_APPLYING',
    });
  });

  it('is voted on, and no item by consent, where it is an election, a change of the rules or an admission', async () => {
    const { agenda } = await board.convened();
    const { id: itemId, version, title, minutes } = agenda[0] as unknown as Json & { version: number };
    const change = `mutation ($id: ID!, $version: Int!, $item: AgendaItemInput!) {
      changeAgendaItem(id: $id, version: $version, item: $item) { id } }`;
    const item = { title, minutes, kind: 'consent', note: '', presenterName: '' };
    const run = await board.asSecretary;
    said(await run(change, { id: itemId, version, item }), 'changeAgendaItem');
    expect(await say({ itemId, concerns: 'chair_election' })).toMatchObject({
      refusal: 'SUBJECT_NEEDS_VOTE',
      field: 'concerns',
    });
    said(await say({ itemId, concerns: 'annual_report' }), 'setItemSubject');
    await run(change, { id: itemId, version: version + 2, item: { ...item, kind: 'decision' } });
    said(await say({ itemId, concerns: 'chair_election' }), 'setItemSubject');
    expect(await run(change, { id: itemId, version: version + 4, item })).toMatchObject({
      refusal: 'SUBJECT_NEEDS_VOTE',
      field: 'kind',
    });
    // Whatever the code lets through, the database does not.
    await expect(
      portal.source.query(`update agenda_items set kind = 'consent' where id = $1`, [itemId]),
    ).rejects.toThrow('such an item is voted on');
  });

  it('is what it is once the agenda is frozen, and only the Secretariat says so', async () => {
    const { id, agenda } = await board.convened();
    const given = { itemId: agenda[0]?.id, concerns: 'annual_report' };
    expect(await (await board.as('col'))(set, given)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    await freeze(board, id);
    expect(await say(given)).toMatchObject({ refusal: 'AGENDA_FROZEN' });
  });
});
