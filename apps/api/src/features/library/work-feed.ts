import type { Language } from '@gsenet/shared/languages';
import { atomFeed, feedTag, type FeedEntry } from '../../platform/feeds/atom.js';
import { fileAddress, workAddress } from './learning-resource.js';
import type { WorkRecord } from './work-record.js';

interface Place {
  publicUrl: string;
  language: Language;
}

/** The newest works as a feed, in a language of the portal. */
export function workFeed(
  records: readonly WorkRecord[],
  { publicUrl, language, title }: Place & { title: string },
): string {
  const changes = records.map(({ changedAt }) => changedAt).sort();
  return atomFeed({
    id: feedTag(publicUrl, `library:${language}`),
    language,
    title,
    self: `${publicUrl}/library.atom?language=${language}`,
    page: `${publicUrl}/library`,
    updated: changes.at(-1) ?? '1970-01-01T00:00:00Z',
    entries: records.map((record) => entry(record, { publicUrl, language })),
  });
}

function entry(record: WorkRecord, { publicUrl, language }: Place): FeedEntry {
  const { slug, title, summary, licence, authors, organisations, publishedOn, changedAt } = record;
  return {
    id: feedTag(publicUrl, `library:${slug}`),
    title: title[language] ?? title.en,
    page: workAddress(publicUrl, slug),
    published: publishedOn && `${publishedOn}T00:00:00+08:00`,
    updated: changedAt,
    summary: summary && (summary[language] ?? summary.en),
    authors: (authors.length > 0 ? authors : organisations).map(({ name }) => name),
    links: [...filesOf(record, publicUrl), ...(licence ? [{ rel: 'license', href: licence }] : [])],
  };
}

const filesOf = ({ slug, editions }: WorkRecord, publicUrl: string): Record<string, string>[] =>
  editions.flatMap(({ language, files }) =>
    files.map(({ id, mediaType, bytes, name }) => ({
      rel: 'enclosure',
      type: mediaType,
      length: String(bytes),
      hreflang: language,
      title: name,
      href: fileAddress(publicUrl, slug, id),
    })),
  );
