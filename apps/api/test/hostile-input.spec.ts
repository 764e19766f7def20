import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from './api.js';

describe('hostile input', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  const post = (body: unknown) =>
    portal.http
      .post('/graphql')
      .set('content-type', 'application/json')
      .send(body as object);
  const nested = (depth: number) =>
    `{ board { member ${'{ mandates { organisation '.repeat(depth)}{ name }${'} }'.repeat(depth)} } }`;

  it.each([
    ['an unknown field', { query: '{ nobodyKnowsThis }' }],
    ['an unknown argument', { query: '{ organisation(slug: "col", id: 1) { name } }' }],
    ['no query at all', {}],
    ['a query that is no text', { query: { a: 1 } }],
    ['broken syntax', { query: '{ board { ' }],
    ['great depth', { query: nested(6) }],
    [
      'many aliases',
      { query: `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: me { id }`).join(' ')} }` },
    ],
    ['many tokens', { query: `{ me { ${'id '.repeat(5000)} } }` }],
    [
      'fragments in a circle',
      { query: 'fragment A on Me { ...B } fragment B on Me { ...A } { me { ...A } }' },
    ],
    [
      'a wrong type',
      { query: 'query ($s: String!) { organisation(slug: $s) { name } }', variables: { s: { $ne: 1 } } },
    ],
    ['a list of requests', [{ query: '{ me { id } }' }]],
    ['introspection of fields that are hidden', { query: '{ organisation(slug: "col") { nam } }' }],
  ])('answers %s with 4xx in JSON and no stack', async (_what, body) => {
    const response = await post(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers['content-type']).toContain('json');
    expect(response.text).not.toMatch(/at .*\.(js|ts):\d+|node_modules|Did you mean/);
  });

  it('survives fragments that would double at every step', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Me { ...F${index + 1} ...F${index + 1} }`,
    );
    const response = await post({
      query: `${fragments.join(' ')} fragment F60 on Me { id } { me { ...F0 } }`,
    });
    expect(response.status).toBeLessThan(500);
  });

  it('refuses a body that is too large, or no JSON, in JSON', async () => {
    const large = await post({ query: `{ me { id } } #${'x'.repeat(400_000)}` });
    expect([large.status, large.body.errors[0].extensions.code]).toEqual([413, 'BAD_INPUT']);
    const broken = await portal.http
      .post('/graphql')
      .set('content-type', 'application/json')
      .send('{"query": ');
    expect([broken.status, broken.body.errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('changes nothing by GET and nothing for another site', async () => {
    expect(
      (await portal.http.get('/graphql').query({ query: '{ me { id } }' })).status,
    ).toBeGreaterThanOrEqual(400);
    const foreign = await portal.http
      .post('/graphql')
      .set('Origin', 'https://elsewhere.example')
      .send({ query: '{ me { id } }' });
    expect(foreign.status).toBe(403);
    const simple = await portal.http
      .post('/graphql')
      .set('content-type', 'text/plain')
      .send('{"query":"{ me { id } }"}');
    expect(simple.status).toBeGreaterThanOrEqual(400);
  });

  it('answers ids that are no ids, and ids of nothing, as absent or as bad input', async () => {
    const run = await portal.as(await portal.given.secretariat());
    for (const id of ['x', '', "' or 1=1 --", '0190a0a0-0000-7000-8000-000000000000']) {
      const { refusal } = await run('mutation ($id: ID!) { endMandate(id: $id) { id } }', { id });
      expect(['NOT_FOUND', 'BAD_INPUT']).toContain(refusal);
    }
  });

  it('refuses characters that PostgreSQL cannot hold, in words', async () => {
    const { refusal } = await portal.asStranger(
      'query ($slug: String!) { organisation(slug: $slug) { name } }',
      { slug: 'a\u0000b' },
    );
    expect(refusal).toBe('BAD_INPUT');
  });

  it('sends headers that keep browsers careful', async () => {
    const { headers } = await portal.http.get('/sign-in');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
