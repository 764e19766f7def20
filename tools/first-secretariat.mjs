// npm run first-secretariat -- <address> <name>: invites the first account of a new portal, whether that runs or not.
import { join } from 'node:path';
import { build } from './build.mjs';
import { openDatabase } from './database.mjs';
import { runningServer } from './embedded-postgres.mjs';
import { folder, inviteFirst, openFolder } from './portal.mjs';
import { fail, leave, onLeave } from './programs.mjs';

const [address, ...names] = process.argv.slice(2);
try {
  if (!address || names.length === 0)
    throw new Error('Say whom: npm run first-secretariat -- <address> <name>');
  openFolder();
  await build();
  const running = process.env['DATABASE_URL'] ? undefined : runningServer(join(folder, 'postgres'));
  const database = running ? { url: `${running.url}portal`, close: () => {} } : await openDatabase(folder);
  onLeave(database.close);
  const link = await inviteFirst(database.url, { name: names.join(' '), address });
  console.log(`This link opens the account, once:\n${link}`);
  await leave(0);
} catch (error) {
  await fail(error);
}
