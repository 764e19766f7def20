import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';
import { readingsOf } from '../../../test/plans.js';
import { onlyFindsOutWhoAsks, statementsOf, type Sent } from '../../../test/statements.js';

const list = `items { number title state lead { name } call { title } submittedAt waitingFor { slug } totals { budget }
  partnerships { organisation { name } } viewerCanEdit viewerCanConfirm } nextCursor`;
const submittedList =
  'items { number title state lead { name } call { title } submittedAt submission { title totals { budget } } } nextCursor';
const page = `query ($number: String!) { proposal(number: $number) { number title call { title sections { key } criteria { key } isOpen closing { call { time } } }
  lead { name } sections { key text savedBy { name } setAside { text } } partnerships { organisation { name } answeredBy { name } viewerCanConfirm }
  waitingFor { name } totals { budget } readiness { text } history { act person { name } } submission { parts { organisation { name } } } viewerCanSubmit } }`;

/** Tables that grow with the network. */
const grown = ['proposals', 'partnerships', 'submissions', 'audit_entries'];

/** Adds proposals of all Organisations of the record, each with a partner; every second one is submitted. */
async function fill(portal: TestPortal, count: number, call: string, personId: string): Promise<void> {
  await portal.source.query(
    `with o as (select id, row_number() over (order by slug) - 1 as n, count(*) over () as of from organisations),
     made as (
       insert into proposals (id, number, call_id, lead_organisation_id, title, state, created_at, created_by_id, submitted_at)
       select gen_random_uuid(), 'F-' || i || '-' || $1, c.id, o.id, 'Proposal ' || i, case when i % 2 = 0 then 'submitted' else 'draft' end,
         now() - make_interval(secs => i), $3, case when i % 2 = 0 then now() - make_interval(secs => i) end
       from generate_series(1, $1::int) i join o on o.n = i % o.of join calls c on c.slug = $2
       returning id, lead_organisation_id)
     insert into partnerships (id, proposal_id, organisation_id, is_lead, role, budget, in_kind, confirmation)
     select gen_random_uuid(), made.id, x.organisation, x.is_lead, 'Work', 1000, 0, 'waiting' from made
     cross join lateral (values (made.lead_organisation_id, true),
       ((select o.id from o where o.n = (select (l.n + 1) % l.of from o l where l.id = made.lead_organisation_id)), false)) x(organisation, is_lead)`,
    [count, call, personId],
  );
  await portal.source.query(
    `insert into submissions (id, proposal_id, content, submitted_at, submitted_by_id, mandate_id)
     select gen_random_uuid(), p.id, jsonb_build_object('title', p.title, 'parts',
         jsonb_build_array(jsonb_build_object('organisationId', p.lead_organisation_id, 'isLead', true, 'role', 'Work', 'budget', 1000, 'inKind', 0))), p.submitted_at, $1,
       (select m.id from mandates m where m.person_id = $1 limit 1)
     from proposals p where p.submitted_at is not null and p.number like 'F-%'`,
    [personId],
  );
  await portal.source.query(
    `insert into audit_entries (person_id, act, noun, noun_id, details)
     select $1, 'saveProposalSection', 'Proposal', p.id, '{"section": "aims"}' from proposals p cross join generate_series(1, 5)`,
    [personId],
  );
  await portal.source.query('vacuum analyze');
}

/** The Secretariat is in conflict about what its own house proposes, and gets nothing of it. */
const withoutItsHouse = `not exists (select from partnerships hx join organisations ho on ho.id = hx.organisation_id
  join organisations sec on coalesce(sec.parent_id, sec.id) = coalesce(ho.parent_id, ho.id)
  where hx.proposal_id = p.id and sec.slug = 'slibnu')`;

