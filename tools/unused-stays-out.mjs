const otherDatabases =
  'aurora-mysql|aurora-postgres|better-sqlite3|capacitor|cockroachdb|cordova|expo|mongodb|mysql|nativescript|oracle|react-native|sap|spanner|sqljs|sqlserver';

/**
 * Packages bring what we never call, and Node would keep its text: TypeORM the drivers of sixteen other databases, and
 * graphql-jit a writer of JSON by schema with its validator.
 * @type {import('rolldown').Plugin}
 */
export const unusedStaysOut = {
  name: 'unused-stays-out',
  load: {
    filter: {
      id: [
        new RegExp(`/typeorm/driver/(${otherDatabases})/\\w+(Driver|QueryRunner)\\.js$`),
        /\/fast-json-stringify\/index\.js$/,
      ],
    },
    handler: () => 'module.exports = {};',
  },
};
