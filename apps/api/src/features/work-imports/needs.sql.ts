import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

/**
 * Imports that wait for the editors, but not for who imported them: one matter, however many works. A select of `kind`,
 * `about_id`, `title`, `deadline` and `path`.
 */
export const importsToPublish = forSecretariat(
  (scope) => `
  select 'publish_import' as kind, i.id as about_id, f.name as title, null::timestamptz as deadline,
    '/library/import/' || i.id as path
  from work_imports i join stored_files f on f.id = i.file_id
  where i.state = 'imported' and (i.counts ->> 'becomes_submitted')::int > 0
    and i.imported_by_id <> ${scope.viewerId()} and ${viewerIsSecretariat(scope)}`,
);
