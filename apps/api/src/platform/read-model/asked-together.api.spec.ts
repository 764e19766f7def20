import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { statementsOf } from '../../../test/statements.js';

describe('root fields that are asked together', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  it('go to the database as one statement, and each gets its own rows, in its own order', async () => {
    const query = `query ($first: String!, $second: String!) {
      first: organisation(slug: $first) { slug name }
      conferences { startsOn }
      second: organisation(slug: $second) { slug }
      nobody: organisation(slug: "nobody") { slug }
      directory(first: 2) { items { slug } nextCursor } }`;
    const ask = () => portal.asStranger(query, { first: 'col', second: 'iste' });
    const sent = await statementsOf(ask);
    expect(sent).toHaveLength(1);
    const { data } = await ask();
    expect(data).toMatchObject({
      first: { slug: 'col', name: 'Commonwealth of Learning' },
      second: { slug: 'iste' },
      nobody: null,
    });
    const days = (data?.['conferences'] as { startsOn: string }[]).map(({ startsOn }) => startsOn);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort().reverse());
    const alone = await portal.asStranger('{ directory(first: 2) { items { slug } nextCursor } }');
    expect(data?.['directory']).toEqual(alone.data?.['directory']);
    expect(data?.['directory'].nextCursor).toEqual(expect.any(String));
  });

  it('fail each for itself', async () => {
    const after = Buffer.from('["a name", "no id"]').toString('base64url');
    const { body } = await portal.http.post('/graphql').send({
      query: `{ conferences { name } directory(after: "${after}") { nextCursor } actionDirections { number } }`,
    });
    const errors = body.errors as { message: string; path: string[] }[];
    expect(errors.map(({ message, path }) => [message, path])).toEqual([['BAD_INPUT', ['directory']]]);
  });
});
