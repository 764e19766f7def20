import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { entities } from '../src/entities.js';
import type { Tx } from '../src/platform/db/database.js';
import { dataSource } from '../src/platform/db/data-source.js';
import { newId } from '../src/platform/db/new-id.js';
import { enterMail } from '../src/platform/mail/letter.js';
import { freshDatabase } from '../../../tools/test-database.mjs';
import { TestPortal, eventually } from './api.js';
import { Given } from './given.js';
import { Mailbox } from './mailbox.js';

describe('hard days', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start({ smtpUrl: 'smtp://127.0.0.1:9/' });
  });
  afterAll(() => portal.stop());

  const invite = `mutation ($address: String!) { invite(address: $address, name: "N", language: "en", organisation: "col", capacity: second_alternate, basis: "L") { id } }`;

  it('keeps a mail that could not be sent, with what the server said, and tries again', async () => {
    const secretariat = await portal.as(await portal.given.secretariat());
    await secretariat(invite, { address: 'one@example.org' });
    const mail = await eventually(async () => {
      const { data } = await secretariat('{ mails { items { state problem attempts address } } }');
      return data?.['mails']['items'].find((item: { state: string }) => item.state === 'failing');
    });
    expect(mail['problem']).toMatch(/ECONNREFUSED|connect/i);
    const [job] = await portal.sql(
      `select attempts, run_at > now() as later from graphile_worker.jobs where task_identifier = 'send_mail'`,
    );
    expect(job).toMatchObject({ later: true });
  });

  it('sends nothing for what was refused', async () => {
    const representative = await portal.as(await portal.given.representative('col'));
    expect((await representative(invite, { address: 'two@example.org' })).refusal).toBe('NOT_ALLOWED');
    expect(await portal.sql(`select 1 from mails where address = 'two@example.org'`)).toEqual([]);
  });

  it('costs at most failed requests when PostgreSQL drops every connection', async () => {
    const ask = () => portal.asStranger('{ board { member { slug } } }');
    expect((await ask()).data?.['board']).toHaveLength(6);
    await portal.source.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const answered = await eventually(async () => {
      const { data } = await ask();
      return data?.['board'];
    });
    expect(answered).toHaveLength(6);
  });
});

describe('a process that is killed in the middle of a letter', () => {
  const address = 'rep@col.example';

  it('keeps the letter to itself as long as it lives; then the next one sends it at once', async () => {
    const { url: databaseUrl, drop } = await freshDatabase();
    const source = await dataSource(databaseUrl, entities).initialize();
    await enterLetter(source, await new Given(source).representative('col', { address }), address);
    const lockedBy = async () => {
      const [job] = await source.query<{ pool: string | null }[]>(
        `select locked_by as pool from graphile_worker.jobs where task_identifier = 'send_mail'`,
      );
      return job?.pool;
    };
    // A mail server that greets and then says nothing holds up whoever sends, for twenty seconds.
    const silent = createServer((socket) => socket.on('error', () => undefined).write('220 silent\r\n'));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const [settings, held] = [
      { databaseUrl, smtpUrl: `smtp://127.0.0.1:${port}` },
      once(silent, 'connection'),
    ];
    const sending = portalProcess(settings);
    try {
      await held;
      const pool = await lockedBy();
      expect(pool).toMatch(/^pool-/);
      await (await TestPortal.start(settings)).stop();
      expect(await lockedBy()).toBe(pool);
    } finally {
      await kill(sending);
      silent.close();
    }
    const mailbox = await Mailbox.open(port);
    const next = await TestPortal.start(settings);
    expect((await mailbox.take(1)).map(({ to }) => to)).toEqual([address]);
    await next.stop();
    await mailbox.close();
    await source.destroy();
    await drop();
  });
});

describe('a process whose connections are dropped while it sends letters', () => {
  it('lives on, and sends every letter', async () => {
    const { url: databaseUrl, drop } = await freshDatabase();
    const source = await dataSource(databaseUrl, entities).initialize();
    const addresses = Array.from({ length: 12 }, (_, n) => `rep${n}@col.example`);
    const personId = await new Given(source).representative('col', { address: 'rep@col.example' });
    for (const address of addresses) await enterLetter(source, personId, address);
    const mailbox = await Mailbox.open();
    const release = mailbox.hold();
    const sending = portalProcess({ databaseUrl, smtpUrl: mailbox.url });
    try {
      await eventually(() => Promise.resolve(mailbox.mails.length > 0));
      await dropWhileNoting(source, release);
      const arrived = () => new Set(mailbox.mails.map(({ to }) => to));
      // Workers that lost their connection are given five seconds to end what they have in hand.
      await eventually(() => Promise.resolve(arrived().size === addresses.length));
      expect(arrived()).toEqual(new Set(addresses));
      expect(sending.exitCode).toBeNull();
    } finally {
      await kill(sending);
    }
    await mailbox.close();
    await source.destroy();
    await drop();
  });
});

/** Drops every connection at the moment at which a worker notes that a job is done, which `finish` lets it do. */
async function dropWhileNoting(source: DataSource, finish: () => void): Promise<void> {
  await source.transaction(async (tx) => {
    await tx.query(`lock table graphile_worker._private_jobs in access exclusive mode`);
    finish();
    await eventually(async () => {
      // What is seen of the others is otherwise kept to the end of the transaction.
      await tx.query(`select pg_stat_clear_snapshot()`);
      const [noting] = await tx.query<unknown[]>(
        `select from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from%_private_jobs%'`,
      );
      return noting;
    });
    await tx.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
  });
}

/** A portal in a process of its own. */
function portalProcess({ databaseUrl, smtpUrl }: { databaseUrl: string; smtpUrl: string }): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL('../dist/main.js', import.meta.url))], {
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORTAL_SECRET: 'a secret for tests only',
      PUBLIC_URL: 'http://portal.test',
      PORT: '0',
      SMTP_URL: smtpUrl,
    },
    stdio: 'ignore',
  });
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.kill('SIGKILL')) await once(process, 'exit');
}

/** A letter that waits to be sent, with nobody there to send it. */
async function enterLetter(source: DataSource, personId: string, address: string): Promise<void> {
  const aboutId = newId();
  await source.query(
    `insert into password_resets (id, person_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [aboutId, personId],
  );
  const mail = { kind: 'password_reset', aboutId, address, language: 'en' } as const;
  await source.transaction((tx) => enterMail(tx as Tx, mail));
}
