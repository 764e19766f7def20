// npm test: builds, runs the tests of every project, the journeys last, and ends with what failed, by name, and one line that adds them up.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { fail, leave, onLeave, root, run } from './programs.mjs';

try {
  await build();
  const results = mkdtempSync(join(tmpdir(), 'portal-results-'));
  onLeave(() => rmSync(results, { recursive: true, force: true }));
  const code = await run(
    'nx',
    ['run-many', '-t', 'test', 'e2e', '--parallel=1', '--output-style=stream-without-prefixes'],
    { env: { NX_TUI: 'false', TEST_RESULTS: results } },
  );

  let passed = 0;
  let failed = 0;
  for (const file of readdirSync(results)) {
    const result = JSON.parse(readFileSync(join(results, file), 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    // Again, so that nobody has to look for it among what passed.
    for (const suite of result.testResults)
      if (suite.status === 'failed') console.log(`\n${relative(root, suite.name)}\n${suite.message}`);
  }
  if (passed + failed === 0) throw new Error('No test has run.');
  // A run that broke off leaves no count of its own.
  if (code !== 0 && failed === 0) failed = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
  await leave(failed === 0 ? 0 : 1);
} catch (error) {
  await fail(error);
}
