import type { Viewer } from '../../platform/viewer.js';

const capacities = ['secretary_general', 'secretariat_staff'];

/** Whether to offer somebody the Secretariat's doors; what opens behind them, the API decides. */
export const worksInSecretariat = (viewer: Viewer | null): boolean =>
  viewer?.capacities.some((capacity) => capacities.includes(capacity)) ?? false;
