import { preset } from '../../tools/jest-preset.mjs';

export default { ...preset, rootDir: '../..', roots: ['<rootDir>/libs/shared'], testMatch: ['**/*.spec.ts'] };
