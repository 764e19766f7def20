// npm start: the whole portal in one process, on a database of its own unless DATABASE_URL names one.
// With --built the build is taken as current; `npm run dev` keeps it so.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline/promises';
import { build } from './build.mjs';
import { openDatabase } from './database.mjs';
import { chosenPort, folder, openFolder, production, publicUrl, startPortal } from './portal.mjs';
import { fail, leave, onLeave } from './programs.mjs';
import { step } from './progress.mjs';

try {
  refuseOldNode();
  const port = chosenPort();
  await refuseTakenPort(port);
  openFolder();
  if (!process.argv.includes('--built')) await build();

  const database = await step('Starting PostgreSQL', () => openDatabase(folder));
  onLeave(database.close);
  /** @type {(line: string) => void} */
  let log = console.log;
  const portal = await step('Preparing the data', (note) => {
    log = note;
    return startPortal({ databaseUrl: database.url, port, log: (line) => log(line) });
  });
  log = console.log;
  onLeave(portal.close);
  void database.lost.then(() => fail('PostgreSQL has ended, and so must the portal. Start it again.'));

  welcome(portal);
  if (portal.needsFirstSecretariat) await inviteSecretariat(portal);
} catch (error) {
  await fail(error);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`The portal needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/**
 * The loopback address is tried for itself too: some systems lend it out although another program listens everywhere.
 * @param {number} port
 */
async function refuseTakenPort(port) {
  for (const host of [undefined, '127.0.0.1']) {
    await new Promise((resolve, reject) => {
      const probe = createServer().once('error', reject);
      probe.listen(port, host, () => probe.close(resolve));
    }).catch((/** @type {NodeJS.ErrnoException} */ { code, message }) => {
      if (code === 'EADDRINUSE')
        throw new Error(
          `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
        );
      throw new Error(`Port ${port} cannot be used: ${message}`);
    });
  }
}

/** @param {import('./portal.mjs').Portal} portal */
function welcome({ signIns }) {
  const lines = ['', `The portal is at ${publicUrl()}`, ''];
  if (signIns.length > 0) {
    const rows = [
      { post: 'Sign in as', address: 'with the address', password: 'and the password' },
      ...signIns,
    ];
    const wide = Math.max(...rows.map(({ post }) => post.length)) + 2;
    const wider = Math.max(...rows.map(({ address }) => address.length)) + 2;
    for (const row of rows)
      lines.push(`  ${row.post.padEnd(wide)}${row.address.padEnd(wider)}${row.password}`);
    lines.push('');
  }
  const smtp = process.env['SMTP_URL'];
  lines.push(
    smtp
      ? `Mail goes to ${new URL(smtp).host}.`
      : 'Mail goes to the outbox page, where the Secretariat reads it; SMTP_URL=smtp://… sends it instead.',
  );
  if (!production)
    lines.push('The data is for demonstration: the public record, and accounts named by post.');
  lines.push('Ctrl-C ends it.');
  console.log(lines.join('\n'));
}

/** @param {import('./portal.mjs').Portal} portal */
async function inviteSecretariat(portal) {
  if (!process.stdin.isTTY) {
    console.log(
      '\nNo account exists yet. Invite the Secretariat: npm run first-secretariat -- <address> <name>',
    );
    return;
  }
  console.log('\nNo account exists yet. Whom at the Secretariat may this portal invite first?');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => void leave(130));
  for (;;) {
    const name = await terminal.question('Name: ');
    const address = await terminal.question('E-mail address: ');
    try {
      console.log(
        `\nThis link opens the account, once:\n${await portal.inviteFirstSecretariat({ name, address })}`,
      );
      break;
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
    }
  }
  terminal.close();
}
