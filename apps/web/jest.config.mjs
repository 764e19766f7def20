import { preset } from '../../tools/jest-preset.mjs';

const [swc, options] = preset.transform['^.+\\.tsx$'];

export default {
  ...preset,
  testEnvironment: 'jsdom',
  // Nothing here measures time: a limit only ends what hangs, on the slowest of machines.
  testTimeout: 120_000,
  // React renders here as it does on the server.
  testEnvironmentOptions: { customExportConditions: ['node'] },
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  // What the build fills in, see build/time-zones.ts.
  globals: { TIME_ZONES: ['Africa/Tunis', 'America/Vancouver', 'Asia/Bangkok', 'Asia/Shanghai'] },
  transform: {
    ...preset.transform,
    '^.+\\.tsx$': [
      swc,
      { ...options, jsc: { ...options.jsc, experimental: { keepImportAttributes: true } } },
    ],
  },
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^virtual:theme\\.css$': preset.moduleNameMapper['\\.css$'],
  },
};
