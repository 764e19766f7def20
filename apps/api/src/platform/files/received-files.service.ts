import { Injectable } from '@nestjs/common';
import { record } from '../audit/record.js';
import type { MandateInForce, Viewer } from '../auth/actor.js';
import { Database } from '../db/database.js';
import { Refusal } from '../refusal.js';
import { FileStore, largestFile, type KeptFile } from './file-store.js';
import { StoredFile } from './stored-file.entity.js';

/** A file that was brought, as its bringer is told. */
export interface ReceivedFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Makes stored files of what people bring, at once or in parts: looked at, kept under its hash, and entered. */
@Injectable()
export class ReceivedFiles {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /** Refuses what `FileStore.keep` refuses. */
  async receive(
    viewer: Viewer,
    under: MandateInForce,
    { id, name }: { id: string; name: string },
    source: AsyncIterable<Buffer>,
    most = largestFile,
  ): Promise<ReceivedFile> {
    const kept = await this.store.keep(source, name, most);
    await this.enter(viewer, under, { id, name, ...kept });
    return { id, name, mediaType: kept.mediaType, bytes: kept.bytes };
  }

  private async enter(
    viewer: Viewer,
    under: MandateInForce,
    file: { id: string; name: string } & KeptFile,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.insert(StoredFile, { ...file, bytes: String(file.bytes), uploadedById: viewer.personId });
      const { id: nounId, sha256, mediaType } = file;
      const details = { sha256, mediaType };
      record(tx, { actor: viewer, under, act: 'bringFile', noun: 'StoredFile', nounId, details });
    });
  }

  /** How large a file is that somebody has brought under an id; null if they have not. */
  async bytesOf(viewer: Viewer, id: string): Promise<number | null> {
    const [file] = await this.database.read<{ bytes: string }>(
      `select bytes from stored_files where id = $1 and uploaded_by_id = $2`,
      [id, viewer.personId],
    );
    return file ? Number(file.bytes) : null;
  }
}

/** The name without folders and control characters. Refuses FILE_NAME_MISSING. */
export function plainName(wanted: unknown): string {
  const name = (typeof wanted === 'string' ? wanted : '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\p{Cc}|\p{Cf}/gu, '')
    .trim();
  if (name === '' || name.length > 200) throw new Refusal('FILE_NAME_MISSING', {}, 'name');
  return name;
}
