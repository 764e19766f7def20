import { dirname, relative, resolve } from 'node:path';
import { featureOrder } from './feature-order.mjs';

const root = resolve(import.meta.dirname, '..');

/** Inside `apps/web/src`, who may import whom: a layer imports from those before it and from itself. */
const webLayers = ['gql', 'assets', 'ui', 'platform', 'features', 'routes', 'app'];

/** Inside a feature of the API: a role may import its own kind and those before it. */
const roles = [
  'entity',
  'entities',
  'rules',
  'policy',
  'sql',
  'view',
  'views',
  'letter',
  'service',
  'task',
  'inputs',
  'resolver',
  'controller',
  'module',
];
const levels = {
  entity: 0,
  entities: 0,
  rules: 0,
  policy: 1,
  sql: 1,
  view: 2,
  views: 2,
  letter: 3,
  service: 3,
  task: 3,
  inputs: 3,
  resolver: 4,
  controller: 4,
  module: 5,
};

/**
 * Why one file may not import another, or null.
 * @param {string} from @param {string} to paths from the root of the repository
 */
export function whyNotImport(from, to) {
  return whyNotFeature(from, to) ?? whyNotLayer(from, to) ?? whyNotRole(from, to) ?? whyNotPlatform(from, to);
}

/** @param {string} path */
const featureOf = (path) => /^apps\/(?:api|web)\/src\/features\/([^/]+)\//.exec(path)?.[1];

/** @param {string} from @param {string} to */
function whyNotFeature(from, to) {
  const [importer, imported] = [featureOf(from), featureOf(to)];
  if (!importer || !imported || importer === imported) return null;
  for (const feature of [importer, imported])
    if (!featureOrder.includes(feature)) return `Add the feature "${feature}" to tools/feature-order.mjs.`;
  return featureOrder.indexOf(imported) < featureOrder.indexOf(importer)
    ? null
    : `"${imported}" comes after "${importer}": export a step from "${importer}" and call it from "${imported}".`;
}

/** @param {string} from @param {string} to */
function whyNotLayer(from, to) {
  const layerOf = (/** @type {string} */ path) => /^apps\/web\/src\/([^/]+)\//.exec(path)?.[1] ?? '';
  const [importer, imported] = [webLayers.indexOf(layerOf(from)), webLayers.indexOf(layerOf(to))];
  if (importer < 0 || imported < 0 || imported <= importer) return null;
  return `${webLayers[importer]} stands below ${webLayers[imported]}: move the shared part down.`;
}

/** @param {string} from @param {string} to */
function whyNotRole(from, to) {
  const feature = featureOf(from);
  if (!from.startsWith('apps/api/') || !feature || feature !== featureOf(to)) return null;
  const levelOf = (/** @type {string} */ path) => {
    const role = roles.find((word) => path.includes(`.${word}.`));
    return role ? levels[/** @type {keyof typeof levels} */ (role)] : null;
  };
  const [importer, imported] = [levelOf(from), levelOf(to)];
  if (importer === null || imported === null || imported <= importer || from.includes('.spec.')) return null;
  return 'Inside a feature imports go resolver → service and view → policy → rules and entity.';
}

/** @param {string} from @param {string} to */
function whyNotPlatform(from, to) {
  return from.startsWith('apps/api/src/platform/') && to.startsWith('apps/api/src/features/')
    ? 'The platform knows nothing of this network: pass in what it needs.'
    : null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { no: '{{reason}}' } },
  create(context) {
    const file = relative(root, context.filename);
    /** @param {import('estree').Node & { source?: { value?: unknown } | null }} node */
    const check = (node) => {
      const wanted = node.source?.value;
      if (typeof wanted !== 'string' || !wanted.startsWith('.')) return;
      const reason = whyNotImport(file, relative(root, resolve(dirname(context.filename), wanted)));
      if (reason) context.report({ node, messageId: 'no', data: { reason } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
