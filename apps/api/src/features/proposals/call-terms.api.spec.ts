import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import {
  close,
  givenCast,
  givenProposal,
  roles,
  type Cast,
  type Role,
} from '../../../test/given-proposal.js';

const start = `mutation ($call: String!, $organisation: String!) {
  startProposal(call: $call, organisation: $organisation, title: "Lessons") { number } }`;
const submit = 'mutation ($number: String!) { submitProposal(number: $number, version: 1) { number } }';
const decide =
  'mutation ($slug: String!, $version: Int!) { decideCall(slug: $slug, version: $version) { state } }';
const ask = 'query ($slug: String!) { call(slug: $slug) { viewerLeads { slug } viewerCanDecide } }';

describe('a call', () => {
  let portal: TestPortal;
  let cast: Cast;
  let partner: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    partner = await portal.as(await portal.given.representative('netdragon'));
  });
  afterAll(() => portal.stop());

  const given = async (partners: boolean, kinds: string[] = []) => {
    const slug = await givenCall(portal);
    await portal.source.query(`update calls set partners_may_lead = $2, lead_kinds = $3 where slug = $1`, [
      slug,
      partners,
      kinds,
    ]);
    return slug;
  };

  describe('says who may lead', () => {
    const precedents: [string, boolean, string[], string, string | undefined][] = [
      ['a Member', false, [], 'col', undefined],
      ['no partner, unless it says so', false, [], 'netdragon', 'LEAD_NOT_A_MEMBER'],
      ['a partner, where it says so', true, [], 'netdragon', undefined],
      ['a Member of a kind that it names', false, ['international_organisation'], 'col', undefined],
      ['no Member of another kind', false, ['media'], 'col', 'LEAD_MAY_NOT'],
      ['no partner of another kind', true, ['foundation'], 'netdragon', 'LEAD_MAY_NOT'],
    ];
    it.each(precedents)('%s', async (_what, partners, kinds, organisation, refusal) => {
      const call = await given(partners, kinds);
      const run = organisation === 'col' ? cast.as.leadRepresentative : partner;
      const { data } = await run(ask, { slug: call });
      expect(data?.['call']?.['viewerLeads']).toEqual(refusal ? [] : [{ slug: organisation }]);
      expect((await run(start, { call, organisation })).refusal).toBe(refusal);
    });

    it('also when a proposal is submitted', async () => {
      const call = await given(false);
      const number = await givenProposal(portal, cast, { call, waiting: false });
      await portal.source.query(`update calls set lead_kinds = '{media}' where slug = $1`, [call]);
      expect((await cast.as.leadRepresentative(submit, { number })).refusal).toBe('LEAD_MAY_NOT');
    });
  });

  describe('is decided', () => {
    const outcomes: Partial<Record<Role, string | undefined>> = {
      stranger: 'SIGN_IN_REQUIRED',
      secretariat: undefined,
    };
    it.each(roles)('by the Secretariat alone: %s', async (role) => {
      const slug = await givenCall(portal);
      await close(portal, slug);
      const expected = role in outcomes ? outcomes[role] : 'NOT_ALLOWED';
      if (role !== 'stranger') {
        const { data } = await cast.as[role](ask, { slug });
        expect(data?.['call']?.['viewerCanDecide']).toBe(role === 'secretariat');
      }
      expect((await cast.as[role](decide, { slug, version: 1 })).refusal).toBe(expected);
    });

    it.each([
      ['submitted', 'CALL_UNDECIDED'],
      ['eligible', 'CALL_UNDECIDED'],
      ['ineligible', undefined],
      ['withdrawn', undefined],
      ['draft', undefined],
    ] as const)('when its proposals are, and one that is %s: %s', async (state, refusal) => {
      const call = await givenCall(portal);
      await givenProposal(portal, cast, { call, state });
      await close(portal, call);
      expect((await cast.as.secretariat(decide, { slug: call, version: 1 })).refusal).toBe(refusal);
    });

    it('after it has closed, once, and as it was shown', async () => {
      const slug = await givenCall(portal);
      const { secretariat } = cast.as;
      expect((await secretariat(decide, { slug, version: 1 })).refusal).toBe('CALL_STILL_OPEN');
      await close(portal, slug);
      expect((await secretariat(decide, { slug, version: 7 })).refusal).toBe('CHANGED_MEANWHILE');
      expect((await secretariat(decide, { slug, version: 1 })).refusal).toBeUndefined();
      expect((await secretariat(decide, { slug, version: 2 })).refusal).toBe('CALL_DECIDED');
    });
  });

  describe('stands in a feed', () => {
    const feed = async (language: string) => portal.http.get(`/calls/feed/${language}.atom`);

    it('in each language, once it is published, under an id that stays', async () => {
      const slug = await givenCall(portal, { slug: 'in-the-feed' });
      await givenCall(portal, { slug: 'still-a-draft', state: 'draft' });
      await portal.source.query(`update calls set title = $2 where slug = $1`, [
        slug,
        { en: 'Lessons <b>&\u0007 more', ar: 'دروس' },
      ]);
      const [row] = await portal.sql<{ id: string }>(`select id from calls where slug = $1`, [slug]);
      const { status, type, text } = await feed('en');
      expect([status, type]).toEqual([200, 'application/atom+xml']);
      expect(text).toContain('<title>Lessons &lt;b&gt;&amp;\ufffd more</title>');
      expect(text).toContain(`<id>tag:portal.test,2026:call/${row?.id}</id>`);
      expect(text).toContain(
        '<link rel="alternate" type="text/html" href="http://portal.test/calls/in-the-feed"/>',
      );
      expect(text).not.toContain('still-a-draft');
      const arabic = (await feed('ar')).text;
      expect(arabic).toContain('xml:lang="ar"');
      expect(arabic).toContain('<title>دروس</title>');
    });

    it('in no language that is none', async () => expect((await feed('xx')).status).toBe(404));
  });
});
