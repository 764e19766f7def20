import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import { adoptedBy } from '../../../test/given-rules.js';
import { newId } from '../../platform/db/new-id.js';
import { defaultRulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { entriesOf } from './rules-entries.js';

const propose = `mutation ($entries: [RulesEntryInput!]!, $because: String!) {
  proposeRules(entries: $entries, because: $because) { id version viewerCanAdopt } }`;
const adopt = `mutation ($id: ID!, $version: Int!, $inForceFrom: CalendarDate!, $basis: String!) {
  adoptRules(id: $id, version: $version, inForceFrom: $inForceFrom, basis: $basis) {
    viewerCanAdopt adoptedAs { number inForceFrom basis } } }`;
const withdraw = `mutation ($id: ID!) { withdrawRulesProposal(id: $id) { withdrawnOn viewerCanAdopt } }`;
const ask = `query ($id: ID!) { rulesProposal(id: $id) { differences { id before after }
  lastYear { meetings changed { number before { inTime notice burden } after { inTime notice burden }
    hours { member before after burdenBefore burdenAfter } } } } }`;

describe('proposed Rules of Procedure', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let secretariat: Run;
  let representative: Run;
  let partner: Run;

  const entries = (change: Record<string, string> = {}) =>
    entriesOf(defaultRulesOfProcedure).map(({ path, value }) => ({ path, value: change[path] ?? value }));
  const proposed = async (change: Record<string, string>): Promise<Json> => {
    const { data } = await secretariat(propose, { entries: entries(change), because: 'To try' });
    return data?.['proposeRules'];
  };
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    portal = await TestPortal.start();
    const { given } = portal;
    board = await TestBoard.gather(portal);
    secretariat = await board.asSecretary;
    const person = board.representatives.col;
    await portal.source.query(`update people set time_zone = 'America/Vancouver' where id = $1`, [person]);
    representative = await portal.as(person);
    partner = await board.run(board.partner);
    const meetingId = newId();
    await portal.source.query(
      `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, link, convened_at)
       values ($1, 'AB-past', 'Past', 'ordinary', 'online', 'closed', $2, 'Asia/Shanghai', $3, 60, 'https://meet.example',
         $3::timestamptz - interval '50 days')`,
      [meetingId, `${day(-60)}T10:00`, `${day(-60)}T02:00:00Z`],
    );
    await portal.source.query(
      `insert into invitees (id, meeting_id, person_id, organisation_id, capacity, role, awaited)
       values ($1, $2, $3, $4, 'representative', 'REQ-PARTICIPANT', true)`,
      [newId(), meetingId, person, await given.organisation('col')],
    );
  });
  afterAll(() => portal.stop());

  it.each([
    ['a stranger', () => portal.asStranger, 'SIGN_IN_REQUIRED'],
    ['a representative', () => representative, 'NOT_ALLOWED'],
  ])('are neither proposed nor adopted nor taken back by %s', async (_who, run, refusal) => {
    const { id } = await proposed({});
    expect((await run()(propose, { entries: entries(), because: 'x' })).refusal).toBe(refusal);
    expect((await run()(adopt, { id, version: 1, inForceFrom: day(9), basis: 'x' })).refusal).toBe(refusal);
    expect((await run()(withdraw, { id })).refusal).toBe(refusal);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['a number that is none', { 'writtenVote.days': 'ten' }, 'RULES_NUMBER', 'writtenVote.days'],
    ['Members that there are not', { 'chair.order': newId() }, 'RULES_ORDER', 'chair.order'],
  ])('are refused for %s, at its field', async (_what, change, refusal, field) => {
    const answer = await secretariat(propose, { entries: entries(change), because: 'x' });
    expect([answer.refusal, answer.field]).toEqual([refusal, field]);
  });

  it('say why', async () => {
    expect((await secretariat(propose, { entries: entries(), because: ' ' })).field).toBe('because');
  });

  it('are seen by the Board and the Secretariat alone', async () => {
    const { id } = await proposed({});
    expect((await representative(ask, { id })).data?.['rulesProposal']).not.toBeNull();
    for (const run of [partner, portal.asStranger])
      expect((await run('{ rulesProposals { id } }')).data).toEqual({ rulesProposals: [] });
  });

  it('show clause by clause what they would change, and for which meetings of the last year', async () => {
    const { id } = await proposed({ 'notice.ordinary.convening': '60', 'hours.burden.yellow': '2' });
    const { data } = await representative(ask, { id });
    expect(data?.['rulesProposal'].differences).toMatchObject([{ id: 'ordinary-notice' }, { id: 'burden' }]);
    expect(data?.['rulesProposal'].lastYear).toMatchObject({
      meetings: 1,
      changed: [
        {
          number: 'AB-past',
          before: { inTime: true, burden: 1 },
          after: { inTime: false, burden: 2 },
          hours: [{ member: 'COL', before: 'yellow', after: 'yellow', burdenBefore: 1, burdenAfter: 2 }],
        },
      ],
    });
  });

  it.each([
    ['which is not in the register', 'RULES_NEED_DECISION', () => Promise.resolve('AB/2027/02-03')],
    ['about another item', 'RULES_OTHER_DECISION', async () => adoptedBy(board, (await proposed({}))['id'])],
    [
      'by an ordinary majority',
      'RULES_NEED_THEIR_VOTE',
      async (id: string) => adoptedBy(board, id, 'ordinary'),
    ],
  ])('are not adopted by a decision %s', async (_which, refusal, decision) => {
    const { id } = await proposed({});
    const basis = await decision(id);
    expect(await secretariat(adopt, { id, version: 1, inForceFrom: day(30), basis })).toMatchObject({
      refusal,
      field: 'basis',
    });
    // Whatever the code lets through, the database does not.
    await expect(
      portal.source.query(
        `update rules_proposals set adopted_as_id = (select id from rules_versions limit 1) where id = $1`,
        [id],
      ),
    ).rejects.toThrow('rules are adopted by a decision');
  });

  it('come into force only when they are adopted, and old days keep their own version', async () => {
    const { id } = await proposed({ 'writtenVote.days': '7' });
    const inForceFrom = day(30);
    const given = { id, version: 1, inForceFrom, basis: await adoptedBy(board, id) };
    expect((await secretariat(adopt, { ...given, inForceFrom: '2026-01-01' })).refusal).toBe(
      'RULES_FROM_THE_PAST',
    );
    expect((await secretariat(adopt, { ...given, basis: '' })).field).toBe('basis');
    expect((await secretariat(adopt, { ...given, version: 2 })).refusal).toBe('CHANGED_MEANWHILE');
    const both = await Promise.all([secretariat(adopt, given), secretariat(adopt, given)]);
    expect(both.map(({ refusal }) => refusal ?? 'done').sort()).toEqual(['CHANGED_MEANWHILE', 'done']);
    const bases = `select carries_itself as it from decisions where number = $1`;
    expect(await portal.sql(bases, [given.basis])).toEqual([{ it: true }]);
    const read = `query ($on: CalendarDate!) { rulesOfProcedure(on: $on) { number basis document { clauses { id text } } } }`;
    const clause = async (on: string) => {
      const { data } = await portal.asStranger(read, { on });
      return data?.['rulesOfProcedure'].document
        .flatMap(({ clauses }: Json) => clauses)
        .find((one: Json) => one['id'] === 'written-vote').text;
    };
    expect(await clause(day(29))).toContain('10 days');
    expect(await clause(inForceFrom)).toContain('7 days');
    expect((await secretariat(withdraw, { id })).refusal).toBe('RULES_ADOPTED_ALREADY');
    const next = await proposed({});
    const again = { ...given, id: next['id'] };
    expect((await secretariat(adopt, { ...again, inForceFrom: day(40) })).refusal).toBe(
      'RULES_OTHER_DECISION',
    );
    again.basis = await adoptedBy(board, next['id']);
    expect((await secretariat(adopt, again)).refusal).toBe('RULES_BEFORE_ANOTHER');
    expect((await secretariat(withdraw, { id: next['id'] })).data?.['withdrawRulesProposal']).toMatchObject({
      viewerCanAdopt: false,
    });
  });
});
