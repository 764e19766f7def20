import { element, textElement, xmlDocument } from '../xml/xml.js';

/** A feed as RFC 4287 has it; all addresses are absolute, instants as RFC 3339 writes them, and ids never change. */
export interface Feed {
  id: string;
  language: string;
  title: string;
  /** Where the feed itself lies. */
  self: string;
  /** The page that shows the same to people. */
  page: string;
  updated: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  page: string;
  published: string | null;
  updated: string;
  summary: string | null;
  /** Who made it, where that is somebody else than the network. */
  authors?: readonly string[];
  /** Further links: files, a licence. */
  links?: readonly Readonly<Record<string, string>>[];
}

const author = (name: string): string => element('author', {}, textElement('name', name));

const pageLink = (href: string): string =>
  element('link', { rel: 'alternate', type: 'text/html', href }, null);

/**
 * The id of something in a feed: a tag (RFC 4151) after the host at which the portal began. It names the same thing for
 * ever, whatever becomes of its page.
 */
export const feedTag = (publicUrl: string, what: string): string =>
  `tag:${new URL(publicUrl).hostname},2026:${what}`;

/** Writes a feed of the network in Atom. */
export function atomFeed({ id, language, title, self, page, updated, entries }: Feed): string {
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      textElement('id', id),
      textElement('title', title),
      textElement('updated', updated),
      author('Global Smart Education Network'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }, null),
      pageLink(page),
      ...entries.map(entry),
    ]),
  );
}

function entry({ id, title, page, published, updated, summary, authors, links }: FeedEntry): string {
  return element('entry', {}, [
    textElement('id', id),
    textElement('title', title),
    textElement('updated', updated),
    ...(published === null ? [] : [textElement('published', published)]),
    pageLink(page),
    ...(links ?? []).map((link) => element('link', link, null)),
    ...(authors ?? []).map(author),
    ...(summary === null ? [] : [textElement('summary', summary)]),
  ]);
}
