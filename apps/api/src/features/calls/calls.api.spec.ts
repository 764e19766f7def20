import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, TestPortal, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';

const details = `slug state version title text isOpen ceiling currency directions daysLeft leastPartners
  sections { key title question required mostWords titles } criteria { key title weight }
  titles opening { viewer { date time zone offset } call { date time zone offset } }
  closing { viewer { date time zone offset } call { date time zone offset } } viewerCanChange viewerCanPublish drafts`;
const inputs = `$slug: String!, $title: TextsByLanguage!, $text: TextsByLanguage!, $kind: CallKind!,
  $directions: [Int!]!, $opens: WallClock!, $closes: WallClock!, $second: Boolean, $zone: String!, $ceiling: Float!,
  $currency: String!, $sections: [CallSectionInput!]!, $criteria: [CriterionInput!]!, $least: Int!`;
const passed = `slug: $slug, title: $title, text: $text, kind: $kind, directions: $directions, opensWallClock: $opens,
  closesWallClock: $closes, closesSecondTime: $second, timeZone: $zone, ceiling: $ceiling, currency: $currency,
  sections: $sections, criteria: $criteria, leastPartners: $least`;
const create = `mutation (${inputs}) { createCall(${passed}) { ${details} } }`;
const change = `mutation (${inputs}, $version: Int!) { changeCall(${passed}, version: $version) { ${details} } }`;
const publish = `mutation ($slug: String!, $version: Int!) { publishCall(slug: $slug, version: $version) { ${details} } }`;
const ask = `query ($slug: String!) { call(slug: $slug) { ${details} } }`;

const draft = {
  slug: 'sharing-what-works',
  title: { en: 'Sharing what works', 'zh-Hans': '分享有效做法', ar: ' ' },
  text: { en: 'What we ask for.' },
  kind: 'joint_funding',
  directions: [2, 1],
  opens: '2026-01-05T09:00',
  closes: '2099-03-31T17:00',
  zone: 'Asia/Shanghai',
  ceiling: 250_000,
  currency: 'USD',
  sections: [
    {
      key: 'aims',
      title: { en: 'Aims', 'zh-Hans': '目标' },
      question: { en: 'What for?' },
      required: true,
      mostWords: 300,
    },
  ],
  criteria: [
    { key: 'alignment', title: { en: 'Alignment with the vision and mission' }, weight: 40 },
    { key: 'quality', title: { en: 'Quality' }, weight: 60 },
  ],
  least: 1,
};

