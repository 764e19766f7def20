import { fileAddress, workAddress } from './learning-resource.js';
import type { WorkRecord } from './work-record.js';

interface Signpost {
  rel: string;
  uri: string;
  type?: string;
}

/** Most links in a header; all of them are in the link set. */
const most = 20;

/** Where programs go on from the page of a work (Signposting, FAIR levels 1 and 2). */
export function signposts(record: WorkRecord, publicUrl: string): Signpost[] {
  const page = workAddress(publicUrl, record.slug);
  return [
    { rel: 'cite-as', uri: page },
    { rel: 'linkset', uri: `${page}.linkset.json`, type: 'application/linkset+json' },
    { rel: 'describedby', uri: `${page}.jsonld`, type: 'application/ld+json' },
    { rel: 'describedby', uri: `${page}.bib`, type: 'application/x-bibtex' },
    { rel: 'type', uri: 'https://schema.org/AboutPage' },
    { rel: 'type', uri: 'https://schema.org/LearningResource' },
    ...(record.licence ? [{ rel: 'license', uri: record.licence }] : []),
    ...record.authors.flatMap(({ orcid }) => (orcid ? [{ rel: 'author', uri: orcid }] : [])),
    ...record.organisations.flatMap(({ ror }) => (ror ? [{ rel: 'author', uri: ror }] : [])),
    { rel: 'collection', uri: `${publicUrl}/library` },
    ...record.editions.flatMap(({ files, link }) => [
      ...files.map((file) => ({
        rel: 'item',
        uri: fileAddress(publicUrl, record.slug, file.id),
        type: file.mediaType,
      })),
      ...(link ? [{ rel: 'item', uri: link }] : []),
    ]),
  ];
}

/** As the header `Link` (RFC 8288). */
export function linkHeader(record: WorkRecord, publicUrl: string): string {
  return signposts(record, publicUrl)
    .slice(0, most)
    .map(({ rel, uri, type }) => `<${new URL(uri).href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ');
}

/** As a link set (RFC 9264). */
export function linkset(record: WorkRecord, publicUrl: string): object {
  const links: Record<string, { href: string; type?: string }[]> = {};
  for (const { rel, uri, type } of signposts(record, publicUrl).filter((post) => post.rel !== 'linkset'))
    (links[rel] ??= []).push({ href: uri, ...(type && { type }) });
  return { linkset: [{ anchor: workAddress(publicUrl, record.slug), ...links }] };
}
