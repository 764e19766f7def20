import { preset } from '../../../tools/jest-preset.mjs';

export default {
  ...preset,
  rootDir: '../../..',
  roots: ['<rootDir>/apps/web/e2e'],
  testMatch: ['**/*.journey.ts'],
  globalSetup: '<rootDir>/apps/api/test/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
  testTimeout: 300_000,
  maxWorkers: 1,
};
