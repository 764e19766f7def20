import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { attached, firstEntry } from '../../../test/changes-of-proposal-plans.js';
import { givenCall } from '../../../test/given-call.js';
import {
  close,
  givenCast,
  givenProposal,
  roles,
  type Cast,
  type Role,
} from '../../../test/given-proposal.js';
import { newId } from '../../platform/db/new-id.js';
import { ChasePartners } from './chase-partners.task.js';

const plan = `{ number version months totals { budget } readiness { code }
  partnerships { version budget yearly confirmation organisation { slug } }
  workPlan { id month title output languages version organisation { slug } }
  attachments { id storedFile { id name } }
  submission { months fingerprint workPlan { month title output organisation { slug } } attachments { id name }
    parts { yearly stands organisation { slug } } } }`;
const vars = '$number: String!';
const budgets = `mutation (${vars}, $budgets: [YearlyBudgetInput!]!) { saveBudget(number: $number, budgets: $budgets) ${plan} }`;
const months = `mutation (${vars}, $version: Int!, $months: Int!) { setProjectMonths(number: $number, version: $version, months: $months) ${plan} }`;
const add = `mutation (${vars}, $entry: WorkPlanEntryInput!) { addWorkPlanEntry(number: $number, entry: $entry) ${plan} }`;
const change = `mutation (${vars}, $id: ID!, $version: Int!, $entry: WorkPlanEntryInput!) { changeWorkPlanEntry(number: $number, id: $id, version: $version, entry: $entry) ${plan} }`;
const remove = `mutation (${vars}, $id: ID!, $version: Int!) { removeWorkPlanEntry(number: $number, id: $id, version: $version) ${plan} }`;
const attach = `mutation (${vars}, $fileId: ID!) { attachToProposal(number: $number, fileId: $fileId) ${plan} }`;
const detach = `mutation (${vars}, $fileId: ID!) { detachFromProposal(number: $number, fileId: $fileId) ${plan} }`;
const confirm = `mutation (${vars}, $yearly: [Float!]) { confirmPartnership(number: $number, organisation: "alecso",
  role: "Work", budget: 10000, inKind: 500, yearly: $yearly) { confirmation } }`;
const changePart = `mutation (${vars}, $budget: Float!) { changePartner(number: $number, organisation: "seameo", version: 1,
  role: "Work", budget: $budget, inKind: 500) ${plan} }`;
const remind = `mutation (${vars}) { remindPartners(number: $number) { number } }`;
const submit = `mutation (${vars}, $version: Int!) { submitProposal(number: $number, version: $version) ${plan} }`;
const ask = `query (${vars}) { proposal(number: $number) ${plan} }`;
const entry = {
  month: 3,
  title: ' A guide ',
  organisation: 'seameo',
  output: 'guideline',
  languages: ['fr', 'ar'],
};

interface Plan {
  version: number;
  months: number | null;
  totals: { budget: number };
  readiness: { code: string }[];
  partnerships: {
    version: number;
    budget: number;
    yearly: number[];
    confirmation: string;
    organisation: { slug: string };
  }[];
  workPlan: { id: string; month: number; title: string; version: number }[];
  attachments: { storedFile: { id: string; name: string } }[];
  submission: {
    fingerprint: string;
    attachments: { id: string }[];
    parts: { yearly: number[]; stands: boolean }[];
  };
}

