import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { runningServer, startPostgres } from './embedded-postgres.mjs';

/** @type {string} */
let dataDirectory;
/** @type {(() => unknown)[]} */
let endings;

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'portal-tools-'));
  endings = [() => rmSync(dataDirectory, { recursive: true })];
});

afterEach(async () => {
  for (const end of endings.reverse()) await end();
});

async function start() {
  const server = await startPostgres({ dataDirectory, durable: false });
  endings.push(server.stop);
  return server;
}

/** A process of its own that runs a server on the same data, as another portal would. */
async function startElsewhere() {
  const module = fileURLToPath(new URL('embedded-postgres.mjs', import.meta.url));
  const script = `
    const { startPostgres } = await import(${JSON.stringify(module)});
    const { url } = await startPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: true });
    process.send(url);
    setInterval(() => {}, 60_000);`;
  const other = fork('-', { execArgv: ['--input-type=module', '--eval', script] });
  const [url] = await once(other, 'message');
  return { other, url: String(url) };
}

/** @param {string} url @param {string} statement @returns {Promise<Record<string, unknown>[]>} */
async function query(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('knows the letters of every language of the portal', async () => {
    const { url } = await start();
    await query(`${url}postgres`, 'CREATE EXTENSION pg_trgm');
    const trigrams = `SELECT cardinality(show_trgm('教育')) > 0 AS zh, cardinality(show_trgm('تعليم')) > 0 AS ar`;
    expect(await query(`${url}postgres`, trigrams)).toEqual([{ zh: true, ar: true }]);
  });

  it('keeps its data when its parent is killed, and starts again at once', async () => {
    const { other, url } = await startElsewhere();
    await query(`${url}postgres`, 'CREATE TABLE kept AS SELECT 42 AS answer');
    other.kill('SIGKILL');
    await once(other, 'exit');
    const again = await start();
    expect(await query(`${again.url}postgres`, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('ends with its parent, even a killed one', async () => {
    const { other } = await startElsewhere();
    expect(runningServer(dataDirectory)?.owner).toBe(other.pid);
    other.kill('SIGKILL');
    const deadline = Date.now() + 10_000;
    while (runningServer(dataDirectory) && Date.now() < deadline)
      await new Promise((done) => setTimeout(done, 50));
    expect(runningServer(dataDirectory)).toBeUndefined();
  });

  it('leaves a server alone whose process lives', async () => {
    const { other, url } = await startElsewhere();
    endings.push(async () => {
      other.kill('SIGKILL');
      while (runningServer(dataDirectory)) await new Promise((done) => setTimeout(done, 50));
    });
    await expect(start()).rejects.toThrow(`process ${other.pid} uses the data`);
    expect(await query(`${url}postgres`, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  });

  it('waits for what a killed server has left running', async () => {
    const { other, url } = await startElsewhere();
    const client = new pg.Client({ connectionString: `${url}postgres` });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query('SELECT pg_backend_pid() AS backend');
    process.kill(rows[0].backend, 'SIGSTOP');
    process.kill(Number(runningServer(dataDirectory)?.pid), 'SIGKILL');
    let released = false;
    setTimeout(() => {
      released = true;
      process.kill(rows[0].backend, 'SIGCONT');
    }, 700);
    other.kill('SIGKILL');
    await once(other, 'exit');
    const again = await start();
    expect(released).toBe(true);
    expect(await query(`${again.url}postgres`, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  });
});
