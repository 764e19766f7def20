// The databases that are asked: migrated, with the public record, filled by network.sql.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

/** @typedef {{ organisations: number, members: number, proposals: number, meetings: number }} Size */

/** @param {string} name */
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/**
 * @param {string} server address, ending in `/`
 * @param {string} name of the database
 * @param {Size} size
 * @param {(line: string) => void} note
 */
export async function makeNetwork(server, name, size, note) {
  await command(server, 'postgres', `create database ${name} template portal_template`);
  const client = new pg.Client({ connectionString: `${server}${name}` });
  await client.connect();
  try {
    await client.query('create extension pg_stat_statements');
    for (const [what, number] of Object.entries(size)) await client.query(`set bench.${what} = ${number}`);
    const [, ...paragraphs] = read('network.sql').split('\n\n');
    for (const paragraph of paragraphs) {
      note(paragraph.slice(3, paragraph.indexOf('\n')));
      await client.query(paragraph);
    }
    await client.query(read('functions.sql'));
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

/** Makes the database that networks are copied from. @param {string} server */
export async function makeTemplate(server) {
  const script = fileURLToPath(new URL('../apps/api/test/make-template.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TEST_POSTGRES_URL: server },
  });
}

/** @param {string} server @param {string} database @param {string} sql */
export async function command(server, database, sql) {
  const client = new pg.Client({ connectionString: `${server}${database}` });
  await client.connect();
  try {
    // One by one: what VACUUM does cannot be part of anything else.
    for (const one of sql.split(';')) await client.query(one);
  } finally {
    await client.end();
  }
}
