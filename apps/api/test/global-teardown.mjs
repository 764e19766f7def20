export { globalTeardown as default } from '../../../tools/test-postgres.mjs';
