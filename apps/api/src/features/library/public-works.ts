import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { translators } from '@gsenet/shared/catalogues';
import type { Reading } from '../../platform/graphql/reading.js';
import type { Scope } from '../../platform/read-model/view.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { languagesOf, workAddress } from './learning-resource.js';
import { narrowedWorks, type WorkFilter } from './work-filter.sql.js';
import { workRecord, type WorkRecord } from './work-record.js';
import { isPublicWork, wasPublicWork } from './work.sql.js';

/** Published works as they leave the library other than by a page. */
@Injectable()
export class PublicWorks {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  get publicUrl(): string {
    return this.settings.publicUrl;
  }

  /** A work that is or was public: what is left of the latter is its state. */
  async bySlug(slug: string): Promise<WorkRecord | null> {
    const [row] = await this.database.read<{ record: WorkRecord }>(
      `select ${workRecord('w')} as record from works w where w.slug = $1 and ${wasPublicWork('w')}`,
      [slug],
    );
    return row?.record ?? null;
  }

  /** Those that changed last. */
  async newest(count: number): Promise<WorkRecord[]> {
    const rows = await this.database.read<{ record: WorkRecord }>(
      `select ${workRecord('w')} as record from works w where ${isPublicWork('w')}
       order by coalesce(w.published_on, make_date(coalesce(w.year, 1), 1, 1)) desc, w.changed_at desc limit $1`,
      [count],
    );
    return rows.map(({ record }) => record);
  }

  /** All that the page of the library shows with the same filters, line by line. */
  async table({ language }: Reading, filter: WorkFilter): Promise<string[][]> {
    const values: unknown[] = [];
    const { where, values: wanted } = narrowedWorks(filter);
    const scope: Scope = {
      ...viewerScope('null::uuid'),
      value: (name, type) => `$${values.push(wanted[name])}::${type}`,
    };
    const rows = await this.database.read<{ record: WorkRecord }>(
      `select ${workRecord('w')} as record from works w where ${isPublicWork('w')} and ${where('w', scope)}
       order by coalesce(w.year, 0) desc, w.slug desc`,
      values,
    );
    return rows.map(({ record }) => [
      record.title[language] ?? record.title.en,
      translators[language](`library.kind.${record.kind}`),
      String(record.year ?? ''),
      languagesOf(record).join(' '),
      record.licence ?? '',
      record.organisations.map(({ name }) => name).join('; '),
      record.authors.map(({ name }) => name).join('; '),
      record.sdgTargets.join(' '),
      workAddress(this.settings.publicUrl, record.slug),
    ]);
  }
}
