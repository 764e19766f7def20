import { preset } from '../../tools/jest-preset.mjs';

export default {
  ...preset,
  rootDir: '../..',
  roots: ['<rootDir>/apps/api'],
  testMatch: ['**/*.spec.ts'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/apps/api/test/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
  // Nothing here measures time: a limit only ends what hangs, on the slowest of machines.
  testTimeout: 240_000,
  maxWorkers: 2,
  // Modules of ES leak from suite to suite; a worker that has grown so far is slow, and is followed by a new one.
  workerIdleMemoryLimit: '1500MB',
};
