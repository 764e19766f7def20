import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import type { LocalisedText } from '@gsenet/shared/languages';
import type { Author } from './author.rules.js';
import { addVersion, putEditions, putOrganisations } from './work-content.js';
import { enterWork, recordWork } from './work-steps.js';
import type { WorkKind } from './work.words.js';

/** What is already known of a work that somebody is to describe further. */
export interface DraftFacts {
  kind: WorkKind;
  title: LocalisedText;
  summary?: LocalisedText | null;
  /** BCP 47, canonical: the language of the files. */
  language: string;
  /** For which it is brought: its people go on with the draft. */
  organisationId: string;
  /** Those that made it, in order. */
  organisationIds: readonly string[];
  authors: readonly Author[];
  /** Canonical address, if it is agreed already. */
  licence?: string | null;
  projectId?: string | null;
  deliverable?: string | null;
  directions?: readonly number[];
  sdgTargets?: readonly string[];
  /** That it is about. */
  year?: number | null;
  /** Other languages in which it is made. Their files follow. */
  alsoIn?: readonly { language: string; title: string; summary: string }[];
  /** Files in the store. They become the first version of the edition in `language`. */
  fileIds: readonly string[];
}

/**
 * Step: makes a draft out of what a later feature knows, as an accepted deliverable of a project. The caller has seen to
 * it that the actor may and that the files are the deliverable’s. The draft then goes the way of every other.
 */
export async function createDraftFrom(
  tx: Tx,
  { actor, under }: { actor: Actor; under: MandateInForce },
  facts: DraftFacts,
): Promise<{ id: string; slug: string }> {
  const { kind, title, summary = null, language, organisationId, organisationIds, fileIds } = facts;
  const { licence = null, projectId = null, deliverable = null, directions = [], sdgTargets = [] } = facts;
  const { year = null, alsoIn = [] } = facts;
  const work = await enterWork(tx, {
    kind,
    title,
    summary,
    language,
    organisationId,
    authors: [...facts.authors],
    licence,
    projectId,
    deliverable,
    directions: [...directions],
    sdgTargets: [...sdgTargets],
    year,
  });
  await putOrganisations(tx, work.id, organisationIds);
  const inLanguage = (texts: LocalisedText | null) => (texts as Record<string, string> | null)?.[language];
  const edition = {
    language,
    title: inLanguage(title) ?? title.en,
    summary: inLanguage(summary) ?? summary?.en ?? '',
  };
  const editions = [edition, ...alsoIn].map((one) => ({ ...one, isTranslation: false }));
  await putEditions(tx, work.id, editions);
  if (fileIds.length > 0)
    await addVersion(tx, { workId: work.id, language, note: '', fileIds, broughtById: null });
  recordWork(tx, actor, under, 'startWork', work, { projectId, deliverable });
  return work;
}
