import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { secretariatCapacities } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';

/** Tells who imported a table that its works are published; nobody who has left the Secretariat meanwhile. */
@Injectable()
export class ImportPublishedLetter implements LetterWriter {
  readonly kind = 'import_published';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, t }: Writing): Promise<Letter | null> {
    const capacities = secretariatCapacities.map((capacity) => `'${capacity}'`).join(', ');
    const [told] = await this.database.read<{ table: string; published: number; kept: number }>(
      `select f.name as table,
         (select count(*)::int from work_import_lines l where l.import_id = i.id and l.outcome = 'published') as published,
         (select count(*)::int from work_import_lines l where l.import_id = i.id and l.outcome = 'kept') as kept
       from work_imports i join stored_files f on f.id = i.file_id
       where i.id = $1 and i.state = 'published' and exists (select from mandates m
         where m.person_id = i.imported_by_id and m.capacity in (${capacities}) and ${inForce('m')})`,
      [aboutId],
    );
    if (!told) return null;
    const { table, published, kept } = told;
    return {
      subject: t('mail.library.import.subject', { table }),
      greeting: t('mail.library.greeting'),
      paragraphs: [
        t('mail.library.import.text', { count: published, table }),
        ...(kept > 0 ? [t('mail.library.import.kept', { count: kept })] : []),
      ],
      button: {
        label: t('mail.library.import.button'),
        url: `${this.settings.publicUrl}/library/import/${aboutId}`,
      },
    };
  }
}
