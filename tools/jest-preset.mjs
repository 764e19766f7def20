// One Jest set-up for every project: ES modules, compiled by swc with decorators, because NestJS 12 is ESM only.

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: true,
        react: { runtime: 'automatic' },
      },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

const root = new URL('..', import.meta.url).pathname;

export const preset = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  moduleNameMapper: {
    '^@gsenet/shared/(.*)$': `${root}libs/shared/src/$1.ts`,
    '^@gsenet/migrations$': `${root}migrations/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': `${root}tools/empty-stylesheet.cjs`,
  },
  modulePathIgnorePatterns: ['/dist/'],
};
