import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually } from './api.js';

describe('hard days', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start({ smtpUrl: 'smtp://127.0.0.1:9/' });
  });
  afterAll(() => portal.stop());

  const invite = `mutation ($address: String!) { invite(address: $address, name: "N", language: en, organisation: "col", capacity: second_alternate, basis: "L") { id } }`;

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
