import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { orcidMeant, type Author } from './author.rules.js';
import { licenceMeant } from './licences.js';
import { whyNotDerived } from './lineage.rules.js';
import { WorkEdition, WorkFile, WorkVersion } from './work-edition.entity.js';
import type { AuthorInput, WorkInput } from './work.inputs.js';
import { WorkOrganisation, type Work } from './work.entity.js';
import { languageMeant, longest, whyNotTexts, type EditionTexts, type WorkTexts } from './work.rules.js';

type Source = Pick<Work, 'lineage' | 'sourceWorkId' | 'sourceUrl' | 'sourceTitle' | 'sourceLicence'>;

/** What an input says of a work: its columns, its editions and its Organisations. Refuses what `whyNotTexts` and `whyNotDerived` say. */
export async function contentOf(tx: Tx, input: WorkInput) {
  const source = await sourceOf(tx, input);
  const licence = input.licence?.trim()
    ? (licenceMeant(input.licence)?.uri ?? unknownLicence('licence'))
    : null;
  const { editions, ...texts }: WorkTexts = {
    kind: input.kind,
    title: input.title,
    summary: input.summary?.en ? input.summary : null,
    language: languageMeant(input.language) ?? input.language,
    levels: input.levels,
    subjects: input.subjects,
    sdgTargets: input.sdgTargets,
    directions: input.directions,
    accessibility: input.accessibility,
    licence,
    authors: input.authors.map(authorFrom),
    lineage: source.lineage,
    sourceUrl: source.sourceUrl,
    sourceTitle: source.sourceTitle,
    editions: input.editions.map((edition) => ({
      ...edition,
      language: languageMeant(edition.language) ?? edition.language,
      link: edition.link?.trim() || null,
    })),
  };
  refuseIf(whyNotTexts({ ...texts, editions }));
  if (source.lineage) refuseIf(whyNotDerived(source.sourceLicence, licence));
  await refuseUnknownTargets(tx, input.sdgTargets);
  return {
    columns: { ...texts, ...source },
    editions,
    organisationIds: await organisationsOf(tx, input.organisations),
  };
}

function unknownLicence(field: string): never {
  throw new Refusal('LICENCE_UNKNOWN', {}, field);
}

function authorFrom({ name, orcid }: AuthorInput): Author {
  const written = orcid?.trim();
  if (!written) return { name: name.trim(), orcid: null };
  const meant = orcidMeant(written);
  if (!meant) throw new Refusal('ORCID_WRONG', { name: name.trim() }, 'authors');
  return { name: name.trim(), orcid: meant };
}

/** The licence of a work in the library is read from it; that of one elsewhere is told. */
async function sourceOf(tx: Tx, { source }: WorkInput): Promise<Source> {
  const none = { lineage: null, sourceWorkId: null, sourceUrl: null, sourceTitle: null, sourceLicence: null };
  if (!source) return none;
  const { lineage } = source;
  if (source.work) {
    const [work] = await tx.query<{ id: string; licence: string | null }[]>(
      `select id, licence from works where slug = $1 and state = 'published'`,
      [source.work],
    );
    if (!work) throw new Refusal('SOURCE_NOT_IN_LIBRARY', {}, 'sourceWork');
    return { ...none, lineage, sourceWorkId: work.id, sourceLicence: work.licence };
  }
  return {
    ...none,
    lineage,
    sourceUrl: source.url?.trim() ?? '',
    sourceTitle: source.title?.trim() || null,
    sourceLicence: source.licence
      ? (licenceMeant(source.licence)?.uri ?? unknownLicence('sourceLicence'))
      : null,
  };
}

async function refuseUnknownTargets(tx: Tx, codes: readonly string[]): Promise<void> {
  const [known] = await tx.query<{ known: number }[]>(
    `select count(*)::int as known from sdg_targets where code = any($1)`,
    [codes],
  );
  if (known?.known !== codes.length) throw new Refusal('BAD_INPUT', { detail: 'sdgTargets' }, 'sdgTargets');
}

async function organisationsOf(tx: Tx, slugs: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string; slug: string }[]>(
    `select id, slug from organisations where slug = any($1)`,
    [slugs],
  );
  return [...new Set(slugs)].map((slug) => {
    const row = rows.find((one) => one.slug === slug);
    if (!row) throw new Refusal('ORGANISATION_UNKNOWN_HERE', { slug }, 'organisations');
    return row.id;
  });
}

export async function putOrganisations(
  tx: Tx,
  workId: string,
  organisationIds: readonly string[],
): Promise<void> {
  await tx.delete(WorkOrganisation, { workId });
  const rows = organisationIds.map((organisationId, index) => ({
    workId,
    organisationId,
    position: index + 1,
  }));
  if (rows.length > 0) await tx.insert(WorkOrganisation, rows);
}

/** Puts the texts of the editions as they are given. One that is left out goes, unless it has files. Refuses EDITION_HAS_FILES. */
export async function putEditions(tx: Tx, workId: string, editions: readonly EditionTexts[]): Promise<void> {
  const before = await tx.findBy(WorkEdition, { workId });
  for (const edition of before.filter(({ language }) => !editions.some((one) => one.language === language))) {
    if (await tx.existsBy(WorkVersion, { editionId: edition.id }))
      throw new Refusal('EDITION_HAS_FILES', { language: edition.language }, 'editions');
    await tx.delete(WorkEdition, { id: edition.id });
  }
  for (const { language, title, summary, isTranslation, link } of editions) {
    const same = before.find((one) => one.language === language);
    const texts = {
      title: title.trim(),
      summary: summary.trim(),
      isTranslation,
      link: link?.trim() || null,
    };
    if (same) await tx.update(WorkEdition, { id: same.id }, texts);
    else await tx.insert(WorkEdition, { id: newId(), workId, language, ...texts });
  }
}

/** Adds a version with files to an edition, under the next number. Refuses NOT_FOUND, TEXT_TOO_LONG. */
export async function addVersion(
  tx: Tx,
  version: {
    workId: string;
    language: string;
    note: string;
    fileIds: readonly string[];
    broughtById: string | null;
  },
): Promise<string> {
  const { workId, language, note, fileIds, broughtById } = version;
  if (note.length > longest.note) throw new Refusal('TEXT_TOO_LONG', { most: longest.note }, 'note');
  if (fileIds.length === 0 || fileIds.length > 20)
    throw new Refusal('BAD_INPUT', { detail: 'fileIds' }, 'fileIds');
  const edition = found(await tx.findOneBy(WorkEdition, { workId, language }));
  for (const id of fileIds) {
    const file = found(await tx.findOneBy(StoredFile, { id }));
    // Whoever knows the id of another’s file would else publish it. A step that vouches for the files names nobody.
    if (broughtById && file.uploadedById !== broughtById) throw new Refusal('NOT_FOUND');
  }
  const [last] = await tx.query<{ number: number }[]>(
    `select coalesce(max(number), 0)::int as number from work_versions where edition_id = $1`,
    [edition.id],
  );
  const versionId = newId();
  const number = (last?.number ?? 0) + 1;
  const datedOn = dateIn(new Date(), secretariatZone);
  await tx.insert(WorkVersion, { id: versionId, editionId: edition.id, number, datedOn, note: note.trim() });
  await tx.insert(
    WorkFile,
    fileIds.map((fileId, index) => ({ id: newId(), versionId, fileId, position: index + 1 })),
  );
  return versionId;
}
