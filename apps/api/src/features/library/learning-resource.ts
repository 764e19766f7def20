import type { WorkRecord } from './work-record.js';

/** What a kind is in the vocabulary of schema.org, besides a LearningResource. */
const types: Partial<Record<WorkRecord['kind'], string>> = {
  report: 'Report',
  publication: 'ScholarlyArticle',
};

export const workAddress = (publicUrl: string, slug: string): string => `${publicUrl}/library/${slug}`;
export const fileAddress = (publicUrl: string, slug: string, fileId: string): string =>
  `${workAddress(publicUrl, slug)}/files/${fileId}`;
/** The United Nations’ own address of a target. */
export const targetAddress = (code: string): string => `http://metadata.un.org/sdg/${code}`;

/** A work as schema.org’s LearningResource, after the profile AMB, which harvesters of open educational resources take. */
export function learningResource(record: WorkRecord, publicUrl: string): Record<string, unknown> {
  const id = workAddress(publicUrl, record.slug);
  const { title, summary, editions, authors, organisations, licence, year, publishedOn } = record;
  const makers = organisations.map(({ name, ror }) => ({
    type: 'Organization',
    ...(ror && { id: ror }),
    name,
  }));
  const people = authors.map(({ name, orcid }) => ({ type: 'Person', ...(orcid && { id: orcid }), name }));
  return {
    '@context': ['https://w3id.org/kim/amb/context.jsonld', 'https://schema.org', { '@language': 'en' }],
    id,
    type: ['LearningResource', types[record.kind] ?? 'CreativeWork'],
    name: title.en,
    ...(summary && { description: summary.en }),
    inLanguage: languagesOf(record),
    creator: people.length > 0 ? people : makers,
    publisher:
      makers.length > 0 ? makers : [{ type: 'Organization', name: 'Global Smart Education Network' }],
    ...(licence && { license: { id: licence } }),
    isAccessibleForFree: true,
    learningResourceType: [
      { id: `https://w3id.org/kim/hcrt/${['resource', 'model'].includes(record.kind) ? 'other' : 'text'}` },
    ],
    ...(publishedOn ? { datePublished: publishedOn } : year && { datePublished: String(year) }),
    ...educational(record),
    ...(record.accessibility.length > 0 && { accessibilityFeature: record.accessibility }),
    ...lineageOf(record, publicUrl),
    ...(editions.length > 0 && {
      hasPart: editions.map((edition) => ({
        type: 'CreativeWork',
        name: { '@value': edition.title, '@language': edition.language },
        inLanguage: edition.language,
        ...(edition.version && { version: String(edition.version) }),
        ...(edition.link && { url: edition.link }),
        ...(edition.isTranslation && { translationOfWork: { id } }),
      })),
    }),
    encoding: editions.flatMap(({ language, files }) =>
      files.map((file) => ({
        type: 'MediaObject',
        contentUrl: fileAddress(publicUrl, record.slug, file.id),
        encodingFormat: file.mediaType,
        contentSize: String(file.bytes),
        inLanguage: language,
      })),
    ),
    mainEntityOfPage: [{ id, type: 'WebContent', provider: { type: 'Service', name: 'GSENet' } }],
  };
}

/** Those that it can be read in, else that in which it was made. */
export function languagesOf({ editions, language }: WorkRecord): string[] {
  return editions.length > 0 ? editions.map((edition) => edition.language) : [language];
}

function educational({ levels, subjects, sdgTargets }: WorkRecord) {
  const term = (set: string) => (code: number | string) => ({
    type: 'DefinedTerm',
    termCode: String(code),
    inDefinedTermSet: set,
  });
  const about = [
    ...sdgTargets.map((code) => ({ id: targetAddress(code), type: 'Concept' })),
    ...subjects.map(term('ISCED-F 2013')),
  ];
  return {
    ...(about.length > 0 && { about }),
    ...(levels.length > 0 && { educationalLevel: levels.map(term('ISCED 2011')) }),
  };
}

function lineageOf({ lineage, source }: WorkRecord, publicUrl: string) {
  if (!lineage || !source) return {};
  const id = source.slug ? workAddress(publicUrl, source.slug) : source.url;
  const work = { ...(id && { id }), ...(source.title && { name: source.title }), type: 'CreativeWork' };
  return lineage === 'translation' ? { translationOfWork: work, isBasedOn: work } : { isBasedOn: work };
}

/** As text inside a page: what stands in it cannot end the element that it stands in. */
export const jsonLd = (record: WorkRecord, publicUrl: string): string =>
  JSON.stringify(learningResource(record, publicUrl)).replaceAll('<', '\\u003c');