describe('reading proposals', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;
  let operations: [string, Run, string, Record<string, unknown>][];

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, waiting: false });
    const { leadRepresentative, secretariat } = cast.as;
    operations = [
      ['the page of a proposal', leadRepresentative, page, { number }],
      ['one’s own proposals', leadRepresentative, `{ myProposals(first: 20) { ${list} } }`, {}],
      ['submitted proposals', secretariat, `{ proposals(first: 20) { ${submittedList} } }`, {}],
      [
        'those of a state',
        secretariat,
        `{ proposals(first: 20, state: submitted) { ${submittedList} } }`,
        {},
      ],
      [
        'those of a call',
        secretariat,
        `query ($call: String!) { proposals(first: 20, call: $call) { ${submittedList} } }`,
        { call },
      ],
      [
        'two lists at once',
        secretariat,
        `query ($call: String!) { calls { slug drafts } proposals(call: $call) { items { number } } }`,
        { call },
      ],
    ];
  });
  afterAll(() => portal.stop());

  /** The statements of one operation, without one that only asks who it is. */
  async function statements(run: Run, document: string, variables: Record<string, unknown>): Promise<Sent[]> {
    const sent = await statementsOf(async () => {
      expect((await run(document, variables)).refusal).toBeUndefined();
    });
    return sent.filter((one) => !onlyFindsOutWhoAsks(one));
  }

  it('takes one statement for all that is asked at once, whatever the size of the network', async () => {
    const counted = async () => {
      const counts: number[] = [];
      for (const [, run, document, variables] of operations)
        counts.push((await statements(run, document, variables)).length);
      return counts;
    };
    const expected = operations.map(() => 1);
    expect(await counted()).toEqual(expected);
    await fill(portal, 6_000, call, cast.people.leadRepresentative);
    expect(await counted()).toEqual(expected);
  });

  it('never reads a whole table to show a page of it, by the plan that serves everybody', async () => {
    for (const [what, run, document, variables] of operations)
      for (const sent of await statements(run, document, variables)) {
        const readings = await readingsOf(portal.source, sent);
        const whole = readings.filter(({ table, how }) => how === 'Seq Scan' && grown.includes(table));
        expect({ what, whole }).toEqual({ what, whole: [] });
      }
  });

  it.each([
    ['myProposals', 'leadRepresentative'],
    ['proposals', 'secretariat'],
  ] as const)('pages %s without a gap or a double', async (field, role) => {
    const numbers: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await cast.as[role](
        `query ($after: String) { ${field}(first: 100, after: $after) { items { number } nextCursor } }`,
        { after },
      );
      const answer = data?.[field] as unknown as { items: { number: string }[]; nextCursor: string | null };
      numbers.push(...answer.items.map((item) => item.number));
      after = answer.nextCursor;
    } while (after);
    const expected = await portal.sql<{ number: string }>(
      field === 'proposals'
        ? `select p.number from proposals p where p.submitted_at is not null and ${withoutItsHouse} order by p.submitted_at desc, p.id desc`
        : `select p.number from proposals p where exists (select from partnerships x join organisations o on o.id = x.organisation_id
             where x.proposal_id = p.id and o.slug = 'col') order by p.created_at desc, p.id desc`,
    );
    expect(expected.length).toBeGreaterThan(200);
    expect(numbers).toEqual(expected.map((row) => row.number));
  });

  it('finds nothing among submitted proposals for anybody but the Secretariat, and no drafts for it', async () => {
    for (const role of ['leadRepresentative', 'unrelatedMember', 'partnerConfirmed'] as const)
      expect((await cast.as[role]('{ proposals { items { number } nextCursor } }')).data).toEqual({
        proposals: { items: [], nextCursor: null },
      });
    expect((await cast.as.secretariat('{ proposals(state: draft) { items { number } } }')).data).toEqual({
      proposals: { items: [] },
    });
    const { data } = await cast.as.secretariat('query ($call: String!) { call(slug: $call) { drafts } }', {
      call,
    });
    const [drafts] = await portal.sql<{ count: number }>(
      `select count(*)::int as count from proposals p where p.state = 'draft' and ${withoutItsHouse}`,
    );
    expect(drafts?.count).toBeGreaterThan(2000);
    expect(data).toEqual({ call: { drafts: drafts?.count } });
  });

  it('refuses a place in a list that it did not hand out', async () => {
    for (const after of ['x', 'WyJhIl0', "' or 1=1"])
      expect(
        (
          await cast.as.secretariat('query ($after: String) { proposals(after: $after) { nextCursor } }', {
            after,
          })
        ).refusal,
      ).not.toBeUndefined();
  });
});
