import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { checkServer } from '../src/platform/db/check-server.js';

describe('the database that the portal is given', () => {
  const server = () => String(process.env['TEST_POSTGRES_URL']);

  beforeAll(async () => {
    const client = new pg.Client({ connectionString: `${server()}postgres` });
    await client.connect();
    await client.query(`drop database if exists plain_c`);
    await client.query(
      `create database plain_c template template0 encoding 'UTF8' locale 'C' locale_provider libc`,
    );
    await client.end();
  });

  it('is fine as our own launcher makes it', async () => {
    await expect(checkServer(`${server()}postgres`)).resolves.toBeUndefined();
  });

  it.each([
    [
      'has the character type C',
      () => `${server()}plain_c`,
      /no search finds Chinese or Arabic. Create it so: CREATE DATABASE/,
    ],
    ['is not there', () => `${server()}nowhere`, /does not exist.*CREATE DATABASE/],
    ['cannot be reached', () => 'postgres://127.0.0.1:1/portal', /cannot be used/],
  ])('is refused in words when it %s', async (_what, url, words) => {
    await expect(checkServer(url())).rejects.toThrow(words);
  });
});
