import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** The folder of what a package of ours was built into, wherever this code runs from: its own file or the bundle. */
export const builtFolder = (name: '@gsenet/api' | '@gsenet/web'): URL =>
  new URL('dist/', pathToFileURL(resolve(`${name}/package.json`)));
