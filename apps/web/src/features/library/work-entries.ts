import type { WorkInput, WorkKind, Lineage } from '../../gql/graphql.js';
import { typed } from '../../ui/missing-entries.js';
import { textsIn } from '../calls/text-in-languages.js';

/** What the form says of a work. Rows of authors and editions whose fields are all empty say nothing. */
export function workFrom(
  entries: FormData,
  authors: readonly { id: string }[],
  editions: readonly { id: string }[],
): WorkInput {
  const chosen = (name: string) => entries.getAll(name).map(String);
  const lineage = typed(entries, 'lineage');
  return {
    kind: typed(entries, 'kind') as WorkKind,
    title: textsIn(entries, 'title'),
    summary: textsIn(entries, 'summary'),
    language: typed(entries, 'language'),
    levels: chosen('levels').map(Number),
    subjects: chosen('subjects'),
    sdgTargets: chosen('sdgTargets'),
    directions: chosen('directions').map(Number),
    accessibility: chosen('accessibility'),
    licence: typed(entries, 'licence') || null,
    authors: authors
      .map(({ id }) => ({ name: typed(entries, `${id}.name`), orcid: typed(entries, `${id}.orcid`) || null }))
      .filter(({ name, orcid }) => name || orcid),
    organisations: chosen('organisations'),
    source: lineage
      ? {
          lineage: lineage as Lineage,
          work: typed(entries, 'sourceWork') || null,
          url: typed(entries, 'sourceUrl') || null,
          title: typed(entries, 'sourceTitle') || null,
          licence: typed(entries, 'sourceLicence') || null,
        }
      : null,
    editions: editions
      .map(({ id }) => ({
        language: typed(entries, `${id}.language`),
        title: typed(entries, `${id}.title`),
        summary: typed(entries, `${id}.summary`),
        link: typed(entries, `${id}.link`) || null,
        isTranslation: entries.get(`${id}.isTranslation`) === 'on',
      }))
      .filter(({ language, title }) => language || title),
  };
}
