import { direction, type Language } from '@gsenet/shared/languages';
import { bootElementId, embedded, type Boot } from './boot.js';
import type { PageAssets } from './client-build.js';
import { colourSchemeScript } from './colour-scheme.js';
import { markPoints } from './mark.js';

interface DocumentParts {
  language: Language;
  title: string;
  body: string;
  assets: PageAssets;
  nonce: string;
  /** Where readers of feeds follow what the page lists. */
  feed?: string;
  /** What scripts need to take the page over; without it the page stays a document. */
  boot?: Boot;
}

/**
 * The whole HTML. It carries its style inside and paints after one round trip. An app page links the style sheets at its
 * end, where nothing waits for them: the browser keeps them for the pages to come.
 */
export function htmlDocument({ language, title, body, assets, nonce, feed, boot }: DocumentParts): string {
  const [start, ...preloads] = assets.modules;
  const sheets = boot
    ? assets.stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
    : '';
  const scripts = boot
    ? `${preloads.map((href) => `<link rel="modulepreload" href="${href}">`).join('')}<script type="module" src="${start}" nonce="${nonce}"></script>`
    : '';
  const follow = feed
    ? `<link rel="alternate" type="application/atom+xml" title="${quoted(title)}" href="${quoted(feed)}">`
    : '';
  const data = boot ? `<script type="application/json" id="${bootElementId}">${embedded(boot)}</script>` : '';
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}" data-mantine-color-scheme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>${follow}
<script nonce="${nonce}">${colourSchemeScript}</script>
<style nonce="${nonce}">${assets.style(body)}</style>${scripts}
<link rel="icon" href="${icon}">
</head>
<body><div id="root">${body}</div>${data}${sheets}</body>
</html>
`;
}

/** The mark of the header, in the page itself: no request for sixteen pixels. */
const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#208089" stroke-width="3"><circle cx="16" cy="16" r="11"/>${markPoints.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="#208089" stroke="none"/>`).join('')}</svg>`,
  );

const quoted = (text: string) => escaped(text).replaceAll('"', '&quot;');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
