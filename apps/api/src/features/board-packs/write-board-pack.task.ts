import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import { Database } from '../../platform/db/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { inThread } from '../../platform/in-thread.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { MeetingInPack, PackContent } from './pack-content.js';
import { packStamp } from './pack.sql.js';
import { PacksToRead } from './packs-to-read.js';

interface Asked {
  number: string;
  personId: string;
  name: string;
  language: Language;
  timeZone: string;
  stamp: string;
}

/** Papers beyond this are named in a pack, but not part of it. */
const mostPaperBytes = 100 * 1024 * 1024;
const largestPack = 2 * mostPaperBytes;

/**
 * Writes one person’s board pack, from what the views show to them at this moment. That keeps a processor busy for
 * seconds, so it has a thread of its own.
 */
@Injectable()
export class WriteBoardPack implements Task {
  readonly name = 'write_board_pack';

  constructor(
    private readonly database: Database,
    private readonly packs: PacksToRead,
    private readonly store: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run({ packId }: Record<string, string>): Promise<void> {
    // The stamp is read first: if anything changes before the contents are, the pack counts as out of date.
    const [asked] = await this.database.read<Asked>(
      `select m.number, p.id as "personId", p.name, p.language, p.time_zone as "timeZone",
         ${packStamp('m', viewerScope('k.person_id'))} as stamp
       from prepared_packs k join meetings m on m.id = k.meeting_id join people p on p.id = k.person_id
       where k.id = $1`,
      [packId],
    );
    if (!asked) return;
    const { number, stamp, ...person } = asked;
    const viewer = { ...person, sessionId: '', mandates: [], mayPreside: false };
    const meeting = await this.packs.meetingFor({ viewer, language: viewer.language }, number);
    if (!meeting) return;
    const { language, name: reader } = viewer;
    const content: PackContent = { language, reader, meeting, pdfs: await this.pdfsOf(meeting) };
    const pdf = await inThread('features/board-packs/pack-writer.js', content);
    const { sha256, bytes } = await this.store.keep([pdf], 'pack.pdf', largestPack);
    await this.database.transaction((tx) =>
      tx.query(
        `update prepared_packs set sha256 = $2, bytes = $3, stamp = $4, prepared_at = now() where id = $1`,
        [packId, sha256, bytes, stamp],
      ),
    );
  }

  private async pdfsOf({ agenda }: MeetingInPack): Promise<Record<string, string>> {
    const papers = agenda
      .flatMap((item) => item.papers)
      .filter(({ storedFile }) => storedFile?.mediaType === 'application/pdf');
    const rows = await this.database.read<{ id: string; sha256: string }>(
      `select id, sha256 from stored_files where id = any($1)`,
      [papers.map(({ storedFile }) => storedFile?.id)],
    );
    const places = new Map(rows.map(({ id, sha256 }) => [id, this.store.placeOf(sha256)]));
    const pdfs: Record<string, string> = {};
    let total = 0;
    for (const { id, storedFile } of papers) {
      const place = storedFile && places.get(storedFile.id);
      total += Number(storedFile?.bytes ?? 0);
      if (place && total <= mostPaperBytes) pdfs[id] = join(this.settings.filesDirectory, place);
    }
    return pdfs;
  }
}
