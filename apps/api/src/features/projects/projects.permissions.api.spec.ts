import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { dayIn } from '../../../test/given-decision.js';
import {
  addDuty,
  askForChange,
  decideChange,
  decideDuty,
  dutiesOf,
  givenProject,
  handIn,
  oneDeliverable,
  saveDuty,
  type GivenProject,
} from '../../../test/given-project.js';

const inside = `query ($slug: String!) { project(slug: $slug) { title startYear outputs { title } participants { slug }
  inside { ceiling parts { share organisation { slug } } duties { id handIns { id } } risks { what } money { planned }
    changeRequests { why } team { role } viewerCanRun viewerCanAsk viewerCanPlan viewerCanRule } } }`;
const who = [
  'a stranger',
  'an unrelated Member',
  'a partner',
  'its administrator',
  'the lead’s administrator',
  'the lead',
  'the Secretariat',
] as const;
type Who = (typeof who)[number];

describe('who may do what with a project', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let project: GivenProject;
  const people = {} as Record<Who, Run>;
  let col: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    project = await givenProject(board);
    col = board.representatives.col;
    people['a stranger'] = portal.asStranger;
    people['an unrelated Member'] = await board.as('unesco-iite');
    people['a partner'] = await board.as('seameo');
    people['its administrator'] = await board.run(
      await portal.given.holder('seameo', 'organisation_administrator'),
    );
    people['the lead’s administrator'] = await board.run(
      await portal.given.holder('col', 'organisation_administrator'),
    );
    people['the lead'] = await board.as('col');
    people['the Secretariat'] = await board.asSecretary;
  });
  afterAll(() => portal.stop());

  test.each(who)('the inside is seen by its Organisations and the Secretariat: %s', async (one) => {
    const shown = said<{ title: string; inside: object | null }>(
      await people[one](inside, { slug: project.slug }),
      'project',
    );
    expect(shown.title).toBe('Lessons that travel');
    expect(shown.inside !== null).toBe(one !== 'a stranger' && one !== 'an unrelated Member');
  });

  it('shows nothing inside of what stands as public record', async () => {
    const slug = 'national-smart-education-strategy';
    const shown = said<{ startYear: number; inside: object | null; participants: object[] }>(
      await people['the Secretariat'](inside, { slug }),
      'project',
    );
    expect(shown).toMatchObject({ startYear: 2020, inside: null });
    expect(shown.participants).toHaveLength(4);
    expect((await people['the Secretariat'](addDuty, { slug, duty: oneDeliverable() })).refusal).toBe(
      'PROJECT_ONLY_RECORDED',
    );
  });

  const refusedAs = { 'a stranger': 'SIGN_IN_REQUIRED', 'an unrelated Member': 'NOT_ALLOWED' } as const;
  const risk = () => ({
    what: 'The course is late',
    likelihood: 2,
    impact: 3,
    mitigation: '',
    owner: 'col',
    open: true,
  });
  const bySlug: [string, string, () => Record<string, unknown>, readonly Who[]][] = [
    [
      'describes it',
      `mutation ($slug: String!) { describeProject(slug: $slug, version: 0, summary: "", areas: []) { id } }`,
      () => ({}),
      ['the lead’s administrator', 'the lead'],
    ],
    [
      'adds to the team',
      `mutation ($slug: String!, $personId: ID!) { addTeamMember(slug: $slug, organisation: "col", personId: $personId) { id } }`,
      () => ({ personId: col }),
      ['the lead’s administrator', 'the lead'],
    ],
    [
      'adds a milestone',
      `mutation ($slug: String!, $dueOn: CalendarDate!) { addMilestone(slug: $slug, title: "Halfway", dueOn: $dueOn) { id } }`,
      () => ({ dueOn: dayIn(9) }),
      ['the lead’s administrator', 'the lead', 'the Secretariat'],
    ],
    [
      'lays down a deliverable',
      addDuty,
      () => ({ duty: oneDeliverable() }),
      ['the lead’s administrator', 'the lead', 'the Secretariat'],
    ],
    [
      'records SEAMEO’s money',
      `mutation ($slug: String!, $year: Int!) { recordProjectMoney(slug: $slug, organisation: "seameo", year: $year, committed: 5, spent: 7) { id } }`,
      () => ({ year: Number(dayIn(0).slice(0, 4)) }),
      ['a partner', 'its administrator', 'the lead’s administrator', 'the lead'],
    ],
    [
      'adds a risk',
      `mutation ($slug: String!, $risk: ProjectRiskInput!) { addProjectRisk(slug: $slug, risk: $risk) { id } }`,
      () => ({ risk: risk() }),
      ['the lead’s administrator', 'the lead'],
    ],
    [
      'asks for a change',
      askForChange,
      () => ({ why: 'Exams.', changes: [{ what: 'end', day: dayIn(600) }] }),
      ['the lead'],
    ],
  ];
  describe.each(bySlug)('%s', (_what, document, variables, may) => {
    test.each(who)('%s', async (one) => {
      const { refusal } = await people[one](document, { slug: project.slug, ...variables() });
      if (may.includes(one)) expect(refusal === undefined || refusal === 'CHANGED_MEANWHILE').toBe(true);
      else expect(refusal).toBe(refusedAs[one as keyof typeof refusedAs] ?? 'NOT_ALLOWED');
    });
  });

  describe('what is handed in', () => {
    const refused = { 'a stranger': 'SIGN_IN_REQUIRED', 'an unrelated Member': 'NOT_FOUND' } as const;
    const leads: readonly Who[] = ['the lead’s administrator', 'the lead'];
    test.each(who)('is written and handed in by the lead, ruled on by the Secretariat: %s', async (one) => {
      const [duty] = await dutiesOf(board, project.slug);
      const meant = { id: duty?.id, version: duty?.version };
      const expected = (may: boolean) =>
        may ? undefined : (refused[one as keyof typeof refused] ?? 'NOT_ALLOWED');
      expect((await people[one](saveDuty, { ...meant, text: 'So far' })).refusal).toBe(
        expected(leads.includes(one)),
      );
      const now = (await dutiesOf(board, project.slug))[0];
      const again = { id: now?.id, version: now?.version };
      expect((await people[one](handIn, { ...again, text: 'Done' })).refusal).toBe(
        expected(leads.includes(one)),
      );
      const later = (await dutiesOf(board, project.slug))[0];
      const ruled = await people[one](decideDuty, {
        id: later?.id,
        version: later?.version,
        accepted: false,
        because: 'A page is missing.',
      });
      expect(ruled.refusal).toBe(one === 'the Secretariat' ? 'NOTHING_HANDED_IN' : expected(false));
      await portal.sql(
        `update project_hand_ins set outcome = 'returned', because = 'B', decided_at = now(), decided_by_id = submitted_by_id where outcome is null`,
      );
      await portal.sql(`update project_duties set state = 'returned' where state = 'submitted'`);
    });
  });

  it('rules on changes by the Secretariat alone, and lets a mandate that ended do nothing', async () => {
    const asked = await people['the lead'](askForChange, {
      slug: project.slug,
      why: 'Exams.',
      changes: [{ what: 'end', day: dayIn(590) }],
    });
    const id = said<{ inside: { changeRequests: { id: string }[] } }>(asked, 'askForChange').inside
      .changeRequests[0]?.id;
    for (const one of who.slice(1, -1))
      expect((await people[one](decideChange, { id, approved: true, because: '' })).refusal).toBe(
        one === 'an unrelated Member' ? 'NOT_FOUND' : 'NOT_ALLOWED',
      );
    const former = await portal.given.person();
    await portal.given.mandate(former, 'col', 'representative', '2018-01-01', '2019-01-01');
    await portal.given.mandate(former, 'iste', 'organisation_administrator');
    const run = await board.run(former);
    expect((await run(addDuty, { slug: project.slug, duty: oneDeliverable() })).refusal).toBe('NOT_ALLOWED');
  });
});
