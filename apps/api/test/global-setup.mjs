// One server for the run, and on it one database with the public record, which every spec file gets a copy of.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { globalSetup } from '../../../tools/test-postgres.mjs';

export default async function setUp() {
  await globalSetup();
  // In a process of its own: what NestJS keeps in globals must not meet the copies that Jest loads.
  execFileSync(process.execPath, [fileURLToPath(new URL('make-template.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
}
