// Whether `npm ci` will work elsewhere: package-lock.json holds what package.json asks for, names no registry, and has
// every package that only some machines need. A registry without one of those makes a lock file that installs here and
// nowhere else.
import { readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @type {Record<string, Entry>} */
const packages = read('package-lock.json').packages;
/** @type {string[]} */
const problems = [];

for (const [path, { resolved, link, optionalDependencies }] of Object.entries(packages)) {
  if (resolved && !link) problems.push(`package-lock.json names the address of ${path}`);
  for (const name of Object.keys(optionalDependencies ?? {})) {
    // npm looks beside the package first, then beside each package around it, then at the top.
    let around = path;
    while (!packages[`${around && `${around}/`}node_modules/${name}`] && around)
      around = around.includes('/node_modules/') ? around.slice(0, around.lastIndexOf('/node_modules/')) : '';
    if (!packages[`${around && `${around}/`}node_modules/${name}`])
      problems.push(`package-lock.json lacks ${name}, which ${path} takes on some machines`);
  }
}

const { dependencies, devDependencies } = read('package.json');
const wanted = { ...dependencies, ...devDependencies };
for (const name of Object.keys({ ...packages['']?.dependencies, ...packages['']?.devDependencies }))
  if (!(name in wanted)) problems.push(`package-lock.json asks for ${name}, which package.json does not`);
for (const [name, version] of Object.entries(wanted)) {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))
    problems.push(`package.json asks for ${name} ${version}, which is not one version`);
  const locked = packages[`node_modules/${name}`]?.version;
  if (locked !== version) problems.push(`package-lock.json has ${locked} of ${name}, not ${version}`);
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
