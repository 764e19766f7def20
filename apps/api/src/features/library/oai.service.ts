import { Inject, Injectable } from '@nestjs/common';
import { readSignedText, signText } from '../../platform/auth/signed-text.js';
import { Database } from '../../platform/db/database.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { OaiError, placeIn, rangeOf, tokenLasts, type OaiPlace, type OaiSelection } from './oai.rules.js';
import { inSet } from './oai-sets.js';
import { workRecord, type WorkRecord } from './work-record.js';
import { wasPublicWork } from './work.sql.js';

/** How many records one answer holds. */
export const batch = 100;

interface Row {
  record: WorkRecord;
  changed: string;
  id: string;
}

export interface OaiList {
  records: WorkRecord[];
  token: { text: string; size: number; cursor: number; expires: string | null } | null;
}

/** What is harvested: works that are public, and that those which were are no longer. */
@Injectable()
export class OaiRecords {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async identity(): Promise<{ earliest: string; contact: string }> {
    const [row] = await this.database.read<{ earliest: string | null; contact: string | null }>(
      `select (select to_char(min(w.changed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from works w
           where ${wasPublicWork('w')}) as earliest,
         (select text ->> 'en' from network_texts where topic = 'contactEmail' order by position limit 1) as contact`,
    );
    return {
      earliest: row?.earliest ?? '2022-01-01T00:00:00Z',
      contact: row?.contact ?? this.settings.mailFrom,
    };
  }

  async bySlug(slug: string | null): Promise<WorkRecord> {
    const [row] = await this.database.read<{ record: WorkRecord }>(
      `select ${workRecord('w')} as record from works w where w.slug = $1 and ${wasPublicWork('w')}`,
      [slug],
    );
    if (!row) throw new OaiError('idDoesNotExist', 'There is no such record.');
    return row.record;
  }

  async begin(selection: OaiSelection, now: number): Promise<OaiList> {
    const { where, values } = narrowing(selection);
    const [counted] = await this.database.read<{ size: number }>(
      `select count(*)::int as size from works w where ${where}`,
      values,
    );
    const size = counted?.size ?? 0;
    if (size === 0) throw new OaiError('noRecordsMatch', 'No record was changed in this range or set.');
    const rows = await this.rows(where, values);
    return this.listed(rows, { selection, cursor: 0, size }, now);
  }

  async goOn(token: string, now: number): Promise<OaiList> {
    const place = placeIn(readSignedText(this.settings.secret, 'oai', token), now);
    if (!place) throw new OaiError('badResumptionToken', 'This token is not ours, or too old.');
    const { where, values } = narrowing(place.selection);
    const [changed, id] = place.after;
    const beyond = `(w.changed_at, w.id) > ($${values.push(changed)}::timestamptz, $${values.push(id)}::uuid)`;
    const rows = await this.rows(`${where} and ${beyond}`, values);
    return this.listed(rows, place, now);
  }

  /** One more than is handed out, to know whether there is more. */
  private rows(where: string, values: unknown[]): Promise<Row[]> {
    return this.database.read<Row>(
      `select ${workRecord('w')} as record, w.changed_at::text as changed, w.id
       from works w where ${where} order by w.changed_at, w.id limit ${batch + 1}`,
      values,
    );
  }

  /** No token where all is said at once; an empty one with the last part of a list that had several. */
  private listed(
    rows: readonly Row[],
    { selection, cursor, size }: Pick<OaiPlace, 'selection' | 'cursor' | 'size'>,
    now: number,
  ): OaiList {
    const shown = rows.slice(0, batch);
    const records = shown.map(({ record }) => record);
    const last = shown.at(-1);
    if (rows.length <= batch || !last)
      return { records, token: cursor === 0 ? null : { text: '', size, cursor, expires: null } };
    const expires = now + tokenLasts;
    const place: OaiPlace = {
      selection,
      after: [last.changed, last.id],
      cursor: cursor + batch,
      size,
      expires,
    };
    const text = signText(this.settings.secret, 'oai', JSON.stringify(place));
    const expiry = `${new Date(expires).toISOString().slice(0, 19)}Z`;
    return { records, token: { text, size, cursor, expires: expiry } };
  }
}

function narrowing(selection: OaiSelection): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const conditions = [wasPublicWork('w')];
  const { from, before } = rangeOf(selection);
  if (from)
    conditions.push(
      `w.changed_at >= ($${values.push(from)}::text || case when length($${values.length}) = 10 then 'T00:00:00Z' else '' end)::timestamptz`,
    );
  if (before) conditions.push(`w.changed_at < $${values.push(before)}::timestamptz`);
  if (selection.set !== undefined) {
    const set = inSet('w', selection.set, (value) => `$${values.push(value)}`);
    if (!set) throw new OaiError('noRecordsMatch', 'There is no such set.');
    conditions.push(set);
  }
  return { where: conditions.join(' and '), values };
}
