import { direction } from '@gsenet/shared/languages';
import { xmlText } from '../../platform/xml/xml.js';
import type { Fact, Part, PrintedReport } from './report-content.js';

const style = `body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a2327}
dl div{display:flex;gap:1rem;justify-content:space-between;border-top:1px solid #c9d3d8;padding:.3rem 0}
dd{margin:0;font-variant-numeric:tabular-nums}.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:0 2rem;break-inside:avoid}h4{margin:.5rem 0 0;font-size:1rem}.quiet{color:#55636b}.proof{overflow-wrap:anywhere}`;

/** A report as one HTML document that needs nothing else: no script, no picture, no address but those of what it names. */
export function reportHtml({ language, title, lead, parts, proof }: PrintedReport): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${xmlText(title)}</h1>
<p class="quiet">${xmlText(lead)}</p>
${parts.map(partHtml).join('\n')}
<p class="quiet proof">${xmlText(proof)}</p>
</main>
</body>
</html>
`;
}

function partHtml({ title, below, paragraphs = [], facts = [], groups = [], list = [] }: Part): string {
  const heading = below ? 'h3' : 'h2';
  const lines = [`<${heading}>${xmlText(title)}</${heading}>`];
  lines.push(...paragraphs.map((words) => `<p dir="auto">${xmlText(words)}</p>`));
  if (facts.length > 0) lines.push(factsHtml(facts));
  if (groups.length > 0)
    lines.push(
      `<div class="groups">`,
      ...groups.map((group) => `<div><h4>${xmlText(group.title)}</h4>${factsHtml(group.facts)}</div>`),
      `</div>`,
    );
  if (list.length > 0)
    lines.push(
      `<ul>`,
      ...list.map(({ text, href }) => {
        const words = `<bdi>${xmlText(text)}</bdi>`;
        return `<li>${href === null ? words : `<a href="${xmlText(href)}">${words}</a>`}</li>`;
      }),
      `</ul>`,
    );
  return lines.join('\n');
}

const factsHtml = (facts: readonly Fact[]): string =>
  `<dl>${facts.map(({ name, value }) => `<div><dt>${xmlText(name)}</dt><dd>${xmlText(value)}</dd></div>`).join('')}</dl>`;
