import { fileAddress, languagesOf, targetAddress, workAddress } from './learning-resource.js';
import type { WorkRecord } from './work-record.js';

const network = 'Global Smart Education Network';

/** A work in the fifteen elements of Dublin Core: name and text, in the order in which they are given. */
export function dublinCore(record: WorkRecord, publicUrl: string): [string, string, string?][] {
  const { title, summary, editions, authors, organisations, licence, lineage, source } = record;
  const titles = new Map<string, string>([
    ...Object.entries(title),
    ...editions.map((e) => [e.language, e.title] as const),
  ]);
  const files = editions.flatMap((edition) => edition.files);
  const sourceAddress = source?.slug ? workAddress(publicUrl, source.slug) : source?.url;
  return [
    ...[...titles].map(([language, text]): [string, string, string] => ['title', text, language]),
    ...(authors.length > 0 ? authors : organisations).map(({ name }): [string, string] => ['creator', name]),
    ...(authors.length + organisations.length === 0 ? [['creator', network] as [string, string]] : []),
    ...record.sdgTargets.map((code): [string, string] => ['subject', targetAddress(code)]),
    ...record.subjects.map((code): [string, string] => ['subject', `ISCED-F 2013: ${code}`]),
    ...Object.entries(summary ?? {}).map(([language, text]): [string, string, string] => [
      'description',
      text,
      language,
    ]),
    ...(organisations.length > 0 ? organisations.map(({ name }) => name) : [network]).map(
      (name): [string, string] => ['publisher', name],
    ),
    [
      'date',
      record.publishedOn ?? (record.year === null ? record.changedAt.slice(0, 10) : String(record.year)),
    ],
    ['type', 'Text'],
    ['type', record.kind.replace('_', ' ')],
    ...[...new Set(files.map(({ mediaType }) => mediaType))].map((type): [string, string] => [
      'format',
      type,
    ]),
    ['identifier', workAddress(publicUrl, record.slug)],
    ...files.map((file): [string, string] => ['identifier', fileAddress(publicUrl, record.slug, file.id)]),
    ...editions.flatMap(({ link }): [string, string][] => (link ? [['identifier', link]] : [])),
    // Validators look for ISO 639-1: the primary part of the tag.
    ...[...new Set(languagesOf(record).map((tag) => tag.split('-')[0] ?? tag))].map(
      (language): [string, string] => ['language', language],
    ),
    ...(lineage && sourceAddress ? [['relation', sourceAddress] as [string, string]] : []),
    ...(licence ? [['rights', licence] as [string, string]] : []),
  ];
}
