import type { LocalisedText } from '@gsenet/shared/languages';
import type { Sql } from '../../platform/read-model/view.js';
import type { Author } from './author.rules.js';
import type { Lineage } from './lineage.rules.js';
import type { WorkKind } from './work.words.js';

export interface RecordedFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** A work as it leaves the library: page, citation, feed and harvest all say the same. */
export interface WorkRecord {
  id: string;
  slug: string;
  state: string;
  kind: WorkKind;
  title: LocalisedText;
  summary: LocalisedText | null;
  language: string;
  year: number | null;
  publishedOn: string | null;
  levels: number[];
  subjects: string[];
  sdgTargets: string[];
  directions: number[];
  accessibility: string[];
  licence: string | null;
  authors: Author[];
  organisations: { slug: string; name: string; ror: string | null }[];
  editions: {
    language: string;
    title: string;
    summary: string;
    isTranslation: boolean;
    /** Where it can be read, if that is elsewhere. */
    link: string | null;
    version: number | null;
    datedOn: string | null;
    files: RecordedFile[];
  }[];
  lineage: Lineage | null;
  source: { slug: string | null; url: string | null; title: string | null; licence: string | null } | null;
  project: string | null;
  /** ISO 8601 in UTC, whole seconds. */
  changedAt: string;
}

/** The record of a row of `works` as JSON: of each edition the newest version with its files. */
export const workRecord = (w: string): Sql => `json_build_object(
  'id', ${w}.id, 'slug', ${w}.slug, 'state', ${w}.state, 'kind', ${w}.kind, 'title', ${w}.title, 'summary', ${w}.summary,
  'language', ${w}.language, 'year', ${w}.year, 'publishedOn', ${w}.published_on, 'levels', ${w}.levels,
  'subjects', ${w}.subjects, 'sdgTargets', ${w}.sdg_targets, 'directions', ${w}.directions,
  'accessibility', ${w}.accessibility, 'licence', ${w}.licence, 'authors', ${w}.authors, 'lineage', ${w}.lineage,
  'organisations', (select coalesce(json_agg(json_build_object('slug', ro.slug, 'name', ro.name ->> 'en', 'ror', ro.ror)
      order by rw.position), '[]')
    from work_organisations rw join organisations ro on ro.id = rw.organisation_id where rw.work_id = ${w}.id),
  'editions', (select coalesce(json_agg(json_build_object('language', re.language, 'title', re.title, 'summary', re.summary,
      'isTranslation', re.is_translation, 'link', re.link, 'version', rv.number, 'datedOn', rv.dated_on,
      'files', (select coalesce(json_agg(json_build_object('id', rf.id, 'name', rs.name, 'mediaType', rs.media_type,
          'bytes', rs.bytes) order by rf.position), '[]')
        from work_files rf join stored_files rs on rs.id = rf.file_id where rf.version_id = rv.id))
      order by re.is_translation, re.language), '[]')
    from work_editions re
      left join lateral (select nv.id, nv.number, nv.dated_on from work_versions nv where nv.edition_id = re.id
        order by nv.number desc limit 1) rv on true
    where re.work_id = ${w}.id),
  'source', case when ${w}.lineage is not null then (select json_build_object('slug', rs.slug,
      'url', ${w}.source_url, 'title', coalesce(rs.title ->> 'en', ${w}.source_title),
      'licence', coalesce(rs.licence, ${w}.source_licence))
    from (select 1) one left join works rs on rs.id = ${w}.source_work_id and rs.state = 'published') end,
  'project', (select rp.title ->> 'en' from projects rp where rp.id = ${w}.project_id),
  'changedAt', to_char(${w}.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))`;
