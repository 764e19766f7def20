import { translators } from '@gsenet/shared/catalogues';
import { readClientBuild } from './app/client-build.js';
import { pageRenderer } from './app/render.js';
import { loadPage, routes } from './app/routes.js';

/** Every operation of the client by the hash under which the browser asks for it. */
export { default as documents } from './gql/persisted-documents.json';
export { matchPage } from './app/render.js';
export { routes } from './app/routes.js';
export type { PageInput, PageMatch, RenderedPage } from './app/render.js';

// On the server every page is at hand from the start.
await Promise.all(routes.map(loadPage));

/** Renders any address of the portal to a whole HTML document. */
export const renderPage = pageRenderer(translators, readClientBuild(new URL('../client/', import.meta.url)));
