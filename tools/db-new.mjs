// npm run db:new <name>: an empty migration, added to the list of those that run.
import { readFileSync, writeFileSync } from 'node:fs';
import { fail } from './programs.mjs';

const name = process.argv.slice(2).join('-');
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name))
  await fail('Name what it does, verb first: npm run db:new add-colour-to-organisations');

const timestamp = Date.now();
const className = name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase()) + timestamp;
const folder = new URL('../migrations/', import.meta.url);
const index = new URL('index.ts', folder);

const list = readFileSync(index, 'utf8');
const withImport = list.replace(
  /(?<=^|\n)(?!import )/,
  `import { ${className} } from './${timestamp}-${name}.js';\n`,
);
const updated = withImport.replace(
  /(export const migrations\b.*? = \[)([^\]]*?),?\s*\]/,
  (_, head, entries) => {
    const classes = [
      ...entries.split(',').map((/** @type {string} */ entry) => entry.trim()),
      className,
    ].filter(Boolean);
    return `${head}\n${classes.map((entry) => `  ${entry},\n`).join('')}]`;
  },
);
if (updated === withImport) await fail('migrations/index.ts has no list named "migrations".');

writeFileSync(
  new URL(`${timestamp}-${name}.ts`, folder),
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`\`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`\`);
  }
}
`,
);
writeFileSync(index, updated);
console.log(`migrations/${timestamp}-${name}.ts`);
