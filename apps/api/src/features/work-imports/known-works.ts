import type { Database } from '../../platform/db/database.js';
import type { KnownWords, KnownWork } from './import.rules.js';

/** Organisations and SDG targets by the words that stand for them in a table. */
export async function knownWords(database: Database, broughtFor: string): Promise<KnownWords> {
  const organisations = await database.read<{ id: string; slug: string; ror: string | null }>(
    `select id, slug, ror from organisations`,
  );
  const targets = await database.read<{ code: string }>(`select code from sdg_targets`);
  return {
    organisations: new Map(
      organisations.flatMap(({ id, slug, ror }) => [
        [slug, id],
        ...(ror
          ? ([[ror.toLowerCase().replace(/^https:\/\/ror\.org\//, ''), id]] as [string, string][])
          : []),
      ]),
    ),
    sdgTargets: new Set(targets.map(({ code }) => code)),
    broughtFor,
  };
}

/** Works by the identifiers that a table gives them, each with what a table can say of it. */
export async function knownWorks(
  database: Database,
  externalIds: readonly string[],
): Promise<Map<string, KnownWork>> {
  const rows = await database.read<KnownWork & { externalId: string }>(
    `select w.external_id as "externalId", w.id, w.version, w.state, w.organisation_id as "organisationId", w.lineage,
       coalesce(s.licence, w.source_licence) as "sourceLicence",
       json_build_object('kind', w.kind, 'language', w.language, 'title', w.title, 'summary', w.summary,
         'authors', w.authors, 'licence', w.licence, 'year', w.year, 'publishedOn', w.published_on, 'levels', w.levels,
         'subjects', w.subjects, 'sdgTargets', w.sdg_targets, 'directions', w.directions,
         'organisationIds', (select coalesce(json_agg(o.organisation_id order by o.position), '[]')
           from work_organisations o where o.work_id = w.id),
         'edition', json_build_object('title', coalesce(e.title, ''), 'summary', coalesce(e.summary, ''),
           'link', e.link)) as content,
       exists (select from work_versions v where v.edition_id = e.id) as "hasFiles",
       not exists (select from work_editions n where n.work_id = w.id and n.id is distinct from e.id and n.link is null
         and not exists (select from work_versions v where v.edition_id = n.id)) as "othersHaveFiles"
     from works w left join works s on s.id = w.source_work_id
       left join work_editions e on e.work_id = w.id and e.language = w.language
     where w.external_id = any($1)`,
    [externalIds],
  );
  return new Map(rows.map(({ externalId, ...work }) => [externalId, work]));
}