describe('the plan of a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;
  let lead: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    lead = cast.as.leadRepresentative;
  });
  afterAll(() => portal.stop());

  const given = (about = {}) => givenProposal(portal, cast, about);
  const fileOf = async (personId: string, name = 'letter.txt') => {
    const id = newId();
    await portal.source.query(
      `insert into stored_files (id, name, media_type, bytes, sha256, uploaded_by_id) values ($1, $4, 'text/plain', 1, $2, $3)`,
      [id, id.replaceAll('-', ''), personId, name],
    );
    return id;
  };
  const brought = async (name: string) => {
    const { body } = await portal.http
      .put(`/files?name=${name}`)
      .set('Cookie', await portal.cookieOf(cast.people.leadRepresentative))
      .type('application/octet-stream')
      .send(`This is ${name}.`);
    return (body as { id: string }).id;
  };
  const planOf = async (number: string, run: Run = lead) =>
    (await run(ask, { number })).data?.['proposal'] as unknown as Plan;
  const partOf = async (number: string, slug: string) =>
    (await planOf(number)).partnerships.find(({ organisation }) => organisation.slug === slug);
  const twoYears = async (number: string) => {
    expect((await lead(months, { number, version: 1, months: 24 })).refusal).toBeUndefined();
  };
  const table = (...rows: [string, number[], number?][]) =>
    rows.map(([organisation, yearly, version = 1]) => ({ organisation, version, yearly }));

  it('holds a budget by partner and year, and asks whose numbers changed anew, and nobody else', async () => {
    const number = await given();
    await twoYears(number);
    expect((await planOf(number)).readiness.map(({ code }) => code)).toContain('BUDGET_NOT_BY_YEAR');
    const rows = table(['col', [6_000, 4_000]], ['seameo', [1, 9_999]], ['alecso', [5_000, 5_000]]);
    expect((await lead(budgets, { number, budgets: rows })).refusal).toBeUndefined();
    expect(await partOf(number, 'seameo')).toMatchObject({
      budget: 10_000,
      yearly: [1, 9_999],
      confirmation: 'waiting',
      version: 2,
    });
    expect((await planOf(number)).totals.budget).toBe(30_000);
    const kept = table(['col', [6_000, 4_000], 2], ['seameo', [1, 9_999], 2], ['alecso', [5_000, 5_000], 2]);
    expect((await lead(budgets, { number, budgets: kept })).refusal).toBeUndefined();
    expect(await partOf(number, 'seameo')).toMatchObject({ version: 2 });
    const asked = await portal.sql<{ address: string }>(
      `select m.address from mails m join partnerships x on x.id = m.about_id join proposals p on p.id = x.proposal_id
       where p.number = $1 and m.kind = 'partner_asked_anew'`,
      [number],
    );
    expect(asked).toEqual([{ address: 'rep@seameo.example' }]);
  });

  it('saves a budget table whole or not at all', async () => {
    const number = await given();
    const unfit: [{ organisation: string; version: number; yearly: number[] }[], string][] = [
      [table(['col', [1]], ['seameo', [1, 2]]), 'BUDGET_YEARS'],
      [table(['col', [1]], ['seameo', [-1]]), 'AMOUNT_NOT_WHOLE'],
      [table(['col', [1]], ['seameo', [1.5]]), 'AMOUNT_NOT_WHOLE'],
      [table(['col', [1]], ['seameo', [1e13]]), 'AMOUNT_TOO_LARGE'],
      [table(['col', [1]], ['seameo', [1], 7]), 'CHANGED_MEANWHILE'],
      [table(['col', [1]], ['netdragon', [1]]), 'NOT_FOUND'],
    ];
    for (const [rows, code] of unfit)
      expect((await lead(budgets, { number, budgets: rows })).refusal).toBe(code);
    expect(await partOf(number, 'col')).toMatchObject({ budget: 10_000, version: 1 });
  });

  it('lets one of two who save the table at once through, and tells the other', async () => {
    const number = await given();
    const answers = await Promise.all(
      [1, 2].map((amount) => lead(budgets, { number, budgets: table(['col', [amount]]) })),
    );
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual(['CHANGED_MEANWHILE', undefined]);
  });

  it('keeps years that do not add up out of the database', async () => {
    const number = await given();
    for (const yearly of ['{4000,4000}', '{10000}', '{-1,10001}', '{10000,null}'])
      await expect(
        portal.source.query(
          `update partnerships set yearly = $2 where proposal_id = (select id from proposals where number = $1)`,
          [number, yearly],
        ),
      ).rejects.toThrow('yearly_shares_add_up');
  });

  it('takes a confirmation of the years that were shown, and of no others', async () => {
    const number = await given();
    await twoYears(number);
    await lead(budgets, { number, budgets: table(['alecso', [4_000, 6_000]]) });
    const partner = cast.as.partnerWaiting;
    expect((await partner(confirm, { number })).refusal).toBe('PARTNER_PART_CHANGED');
    expect((await partner(confirm, { number, yearly: [6_000, 4_000] })).refusal).toBe('PARTNER_PART_CHANGED');
    expect((await partner(confirm, { number, yearly: [4_000, 6_000] })).refusal).toBeUndefined();
  });

  it('is split anew when the sum of a part becomes another', async () => {
    const number = await given();
    await twoYears(number);
    await lead(budgets, { number, budgets: table(['alecso', [4_000, 6_000]]) });
    await lead(changePart, { number, budget: 7_000 });
    expect(await partOf(number, 'seameo')).toMatchObject({ budget: 7_000, yearly: [7_000] });
    expect((await planOf(number)).readiness.map(({ code }) => code)).toContain('BUDGET_NOT_BY_YEAR');
  });

  it('holds milestones and outputs by month', async () => {
    const number = await given();
    const { data, refusal } = await lead(add, { number, entry });
    expect(refusal).toBeUndefined();
    const [first] = (data?.['addWorkPlanEntry'] as unknown as Plan).workPlan;
    expect(first).toMatchObject({ month: 3, title: 'A guide', output: 'guideline', languages: ['ar', 'fr'] });
    const changed = { ...entry, month: 60, output: null, languages: [] };
    const which = { number, id: first?.id, version: 1 };
    expect((await lead(change, { ...which, entry: changed })).refusal).toBeUndefined();
    expect((await lead(change, { ...which, entry: changed })).refusal).toBe('CHANGED_MEANWHILE');
    const after = await planOf(number);
    expect(after.workPlan.map(({ month }) => month)).toEqual([6, 12, 60]);
    expect(after.readiness.map(({ code }) => code)).toContain('ENTRY_AFTER_END');
    expect((await lead(remove, { number, id: first?.id, version: 2 })).refusal).toBeUndefined();
    expect((await lead(remove, { number, id: first?.id, version: 2 })).refusal).toBe('NOT_FOUND');
    expect((await lead(add, { number, entry: { ...entry, organisation: 'netdragon' } })).refusal).toBe(
      'NOT_FOUND',
    );
    expect((await lead(add, { number, entry: { ...entry, title: '' } })).field).toBe('title');
  });

  it('is no longer than sixty entries', async () => {
    const number = await given();
    await portal.source.query(
      `insert into work_plan_entries (id, proposal_id, month, title, organisation_id)
       select gen_random_uuid(), p.id, 1, 'Step', p.lead_organisation_id from proposals p, generate_series(1, 58) where p.number = $1`,
      [number],
    );
    expect((await lead(add, { number, entry })).refusal).toBe('WORK_PLAN_FULL');
  });

  it('does not reach into another proposal', async () => {
    const [mine, other] = [await given(), await given()];
    const id = await firstEntry(portal, other);
    expect((await lead(change, { number: mine, id, version: 1, entry })).refusal).toBe('NOT_FOUND');
    expect((await lead(remove, { number: mine, id, version: 1 })).refusal).toBe('NOT_FOUND');
  });

  it('carries files of one’s own, each once, and not more than ten', async () => {
    const number = await given();
    const fileId = await fileOf(cast.people.leadRepresentative);
    expect((await lead(attach, { number, fileId })).refusal).toBeUndefined();
    expect((await lead(attach, { number, fileId })).refusal).toBe('ATTACHED_ALREADY');
    expect((await cast.as.leadAlternate(attach, { number, fileId })).refusal).toBe('NOT_FOUND');
    for (let more = 0; more < 9; more++)
      await attached(portal, number, await fileOf(cast.people.leadRepresentative));
    const another = await fileOf(cast.people.leadRepresentative);
    expect((await lead(attach, { number, fileId: another })).refusal).toBe('ATTACHMENTS_FULL');
    expect((await cast.as.leadAlternate(detach, { number, fileId })).refusal).toBeUndefined();
    expect((await lead(detach, { number, fileId })).refusal).toBe('NOT_FOUND');
  });

  it('is frozen into what was submitted, file by file', async () => {
    const number = await given({ waiting: false });
    const fileId = await fileOf(cast.people.leadRepresentative);
    await lead(attach, { number, fileId });
    const { data } = await lead(submit, { number, version: 1 });
    const { submission } = data?.['submitProposal'] as unknown as Plan;
    expect(submission).toMatchObject({
      months: 12,
      workPlan: [
        { month: 6, title: 'Lessons are chosen', output: null, organisation: { slug: 'col' } },
        { month: 12, title: 'Lessons', output: 'teaching_resource' },
      ],
      attachments: [{ id: fileId }],
    });
    expect(submission.parts.map(({ yearly, stands }) => [yearly, stands])).toEqual(
      Array.from({ length: 3 }, () => [[10_000], true]),
    );
    expect(submission.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    await lead(detach, { number, fileId });
    await lead(budgets, { number, budgets: table(['seameo', [9_000]]) });
    const seen = (await planOf(number, cast.as.secretariat)) as Plan & { workPlan: unknown[] };
    expect(seen.submission).toMatchObject({
      fingerprint: submission.fingerprint,
      attachments: [{ id: fileId }],
    });
    expect(seen.submission.parts.map(({ stands }) => stands).filter((stands) => !stands)).toHaveLength(1);
    expect([seen.workPlan, seen.attachments]).toEqual([[], []]);
    const again = await lead(submit, { number, version: 1 });
    expect(again.refusal).toBe('PARTNER_HAS_NOT_ANSWERED');
  });

  it('shows its files to whoever may see them, and to nobody else', async () => {
    const number = await given({ waiting: false });
    const [fileId, later] = [await brought('first.txt'), await brought('later.txt')];
    await lead(attach, { number, fileId });
    await lead(submit, { number, version: 1 });
    await lead(attach, { number, fileId: later });
    const opens = async (role: Role, file: string) => {
      const asked = portal.http.get(`/files/${file}`);
      const person = role === 'stranger' ? null : cast.people[role];
      const { status } = await (person ? asked.set('Cookie', await portal.cookieOf(person)) : asked);
      return status === 200;
    };
    const takesPart: Role[] = [
      'leadRepresentative',
      'leadAlternate',
      'leadAdministrator',
      'partnerConfirmed',
      'partnerAdministrator',
      'partnerWaiting',
    ];
    const may = async (file: string) => {
      const open: Role[] = [];
      for (const role of roles) if (await opens(role, file)) open.push(role);
      return open;
    };
    expect(await may(later)).toEqual(takesPart);
    expect(await may(fileId)).toEqual([...takesPart, 'secretariat']);
  });

  const acts: [string, string, (number: string) => Promise<Record<string, unknown>>][] = [
    ['saveBudget', budgets, (number) => Promise.resolve({ number, budgets: table(['seameo', [1]]) })],
    ['setProjectMonths', months, (number) => Promise.resolve({ number, version: 1, months: 6 })],
    ['addWorkPlanEntry', add, (number) => Promise.resolve({ number, entry })],
    [
      'changeWorkPlanEntry',
      change,
      async (number) => ({ number, id: await firstEntry(portal, number), version: 1, entry }),
    ],
    [
      'removeWorkPlanEntry',
      remove,
      async (number) => ({ number, id: await firstEntry(portal, number), version: 1 }),
    ],
    [
      'detachFromProposal',
      detach,
      async (number) => {
        const fileId = await fileOf(cast.people.leadRepresentative);
        await attached(portal, number, fileId);
        return { number, fileId };
      },
    ],
  ];
  const outcomes: Record<Role, string | undefined> = {
    stranger: 'SIGN_IN_REQUIRED',
    leadRepresentative: undefined,
    leadAlternate: undefined,
    leadAdministrator: undefined,
    partnerConfirmed: 'NOT_ALLOWED',
    partnerAdministrator: 'NOT_ALLOWED',
    partnerWaiting: 'NOT_ALLOWED',
    partnerDeclined: 'NOT_FOUND',
    unrelatedMember: 'NOT_FOUND',
    secretariat: 'NOT_FOUND',
  };
  it.each(acts)('is changed by those of the lead alone: %s', async (_act, document, wanted) => {
    for (const role of roles) {
      const number = await given();
      expect([role, (await cast.as[role](document, await wanted(number))).refusal]).toEqual([
        role,
        outcomes[role],
      ]);
    }
  });
  it.each(acts)('is not changed once the call has closed: %s', async (_act, document, wanted) => {
    const call = await givenCall(portal);
    const number = await given({ call });
    const variables = await wanted(number);
    await close(portal, call);
    expect((await lead(document, variables)).refusal).toBe('CALL_CLOSED');
  });

  describe('partners that have not answered', () => {
    const chase = () => portal.app.get(ChasePartners).run();
    const reminders = async (number: string) =>
      (
        await portal.sql<{ address: string }>(
          `select m.address from mails m join partnerships x on x.id = m.about_id join proposals p on p.id = x.proposal_id
           where p.number = $1 and m.kind = 'partner_reminder'`,
          [number],
        )
      ).length;
    const closingIn = async (days: number, about = {}) => {
      const call = await givenCall(portal, {
        closesAt: new Date(Date.now() + days * 86_400_000).toISOString(),
      });
      const number = await given({ call, ...about });
      await portal.source.query(
        `update proposals set created_at = now() - interval '20 days' where number = $1`,
        [number],
      );
      return { call, number };
    };

    it('are reminded by the lead once a day', async () => {
      const { number } = await closingIn(30);
      expect((await lead(remind, { number })).refusal).toBeUndefined();
      expect((await lead(remind, { number })).refusal).toBe('REMINDED_LATELY');
      expect(await reminders(number)).toBe(1);
    });

    it('are reminded by themselves a week and two days before the call closes', async () => {
      const { call, number } = await closingIn(8);
      await chase();
      expect(await reminders(number)).toBe(0);
      await portal.source.query(`update calls set closes_at = now() + interval '6 days' where slug = $1`, [
        call,
      ]);
      await chase();
      await chase();
      expect(await reminders(number)).toBe(1);
      await portal.source.query(`update calls set closes_at = now() + interval '1 day' where slug = $1`, [
        call,
      ]);
      await portal.source.query(
        `update partnerships set reminded_at = now() - interval '5 days' where reminded_at is not null`,
      );
      await Promise.all([chase(), chase()]);
      expect(await reminders(number)).toBe(2);
    });

    it.each([
      ['whoever has answered', { waiting: false }],
      ['those of a withdrawn proposal', { state: 'withdrawn' }],
    ])('are not %s', async (_who, about) => {
      const { number } = await closingIn(1, about);
      await chase();
      expect(await reminders(number)).toBe(0);
    });
  });
});
