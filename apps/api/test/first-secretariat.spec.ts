import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from './api.js';

const program = fileURLToPath(new URL('../dist/first-secretariat.js', import.meta.url));

describe('the first account of the Secretariat, where there are no npm scripts', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  /** Runs the command of the containers as they would; gives what it said. */
  const run = async (args: string[], changed: Record<string, string> = {}): Promise<string> => {
    const { databaseUrl, publicUrl, secret } = portal.settings;
    const env = { DATABASE_URL: databaseUrl, PUBLIC_URL: publicUrl, PORTAL_SECRET: secret, ...changed };
    const ended = promisify(execFile)(process.execPath, [program, ...args], { env });
    return ended.then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => stderr,
    );
  };
  const invited = ['head@slibnu.example', 'Head', 'of', 'Secretariat'];

  it('is refused in words where something is missing', async () => {
    expect(await run([])).toContain('<address> <name>');
    expect(await run(invited, { PORTAL_SECRET: '' })).toContain('Set PORTAL_SECRET');
    expect(await run(['nowhere', 'N'])).toMatch(/address/);
  });

  it('comes by a link that works once, and whose predecessors do not', async () => {
    const path = async () => /\/invitations\/\S+/.exec(await run(invited))?.[0] ?? '';
    const accept = (link: string) =>
      portal.http.post(link).type('form').send({
        name: 'Head of Secretariat',
        language: 'en',
        timeZone: 'Asia/Shanghai',
        newPassword: 'seven lanterns over the lake',
      });
    const [older, newer] = [await path(), await path()];
    expect((await accept(older)).status).toBe(422);
    const { status, headers } = await accept(newer);
    expect([status, headers['location']]).toEqual([303, '/needs-you']);
    expect(await run(invited)).toContain('has an account already');
  });
});
