import type { Language } from '@gsenet/shared/languages';
import { element, textElement, xmlDocument } from '../../platform/xml/xml.js';
import { fileAddress, workAddress } from './learning-resource.js';
import type { WorkRecord } from './work-record.js';

/** The newest works as an Atom feed (RFC 4287), in a language of the portal. */
export function workFeed(
  records: readonly WorkRecord[],
  { publicUrl, language, title }: { publicUrl: string; language: Language; title: string },
): string {
  const updated =
    records
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const host = new URL(publicUrl).hostname;
  const here = `${publicUrl}/library.atom?language=${language}`;
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      // A tag (RFC 4151) names the same thing for ever, whatever the address.
      textElement('id', `tag:${host},2026:library:${language}`),
      textElement('title', title),
      textElement('updated', updated),
      element('link', { rel: 'self', type: 'application/atom+xml', href: here }, null),
      element('link', { rel: 'alternate', type: 'text/html', href: `${publicUrl}/library` }, null),
      element('author', {}, textElement('name', 'Global Smart Education Network')),
      ...records.map((record) => entry(record, { publicUrl, language, host })),
    ]),
  );
}

function entry(
  record: WorkRecord,
  { publicUrl, language, host }: { publicUrl: string; language: Language; host: string },
): string {
  const { slug, title, summary, authors, organisations, editions, publishedOn, changedAt } = record;
  return element('entry', {}, [
    textElement('id', `tag:${host},2026:library:${slug}`),
    textElement('title', title[language] ?? title.en),
    textElement('updated', changedAt),
    ...(publishedOn ? [textElement('published', `${publishedOn}T00:00:00+08:00`)] : []),
    element('link', { rel: 'alternate', type: 'text/html', href: workAddress(publicUrl, slug) }, null),
    ...editions.flatMap((edition) =>
      edition.files.map(({ id, mediaType, bytes, name }) =>
        element(
          'link',
          {
            rel: 'enclosure',
            type: mediaType,
            length: String(bytes),
            hreflang: edition.language,
            title: name,
            href: fileAddress(publicUrl, slug, id),
          },
          null,
        ),
      ),
    ),
    ...(authors.length > 0 ? authors : organisations).map(({ name }) =>
      element('author', {}, textElement('name', name)),
    ),
    ...(summary ? [textElement('summary', summary[language] ?? summary.en)] : []),
    ...(record.licence ? [element('link', { rel: 'license', href: record.licence }, null)] : []),
  ]);
}
