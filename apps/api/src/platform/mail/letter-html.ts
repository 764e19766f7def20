import { direction, type Language } from '@gsenet/shared/languages';
import type { Letter } from './letter.js';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
const lines = (text: string) => escape(text).replaceAll('\n', '<br>');

const font =
  "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans Arabic',sans-serif";

/** The letter for programs that show HTML: tables and inline styles, because mail programs know little else. */
export function letterHtml(letter: Letter, language: Language): string {
  const facts = (letter.facts ?? []).map(
    ({ label, value }) =>
      `<tr><th align="start" style="padding:4px 16px 4px 0;font-weight:600;vertical-align:top">${escape(label)}</th>` +
      `<td style="padding:4px 0">${lines(value)}</td></tr>`,
  );
  const links = (letter.links ?? []).map(
    ({ label, url }) =>
      `<p style="margin:8px 0"><a href="${escape(url)}" style="color:#0b5c66">${escape(label)}</a></p>`,
  );
  const button = letter.button
    ? `<p style="margin:24px 0"><a href="${escape(letter.button.url)}" style="background:#0b5c66;color:#ffffff;` +
      `padding:12px 24px;border-radius:6px;text-decoration:none;font-weight:600;display:inline-block">` +
      `${escape(letter.button.label)}</a></p>`
    : '';
  return (
    `<!doctype html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escape(letter.subject)}</title></head>` +
    `<body style="margin:0;background:#f3f6f6;color:#1c2b2d;${font};font-size:16px;line-height:1.55">` +
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">` +
    `<table role="presentation" width="100%" style="max-width:600px;background:#ffffff;border-radius:8px"><tr><td style="padding:32px">` +
    `<p style="margin:0 0 16px;color:#0b5c66;font-weight:600">GSENet</p><p>${escape(letter.greeting)}</p>` +
    letter.paragraphs.map((paragraph) => `<p>${lines(paragraph)}</p>`).join('') +
    (facts.length
      ? `<table role="presentation" style="margin:16px 0;${font};font-size:16px">${facts.join('')}</table>`
      : '') +
    button +
    links.join('') +
    (letter.closing ? `<p style="color:#52666a;font-size:14px">${lines(letter.closing)}</p>` : '') +
    `</td></tr></table></td></tr></table></body></html>`
  );
}

/** The same letter as plain text, for every other program and for people who prefer it. */
export function letterText(letter: Letter): string {
  return [
    letter.greeting,
    ...letter.paragraphs,
    (letter.facts ?? []).map(({ label, value }) => `${label}: ${value}`).join('\n'),
    letter.button ? `${letter.button.label}:\n${letter.button.url}` : '',
    ...(letter.links ?? []).map(({ label, url }) => `${label}:\n${url}`),
    letter.closing ?? '',
    'GSENet',
  ]
    .filter(Boolean)
    .join('\n\n');
}