describe('calls', () => {
  let portal: TestPortal;
  let secretariat: Run;
  let representative: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.as(await portal.given.secretariat({ timeZone: 'Europe/Moscow' }));
    representative = await portal.as(
      await portal.given.representative('col', {
        address: 'rep@col.example',
        language: 'zh-Hans',
        timeZone: 'America/Vancouver',
      }),
    );
    await portal.given.holder('iste', 'first_alternate', { address: 'alt@iste.example' });
    await portal.given.representative('netdragon', { address: 'rep@netdragon.example' });
  });
  afterAll(() => portal.stop());

  it('are written by the Secretariat, with the instants that the wall clocks mean', async () => {
    const { data, refusal } = await secretariat(create, draft);
    expect(refusal).toBeUndefined();
    expect(data?.['createCall']).toMatchObject({
      state: 'draft',
      version: 1,
      isOpen: false,
      directions: [1, 2],
      ceiling: 250_000,
      titles: { en: 'Sharing what works', 'zh-Hans': '分享有效做法' },
      closing: {
        call: { date: '2099-03-31', time: '17:00', zone: 'Asia/Shanghai', offset: '+08:00' },
        viewer: { date: '2099-03-31', time: '12:00', zone: 'Europe/Moscow', offset: '+03:00' },
      },
      viewerCanPublish: true,
      viewerCanChange: true,
      drafts: 0,
    });
  });

  it('are absent for everybody else while they are drafts', async () => {
    for (const run of [representative, portal.asStranger]) {
      expect((await run(ask, { slug: draft.slug })).data).toEqual({ call: null });
      expect((await run('{ calls { slug } }')).data).toEqual({ calls: [] });
    }
  });

  const attempts: [string, string, Record<string, unknown>][] = [
    ['createCall', create, { ...draft, slug: 'another' }],
    ['changeCall', change, { ...draft, version: 1 }],
    ['publishCall', publish, { slug: draft.slug, version: 1 }],
  ];
  it.each(attempts)('lets nobody else do %s', async (name, mutation, variables) => {
    expect((await portal.asStranger(mutation, variables)).refusal).toBe('SIGN_IN_REQUIRED');
    const refused = await representative(mutation, variables);
    const unknown = await representative(mutation, { ...variables, slug: 'no-such-call' });
    expect(refused).toEqual(unknown);
    expect(refused.refusal).toBe(name === 'createCall' ? 'NOT_ALLOWED' : 'NOT_FOUND');
  });

  const unfit: [string, Record<string, unknown>, string, string | undefined][] = [
    ['an address that is taken', {}, 'CALL_ADDRESS_TAKEN', 'slug'],
    [
      'an address with other characters',
      { slug: "x'; drop table calls; --" },
      'CALL_ADDRESS_NOT_PLAIN',
      'slug',
    ],
    ['a zone that does not exist', { zone: 'Mars/Olympus' }, 'UNKNOWN_TIME_ZONE', 'timeZone'],
    [
      'a closing time that clocks skip',
      { zone: 'Europe/Paris', closes: '2027-03-28T02:30' },
      'TIME_SKIPPED',
      'closesWallClock',
    ],
    [
      'a closing time that clocks show twice',
      { zone: 'Europe/Paris', closes: '2027-10-31T02:30' },
      'TIME_TWICE',
      'closesWallClock',
    ],
    ['a ceiling in fractions', { ceiling: 0.5 }, 'AMOUNT_NOT_WHOLE', 'ceiling'],
    ['a title without English', { title: { en: ' \0', ar: 'نداء' } }, 'ENGLISH_MISSING', 'title'],
    ['a text as long as a book', { text: { en: 'x'.repeat(20_001) } }, 'TEXT_TOO_LONG', 'text'],
    ['a kind that is none', { kind: 'lottery' }, 'BAD_USER_INPUT', undefined],
  ];
  it.each(unfit)('are refused with %s', async (_what, changed, refusal, field) => {
    const answer = await secretariat(create, {
      ...draft,
      slug: 'unfit',
      ...changed,
      ...(refusal === 'CALL_ADDRESS_TAKEN' && { slug: draft.slug }),
    });
    expect(answer).toMatchObject({ refusal, ...(field && { field }) });
  });

  it('take the time that is meant where clocks show it twice', async () => {
    const twice = { ...draft, zone: 'Europe/Paris', closes: '2098-10-26T02:30' };
    const closesAt = `mutation (${inputs}) { createCall(${passed}) { closesAt } }`;
    const earlier = await secretariat(closesAt, { ...twice, slug: 'earlier', second: false });
    const later = await secretariat(closesAt, { ...twice, slug: 'later', second: true });
    expect(earlier.data?.['createCall']).toEqual({ closesAt: '2098-10-26T00:30:00+00:00' });
    expect(later.data?.['createCall']).toEqual({ closesAt: '2098-10-26T01:30:00+00:00' });
    await portal.source.query(`delete from calls where slug in ('earlier', 'later')`);
  });

  it('may be changed while drafts, on the version that was seen', async () => {
    const changed = { ...draft, version: 1, criteria: draft.criteria.slice(0, 1) };
    expect((await secretariat(change, changed)).data?.['changeCall']).toMatchObject({ version: 2 });
    expect((await secretariat(change, changed)).refusal).toBe('CHANGED_MEANWHILE');
    expect(await secretariat(publish, { slug: draft.slug, version: 2 })).toMatchObject({
      refusal: 'CALL_WEIGHTS',
      params: { sum: 40 },
    });
    expect((await secretariat(change, { ...draft, version: 2 })).refusal).toBeUndefined();
  });

  it('are published once, and the Members’ representatives told, each in their language', async () => {
    const key = 'publish-this-call-once';
    const answers = await Promise.all(
      [1, 2, 3].map(() => secretariat(publish, { slug: draft.slug, version: 3 }, key)),
    );
    for (const { data } of answers)
      expect(data?.['publishCall']).toMatchObject({ state: 'published', isOpen: true });
    const mails = await eventually(async () => {
      const rows = await portal.sql<{ address: string; language: string; state: string }>(
        `select address, language, state from mails where kind = 'call_published' order by address`,
      );
      return rows.every(({ state }) => state === 'kept') && rows;
    });
    expect(mails).toEqual([
      { address: 'alt@iste.example', language: 'en', state: 'kept' },
      { address: 'rep@col.example', language: 'zh-Hans', state: 'kept' },
    ]);
    const acts = await portal.sql(`select act from audit_entries where noun = 'Call' order by position`);
    expect(acts.map(({ act }) => act)).toEqual([
      'createCall',
      'createCall',
      'createCall',
      'changeCall',
      'changeCall',
      'publishCall',
    ]);
    expect((await secretariat(publish, { slug: draft.slug, version: 4 })).refusal).toBe('CALL_PUBLISHED');
  });

  it('are then public, in the reader’s language and on their clock', async () => {
    expect((await representative(ask, { slug: draft.slug })).data?.['call']).toMatchObject({
      title: '分享有效做法',
      text: 'What we ask for.',
      sections: [{ key: 'aims', title: '目标', question: 'What for?', required: true, mostWords: 300 }],
      criteria: [
        { key: 'alignment', weight: 40 },
        { key: 'quality', weight: 60 },
      ],
      closing: { viewer: { date: '2099-03-31', time: '02:00', zone: 'America/Vancouver', offset: '-07:00' } },
      viewerCanChange: false,
      viewerCanPublish: false,
      drafts: null,
    });
    expect((await portal.asStranger(ask, { slug: draft.slug })).data?.['call']).toMatchObject({
      title: 'Sharing what works',
      closing: { viewer: null, call: { time: '17:00' } },
      drafts: null,
    });
  });

  it('keep what people rely on, and may give them more time', async () => {
    const now = { ...draft, version: 4 };
    expect((await representative(change, now)).refusal).toBe('NOT_ALLOWED');
    expect((await secretariat(change, { ...now, ceiling: 1 })).refusal).toBe('CALL_TERMS_FIXED');
    expect((await secretariat(change, { ...now, closes: '2099-03-31T16:59' })).refusal).toBe(
      'DEADLINE_EARLIER',
    );
    const more = await secretariat(change, {
      ...now,
      closes: '2099-04-30T17:00',
      title: { en: 'Sharing more' },
    });
    expect(more.data?.['changeCall']).toMatchObject({
      title: 'Sharing more',
      closing: { call: { date: '2099-04-30' } },
    });
  });

  it('can be asked for as far as they are open, by the clock of the database', async () => {
    const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const open = await givenCall(portal);
    await givenCall(portal, { state: 'draft' });
    await givenCall(portal, { state: 'closed' });
    await givenCall(portal, { opensAt: at(1), closesAt: at(9) });
    await givenCall(portal, { opensAt: at(-9), closesAt: at(-1) });
    for (const run of [secretariat, portal.asStranger]) {
      const all = (await run('{ calls { slug isOpen } }')).data?.['calls'] as {
        slug: string;
        isOpen: boolean;
      }[];
      const found = (await run('{ calls(open: true) { slug isOpen } }')).data?.['calls'] as typeof all;
      expect(found).toEqual(all.filter(({ isOpen }) => isOpen));
      expect(found.map(({ slug }) => slug)).toContain(open);
      expect(all.length).toBeGreaterThan(found.length + 2);
    }
  });
});
