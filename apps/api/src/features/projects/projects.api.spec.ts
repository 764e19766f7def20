import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { paperFile } from '../../../test/given-agenda.js';
import { declareConflict } from '../../../test/given-conflict.js';
import { dayIn } from '../../../test/given-decision.js';
import {
  addDuty,
  askForChange,
  decideChange,
  decideDuty,
  givenProject,
  handIn,
  oneDeliverable,
  saveDuty,
  type GivenProject,
} from '../../../test/given-project.js';

const moneyOf = `query ($slug: String!) { project(slug: $slug) { endsOn areas outputs { title acceptedOn work { slug } }
  inside { plannedTotal money { year planned committed spent organisation { slug } } parts { share isLead } milestones { title } } } }`;

describe('a project', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let project: GivenProject;
  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    project = await givenProject(board);
  });
  afterAll(() => portal.stop());

  const shown = async () =>
    said<Json>(await (await board.as('col'))(moneyOf, { slug: project.slug }), 'project');
  const needsOf = async (run: Awaited<TestBoard['asSecretary']>) =>
    said<{ kind: string }[]>(await run('{ needsYou { kind } }'), 'needsYou').map(({ kind }) => kind);
  const mails = (kind: string) =>
    portal.sql<{ aboutId: string }>(`select about_id as "aboutId" from mails where kind = $1`, [kind]);

  it('starts filled in from its proposal: parts, money, and reports to its end', async () => {
    const { inside } = await shown();
    expect(inside.plannedTotal).toBe(30_000);
    expect(inside.parts).toEqual([
      { share: 10_000, isLead: true },
      { share: 10_000, isLead: false },
      { share: 10_000, isLead: false },
    ]);
    const kinds = project.duties.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['deliverable', 'report', 'report', 'report', 'report']);
    expect(inside.milestones).toEqual([{ title: 'Lessons are chosen' }]);
  });

  it('does not tell an officer in conflict which proposal it came from', async () => {
    const asked = `query ($slug: String!) { project(slug: $slug) { inside { proposalNumber decisionNumber } } }`;
    const officer = await board.asSecretary;
    const inside = async () => said<Json>(await officer(asked, { slug: project.slug }), 'project')['inside'];
    const { proposalNumber } = await inside();
    expect(proposalNumber).toEqual(expect.any(String));
    const conflict = { proposal: proposalNumber, kind: 'financial', words: 'They rent an office to us.' };
    expect((await officer(declareConflict, conflict)).refusal).toBeUndefined();
    expect(await inside()).toMatchObject({ proposalNumber: null, decisionNumber: expect.any(String) });
    await portal.sql(`delete from conflicts`);
  });

  it('takes a deliverable from its first day to an output that everybody sees', async () => {
    const lead = await board.as('col');
    const secretariat = await board.asSecretary;
    const added = said<Json>(
      await lead(addDuty, { slug: project.slug, duty: oneDeliverable() }),
      'addProjectDuty',
    );
    const { id, version } = added['inside'].duties.find((one: Json) => one['kind'] === 'deliverable');
    expect(await needsOf(lead)).toContain('hand_in_deliverable');
    const foreign = await paperFile(board, board.secretary);
    expect((await lead(handIn, { id, version, text: '', fileIds: [foreign] })).refusal).toBe('NOT_FOUND');
    const fileIds = [await paperFile(board, board.representatives.col, 'course.txt')];
    const given = said<Json>(await lead(handIn, { id, version, text: '', fileIds }), 'handInProjectDuty');
    expect(await needsOf(secretariat)).toContain('decide_hand_in');
    expect(await needsOf(lead)).not.toContain('hand_in_deliverable');
    const returned = said<Json>(
      await secretariat(decideDuty, { id, version: given['version'], accepted: false, because: 'Page 3.' }),
      'decideProjectDuty',
    );
    expect(returned).toMatchObject({
      state: 'returned',
      handIns: [{ outcome: 'returned', because: 'Page 3.' }],
    });
    await eventually(async () => (await mails('project_duty_decided')).length === 1);
    expect((await shown())['outputs']).toEqual([]);
    const again = said<Json>(
      await lead(handIn, { id, version: returned['version'], text: 'With page 3', fileIds }),
      'handInProjectDuty',
    );
    const accepted = said<Json>(
      await secretariat(decideDuty, { id, version: again['version'], accepted: true, because: '' }),
      'decideProjectDuty',
    );
    expect(accepted['handIns'].map(({ outcome }: Json) => outcome)).toEqual(['accepted', 'returned']);
    const outside = said<Json>(await portal.asStranger(moneyOf, { slug: project.slug }), 'project');
    expect(outside).toMatchObject({
      inside: null,
      outputs: [{ title: 'A course in four languages', acceptedOn: dayIn(0), work: null }],
    });
    // It is a draft of the library now, which the lead goes on with; each names the other.
    const ofDuty = `query ($id: ID!) { projectDuty(id: $id) { work { slug } } }`;
    const { work } = said<Json>(await lead(ofDuty, { id }), 'projectDuty');
    const asked = `query ($slug: String!) { work(slug: $slug) { state kind title summary deliverable projectSlug
      organisations { slug } editions { language versions { files { name } } } viewerCanChange } }`;
    expect(said(await lead(asked, { slug: work.slug }), 'work')).toMatchObject({
      ...{ state: 'draft', kind: 'resource', title: 'A course in four languages', summary: 'With page 3' },
      ...{ deliverable: expect.stringMatching(/^D\d$/), projectSlug: project.slug, viewerCanChange: true },
      organisations: [{ slug: 'alecso' }, { slug: 'col' }, { slug: 'seameo' }],
      editions: [{ language: 'en', versions: [{ files: [{ name: 'course.txt' }] }] }],
    });
    expect((await portal.asStranger(asked, { slug: work.slug })).data?.['work']).toBeNull();
    expect((await lead(handIn, { id, version: accepted['version'], text: 'More' })).refusal).toBe(
      'DUTY_ACCEPTED',
    );
  });

  it('keeps what is written for a report, and of two who write at once refuses the second', async () => {
    const lead = await board.as('col');
    const [report] = project.duties;
    const meant = { id: report?.id, version: report?.version };
    expect((await lead(saveDuty, { ...meant, text: 'First' })).refusal).toBeUndefined();
    expect((await lead(saveDuty, { ...meant, text: 'Second' })).refusal).toBe('CHANGED_MEANWHILE');
  });

  it('lists all reports that are owed, and asks those alone who owe them, once a day', async () => {
    const secretariat = await board.asSecretary;
    const owed = `{ projectDuties(kind: report) { items { id state isLate isChased project { slug } } } }`;
    const items = said<{ items: Json[] }>(await secretariat(owed), 'projectDuties').items;
    expect(items.map(({ isChased }) => isChased)).toEqual([true, false, false, false]);
    const chase = `mutation ($ids: [ID!]!) { chaseReports(ids: $ids) }`;
    const ids = items.map(({ id }) => String(id));
    expect(said(await secretariat(chase, { ids }), 'chaseReports')).toBe(1);
    expect((await mails('project_report_owed')).map(({ aboutId }) => aboutId)).toEqual([ids[0]]);
    expect(await needsOf(await board.as('col'))).toContain('hand_in_report');
    expect((await secretariat(chase, { ids })).refusal).toBe('NOBODY_TO_CHASE');
    expect((await (await board.as('col'))(chase, { ids })).refusal).toBe('NOT_ALLOWED');
    expect(said<{ items: Json[] }>(await (await board.as('iste'))(owed), 'projectDuties').items).toEqual([]);
  });

  it('changes its plan by requests: a small one the Secretariat’s, a large one by a decision of the Board', async () => {
    const lead = await board.as('col');
    const secretariat = await board.asSecretary;
    const year = Number(dayIn(-200).slice(0, 4));
    const plan = (col: number, seameo: number) => [
      { what: 'planned', organisation: 'col', year, amount: col },
      { what: 'planned', organisation: 'seameo', year, amount: seameo },
    ];
    const ask = async (changes: object[]) =>
      said<Json>(await lead(askForChange, { slug: project.slug, why: 'Because.', changes }), 'askForChange')[
        'inside'
      ].changeRequests[0] as Json;
    expect(
      (await lead(askForChange, { slug: project.slug, why: 'B', changes: plan(10_001, 10_000) })).refusal,
    ).toBe('PLAN_OVER_CEILING');
    const small = await ask(plan(7_000, 13_000));
    expect(small).toMatchObject({
      isTheBoards: false,
      lines: [{ before: '10000', after: '7000' }, { after: '13000' }],
    });
    const rival = await ask(plan(9_000, 11_000));
    expect(await needsOf(secretariat)).toContain('decide_change');
    said(
      await secretariat(decideChange, { id: small['id'], approved: true, because: '' }),
      'decideChangeRequest',
    );
    expect((await shown())['inside'].money.map(({ planned }: Json) => planned).sort()).toEqual([
      10_000, 13_000, 7_000,
    ]);
    expect((await secretariat(decideChange, { id: rival['id'], approved: true, because: '' })).refusal).toBe(
      'CHANGED_MEANWHILE',
    );
    const overtaken = { id: rival['id'], approved: false, because: 'Overtaken.' };
    said(await secretariat(decideChange, overtaken), 'decideChangeRequest');
    const large = await ask(plan(0, 20_000));
    expect(large['isTheBoards']).toBe(true);
    const yes = { id: large['id'], approved: true, because: '' };
    expect((await secretariat(decideChange, yes)).refusal).toBe('CHANGE_NEEDS_BOARD');
    const decided = said<Json>(
      await secretariat(decideChange, { ...yes, decision: project.decision }),
      'decideChangeRequest',
    );
    expect(decided['inside']).toMatchObject({ plannedTotal: 30_000 });
    expect((await secretariat(decideChange, yes)).refusal).toBe('CHANGE_REQUEST_OVER');
    expect(await needsOf(secretariat)).not.toContain('decide_change');
  });

  it('holds the ceiling in the database, too', async () => {
    await expect(
      portal.sql(`update project_money set planned = planned + 1 where project_id = $1`, [project.id]),
    ).rejects.toThrow(/planned_money_is_within_the_ceiling/);
  });

  it('is counted in the portfolio by the lists of the day on which it began', async () => {
    const lead = await board.as('col');
    const version = said<Json>(
      await lead(`query ($slug: String!) { project(slug: $slug) { version } }`, { slug: project.slug }),
      'project',
    )['version'];
    const describe = `mutation ($slug: String!, $version: Int!, $areas: [String!]!) {
      describeProject(slug: $slug, version: $version, summary: "Lessons.", areas: $areas) { areas serves { code name } } }`;
    const meant = { slug: project.slug, version };
    expect((await lead(describe, { ...meant, areas: ['XX'] })).refusal).toBe('NO_SUCH_AREA');
    // By name wherever they are read, and not by code.
    expect(said(await lead(describe, { ...meant, areas: ['NP', 'FJ'] }), 'describeProject')).toEqual({
      areas: ['FJ', 'NP'],
      serves: [
        { code: 'FJ', name: 'Fiji' },
        { code: 'NP', name: 'Nepal' },
      ],
    });
    const listed = async (list: string) =>
      said<{ items: Json[] }>(
        await portal.asStranger(
          `query ($list: String) { portfolioProjects(list: $list) { items { project { slug } } } }`,
          { list },
        ),
        'portfolioProjects',
      ).items.map((one) => String(one['project'].slug));
    const onTheDay = async (day: string) => {
      await portal.sql(
        `update projects set starts_on = $2, start_year = extract(year from $2::date), ends_on = $2::date + 700,
           end_year = extract(year from $2::date + 700) where id = $1`,
        [project.id, day],
      );
      return [await listed('ldc'), await listed('sids')];
    };
    expect(await onTheDay('2026-11-23')).toEqual([[project.slug], [project.slug]]);
    expect(await onTheDay('2026-11-24')).toEqual([[], [project.slug]]);
    await eventually(async () => {
      const { figures } = said<{ figures: Json[] }>(
        await portal.asStranger('{ portfolio { figures { facet key projects planned } } }'),
        'portfolio',
      );
      const of = (facet: string, key: string) =>
        figures.filter((one) => one['facet'] === facet && one['key'] === key);
      return (
        of('region', '009')[0]?.['projects'] === 1 &&
        of('all', 'all').reduce((sum, one) => sum + Number(one['projects']), 0) === 3 &&
        figures.every(({ planned }) => planned === null)
      );
    });
  });
});
