import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestPortal, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { close, givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';

const submitted = `{ number state submittedAt changedSinceSubmission version title readiness { code text field section }
  submission { submittedAt submittedBy { name } title directions sdgTargets sections { key title text }
    parts { organisation { slug } isLead role budget inKind stands } totals { budget inKind ceiling currency } }
  partnerships { organisation { slug } isLead confirmation answeredBy { name } } }`;
const submit = `mutation ($number: String!, $version: Int!) { submitProposal(number: $number, version: $version) ${submitted} }`;
const ask = `query ($number: String!) { proposal(number: $number) ${submitted} }`;
const change = `mutation ($number: String!, $version: Int!, $title: String!) {
  changeProposal(number: $number, version: $version, title: $title, directions: [6, 2], sdgTargets: ["4.c", "4.1"]) { title directions sdgTargets version } }`;
const save = `mutation ($number: String!, $key: String!, $text: String!, $base: Int!) {
  saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $base) { section { version } } }`;
const decide = `mutation ($number: String!, $eligible: Boolean!, $reason: String!) {
  decideEligibility(number: $number, eligible: $eligible, reason: $reason) { state eligibilityReason eligibilityDecidedAt } }`;
const withdraw = 'mutation ($number: String!) { withdrawProposal(number: $number) { state } }';
const start = `mutation ($call: String!, $organisation: String!, $title: String!) {
  startProposal(call: $call, organisation: $organisation, title: $title) { number state title version lead { slug } call { slug }
    partnerships { organisation { slug } isLead role budget } sections { key text } viewerCanEdit readiness { code text } } }`;

describe('a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;
  let lead: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    lead = cast.as.leadRepresentative;
  });
  afterAll(() => portal.stop());

  const mails = async (number: string, kind: string) =>
    (
      await portal.sql<{ address: string }>(
        `select m.address from mails m join partnerships x on x.id = m.about_id join proposals p on p.id = x.proposal_id
       where p.number = $1 and m.kind = $2 order by m.address`,
        [number, kind],
      )
    ).map(({ address }) => address);

  it('is started by whoever works for a Member, numbered by year', async () => {
    const call = await givenCall(portal);
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    for (const run of [lead, cast.as.leadAlternate, cast.as.leadAdministrator]) {
      const { data, refusal } = await run(start, { call, organisation: 'col', title: ' Lessons ' });
      expect(refusal).toBeUndefined();
      expect(data?.['startProposal']).toMatchObject({
        state: 'draft',
        title: 'Lessons',
        version: 1,
        lead: { slug: 'col' },
        call: { slug: call },
        partnerships: [{ organisation: { slug: 'col' }, isLead: true, role: '', budget: 0 }],
        sections: [
          { key: 'aims', text: '' },
          { key: 'plan', text: '' },
        ],
        viewerCanEdit: true,
      });
      expect(data?.['startProposal']?.['number']).toMatch(new RegExp(`^P-${year}-\\d{3}$`));
    }
  });

  it('is started once for each request', async () => {
    const call = await givenCall(portal);
    const key = randomUUID();
    const asked = { call, organisation: 'col', title: 'Lessons' };
    const answers = await Promise.all([1, 2, 3].map(() => lead(start, asked, key)));
    const numbers = new Set(answers.map(({ data }) => data?.['startProposal']?.['number']));
    expect(numbers.size).toBe(1);
    const rows = await portal.sql(
      `select p.number from proposals p join calls c on c.id = p.call_id where c.slug = $1`,
      [call],
    );
    expect(rows).toEqual([...numbers].map((number) => ({ number })));
  });

  const unstarted: [string, keyof Cast['as'], Record<string, string>, string][] = [
    ['for another Organisation', 'partnerConfirmed', {}, 'NOT_ALLOWED'],
    ['by the Secretariat', 'secretariat', {}, 'NOT_ALLOWED'],
    ['by a stranger', 'stranger', {}, 'SIGN_IN_REQUIRED'],
    ['without a title', 'leadRepresentative', { title: ' ' }, 'PROPOSAL_WITHOUT_TITLE'],
    ['under no call', 'leadRepresentative', { call: 'no-such-call' }, 'NOT_FOUND'],
    ['for nobody', 'leadRepresentative', { organisation: 'nobody' }, 'NOT_FOUND'],
  ];
  it.each(unstarted)('is not started %s', async (_what, role, changed, refusal) => {
    const call = await givenCall(portal);
    expect(
      (await cast.as[role](start, { call, organisation: 'col', title: 'Lessons', ...changed })).refusal,
    ).toBe(refusal);
  });

  it('is not led by an Organisation that is no Member', async () => {
    const call = await givenCall(portal);
    const partner = await portal.as(await portal.given.representative('netdragon'));
    expect((await partner(start, { call, organisation: 'netdragon', title: 'Lessons' })).refusal).toBe(
      'LEAD_NOT_A_MEMBER',
    );
  });

  it.each([
    ['draft', { state: 'draft' }, 'NOT_FOUND'],
    ['not yet open', { opensAt: '2099-01-01', closesAt: '2099-02-01' }, 'CALL_NOT_OPEN'],
    ['closed', { opensAt: '2020-01-01', closesAt: '2020-02-01' }, 'CALL_CLOSED'],
  ])('is not started while the call is %s', async (_what, about, refusal) => {
    const call = await givenCall(portal, about);
    expect((await lead(start, { call, organisation: 'col', title: 'Lessons' })).refusal).toBe(refusal);
  });

  it('is changed on the version that was seen', async () => {
    const number = await givenProposal(portal, cast);
    const { data } = await lead(change, { number, version: 1, title: "O'Brien; drop table proposals; --" });
    expect(data?.['changeProposal']).toEqual({
      title: "O'Brien; drop table proposals; --",
      directions: [2, 6],
      sdgTargets: ['4.1', '4.c'],
      version: 2,
    });
    expect((await lead(change, { number, version: 1, title: 'Late' })).refusal).toBe('CHANGED_MEANWHILE');
    expect(await lead(change, { number, version: 2, title: 'x'.repeat(301) })).toMatchObject({
      refusal: 'TEXT_TOO_LONG',
      field: 'title',
    });
  });

  it.each([
    ['en', 'Arab League Educational, Cultural and Scientific Organization', 'Commonwealth of Learning'],
    ['zh-Hans', '阿拉伯联盟教育、文化和科学组织', '英联邦学习共同体'],
    ['ar', 'المنظمة العربية للتربية والثقافة والعلوم (ألكسو)', 'كومنولث التعلّم'],
  ])(
    'refuses with the names of Organisations as a reader of %s knows them',
    async (language, partner, own) => {
      const number = await givenProposal(portal, cast);
      const person = cast.people.leadAlternate;
      await portal.source.query(`update people set language = $2 where id = $1`, [person, language]);
      const alternate = await portal.as(person);
      expect(await alternate(submit, { number, version: 1 })).toMatchObject({
        refusal: 'PARTNER_HAS_NOT_ANSWERED',
        params: { organisation: partner },
      });
      await portal.source.query(
        `update partnerships x set role = '' from proposals p where p.id = x.proposal_id and p.number = $1 and x.is_lead`,
        [number],
      );
      expect(await alternate(submit, { number, version: 1 })).toMatchObject({
        refusal: 'PART_WITHOUT_ROLE',
        params: { organisation: own },
      });
    },
  );

  it('says what it lacks, in the reader’s language and by the names that people know', async () => {
    const number = await givenProposal(portal, cast);
    await lead(save, { number, key: 'aims', text: ' ', base: 1 });
    const english = await lead(ask, { number });
    expect(english.data?.['proposal']?.['readiness']).toEqual([
      {
        code: 'SECTION_MISSING',
        text: 'The section “Aims” is required. Write it.',
        field: 'sections.aims',
        section: 'aims',
      },
      expect.objectContaining({
        code: 'PARTNER_HAS_NOT_ANSWERED',
        section: null,
        text: expect.stringContaining('Arab League'),
      }),
    ]);
    const chinese = await cast.as.partnerConfirmed(ask, { number });
    expect(chinese.data?.['proposal']?.['readiness']).toEqual([
      expect.objectContaining({ text: '“目标”为必填部分。请填写。' }),
      expect.objectContaining({ text: expect.stringContaining('阿拉伯联盟') }),
    ]);
    expect(await lead(submit, { number, version: 1 })).toMatchObject({
      refusal: 'SECTION_MISSING',
      params: { section: 'Aims' },
    });
  });

  it('is submitted with everything it says, which is how the lead says yes', async () => {
    const number = await givenProposal(portal, cast, { waiting: false });
    const { data, refusal } = await cast.as.leadAlternate(submit, { number, version: 1 });
    expect(refusal).toBeUndefined();
    expect(data?.['submitProposal']).toMatchObject({
      state: 'submitted',
      changedSinceSubmission: false,
      readiness: [],
      submission: {
        submittedBy: { name: 'first_alternate of col' },
        title: 'Lessons that travel',
        directions: [2],
        sections: [
          { key: 'aims', title: 'Aims', text: 'To share lessons.' },
          { key: 'plan', text: '' },
        ],
        parts: ['col', 'seameo', 'alecso'].map((slug) => ({
          organisation: { slug },
          role: 'Work',
          budget: 10_000,
          inKind: 500,
          stands: true,
        })),
        totals: { budget: 30_000, inKind: 1_500, ceiling: 100_000, currency: 'USD' },
      },
      partnerships: [
        { isLead: true, confirmation: 'confirmed', answeredBy: { name: 'first_alternate of col' } },
        {},
        {},
        {},
      ],
    });
    expect(await mails(number, 'proposal_submitted')).toEqual([
      'rep@alecso.example',
      'rep@col.example',
      'rep@seameo.example',
    ]);
  });

  it('may be written on and submitted again; the last submission counts', async () => {
    const number = await givenProposal(portal, cast, { waiting: false });
    await lead(submit, { number, version: 1 });
    await lead(save, { number, key: 'aims', text: 'To share more lessons.', base: 1 });
    const between = await lead(ask, { number });
    expect(between.data?.['proposal']).toMatchObject({
      state: 'submitted',
      changedSinceSubmission: true,
      submission: { sections: [{ text: 'To share lessons.' }, {}] },
    });
    await lead(submit, { number, version: 1 });
    const after = await lead(ask, { number });
    expect(after.data?.['proposal']).toMatchObject({
      changedSinceSubmission: false,
      submission: { sections: [{ text: 'To share more lessons.' }, {}] },
    });
    const [rows] = await portal.sql(
      `select count(*)::int as n from submissions s join proposals p on p.id = s.proposal_id where p.number = $1`,
      [number],
    );
    expect(rows?.['n']).toBe(2);
  });

  it('shows the Secretariat which partner no longer stands by what was submitted', async () => {
    const number = await givenProposal(portal, cast, { waiting: false });
    await lead(submit, { number, version: 1 });
    await cast.as.partnerWaiting(
      'mutation ($number: String!) { declinePartnership(number: $number, organisation: "alecso", reason: "") { id } }',
      { number },
    );
    const { data } = await cast.as.secretariat(ask, { number });
    expect(data?.['proposal']?.['submission']?.['parts']).toMatchObject([
      { stands: true },
      { stands: true },
      { organisation: { slug: 'alecso' }, stands: false },
    ]);
  });

  it('is not submitted on another version than the one that was shown', async () => {
    const number = await givenProposal(portal, cast, { waiting: false });
    await lead(change, { number, version: 1, title: 'Changed meanwhile' });
    expect((await lead(submit, { number, version: 1 })).refusal).toBe('CHANGED_MEANWHILE');
  });

  it('is submitted once for each request, however many arrive', async () => {
    const number = await givenProposal(portal, cast, { waiting: false });
    const keys = Array.from({ length: 5 }, () => randomUUID());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => lead(submit, { number, version: 1 }, keys[index % 5])),
    );
    expect(answers.map(({ refusal }) => refusal).filter(Boolean)).toEqual([]);
    const [rows] = await portal.sql<{ submissions: number; acts: number; consistent: boolean }>(
      `select count(distinct s.id)::int as submissions, count(distinct e.position)::int as acts, bool_and(p.submitted_at >= s.submitted_at) as consistent
       from proposals p join submissions s on s.proposal_id = p.id join audit_entries e on e.noun_id = p.id and e.act = 'submitProposal' where p.number = $1`,
      [number],
    );
    expect(rows).toEqual({ submissions: 5, acts: 5, consistent: true });
    expect(await mails(number, 'proposal_submitted')).toHaveLength(15);
  });

  it.each([
    [true, '', 'eligible', null],
    [false, ' The lead is no Member. ', 'ineligible', 'The lead is no Member.'],
  ])('is found eligible: %s, and its consortium told', async (eligible, reason, state, told) => {
    const call = await givenCall(portal);
    const number = await givenProposal(portal, cast, { call, state: 'submitted', waiting: false });
    expect((await cast.as.secretariat(decide, { number, eligible, reason })).refusal).toBe('CALL_STILL_OPEN');
    await close(portal, call);
    if (!eligible)
      expect((await cast.as.secretariat(decide, { number, eligible, reason: '' })).refusal).toBe(
        'ELIGIBILITY_NEEDS_REASON',
      );
    const { data } = await cast.as.secretariat(decide, { number, eligible, reason });
    expect(data?.['decideEligibility']).toMatchObject({ state, eligibilityReason: told });
    expect(await mails(number, 'eligibility_decided')).toEqual([
      'rep@alecso.example',
      'rep@col.example',
      'rep@seameo.example',
    ]);
    expect((await cast.as.secretariat(decide, { number, eligible, reason })).refusal).toBe(
      'PROPOSAL_TRANSITION',
    );
    expect((await lead(withdraw, { number })).refusal).toBe('PROPOSAL_TRANSITION');
  });

  it('is withdrawn for good', async () => {
    const number = await givenProposal(portal, cast, { waiting: false });
    expect((await lead(withdraw, { number })).data).toEqual({ withdrawProposal: { state: 'withdrawn' } });
    const told = await mails(number, 'proposal_withdrawn');
    expect(told).toEqual(expect.arrayContaining(['rep@col.example', 'rep@seameo.example']));
    expect(told).not.toContain('rep@iste.example');
    expect((await lead(submit, { number, version: 1 })).refusal).toBe('PROPOSAL_TRANSITION');
    expect((await lead(save, { number, key: 'aims', text: 'x', base: 1 })).refusal).toBe(
      'PROPOSAL_TRANSITION',
    );
    expect((await cast.as.secretariat(ask, { number })).data).toEqual({ proposal: null });
  });
});
