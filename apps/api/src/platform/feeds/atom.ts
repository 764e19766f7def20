/** A feed as RFC 4287 has it; all addresses are absolute, and ids never change. */
export interface Feed {
  id: string;
  language: string;
  title: string;
  /** Where the feed itself lies. */
  self: string;
  /** The page that shows the same to people. */
  page: string;
  author: string;
  updated: Date;
  entries: FeedEntry[];
}

interface FeedEntry {
  id: string;
  title: string;
  page: string;
  published: Date;
  updated: Date;
  summary: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 holds it: without the control characters that no document may have. */
const xml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (one) => escapes[one] ?? one);

/** Writes a feed in Atom. */
export function atomFeed({ id, language, title, self, page, author, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
  <id>${xml(id)}</id>
  <title>${xml(title)}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>${xml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
${entries.map(entry).join('')}</feed>
`;
}

const entry = ({ id, title, page, published, updated, summary }: FeedEntry): string => `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <published>${published.toISOString()}</published>
    <updated>${updated.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xml(page)}"/>
    <summary type="text">${xml(summary)}</summary>
  </entry>
`;
