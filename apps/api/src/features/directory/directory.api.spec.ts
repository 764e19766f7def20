import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';

const change = `mutation ($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {
  changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) { version website ror about }
}`;

describe('the directory', () => {
  let portal: TestPortal;
  let administrator: Run;
  let col: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    administrator = await portal.as(await portal.given.holder('col', 'organisation_administrator'));
    col = await portal.given.organisation('col');
  });
  afterAll(() => portal.stop());

  const facts = (changed: Record<string, unknown> = {}) => ({
    id: col,
    version: 1,
    website: 'https://www.col.org',
    ror: '',
    about: 'A text',
    ...changed,
  });

  it('pages through everybody without a gap or a double', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: Record<string, any> | null } = await portal.asStranger(
        `query ($after: String) { directory(first: 7, after: $after) { items { slug } nextCursor } }`,
        { after },
      );
      const page = data?.['directory'] as { items: { slug: string }[]; nextCursor: string | null };
      seen.push(...page.items.map(({ slug }) => slug));
      after = page.nextCursor;
    } while (after);
    const [all] = await portal.sql(`select count(*)::int as n from organisations`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(all?.['n']);
  });

  it('shows Members only where Members are asked for', async () => {
    const { data } = await portal.asStranger(`{ directory(standing: member) { items { slug standing } } }`);
    expect(data?.['directory']['items']).toHaveLength(6);
  });

  it('refuses a cursor that it did not hand out', async () => {
    for (const after of ['x', 'WzFd', Buffer.from('["a","b","c","d","e"]').toString('base64url')])
      expect(
        (
          await portal.asStranger(`query ($after: String) { directory(after: $after) { nextCursor } }`, {
            after,
          })
        ).refusal,
      ).toBe('BAD_INPUT');
  });

  it('answers names in the reader’s language', async () => {
    const ask = (language: string) =>
      portal.http
        .post('/graphql')
        .set('Accept-Language', language)
        .send({ query: '{ organisation(slug: "col") { name } }' });
    const [en, zh, ar] = await Promise.all([ask('en'), ask('zh-CN,en;q=0.5'), ask('ar')]);
    const names = [en, zh, ar].map((response) => response.body.data.organisation.name as string);
    expect(names[0]).toBe('Commonwealth of Learning');
    expect(new Set(names).size).toBe(3);
  });

  it('is changed by the Organisation’s own people and the Secretariat only', async () => {
    const other = await portal.as(await portal.given.holder('iste', 'organisation_administrator'));
    const alternate = await portal.as(await portal.given.holder('col', 'first_alternate'));
    for (const run of [other, alternate]) expect((await run(change, facts())).refusal).toBe('NOT_ALLOWED');
    expect((await portal.asStranger(change, facts())).refusal).toBe('SIGN_IN_REQUIRED');
    const { data } = await administrator(change, facts());
    expect(data).toEqual({
      changeOrganisation: { version: 2, website: 'https://www.col.org', ror: null, about: 'A text' },
    });
  });

  it('tells the second of two editors that the first was faster', async () => {
    expect((await administrator(change, facts({ version: 1 }))).refusal).toBe('CHANGED_MEANWHILE');
  });

  it.each([
    ['javascript:alert(1)', '', 'WEBSITE_NOT_GOOD'],
    ['https://user:secret@col.org', '', 'WEBSITE_NOT_GOOD'],
    ['', 'https://ror.org/022k4wk36', 'ROR_NOT_GOOD'],
    ['', 'https://ror.org/022k4wk35', 'ROR_TAKEN'],
  ])('refuses website %j and ROR %j', async (website, ror, refusal) => {
    expect((await administrator(change, facts({ version: 2, website, ror }))).refusal).toBe(refusal);
  });

  it('takes what looks like SQL or markup for the text that it is', async () => {
    const about = `'); drop table people; -- <script>alert(1)</script> {"$ne": 1} \\u0000`;
    const { data } = await administrator(change, facts({ version: 2, about }));
    expect(data?.['changeOrganisation']['about']).toBe(about);
  });
});
