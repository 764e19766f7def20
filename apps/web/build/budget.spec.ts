import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

it('the built client keeps within its budget, and its chunks hold what they should', () => {
  const tool = fileURLToPath(new URL('../../../tools/web-budget.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [tool], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
