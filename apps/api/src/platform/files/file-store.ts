import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { newId } from '../db/new-id.js';
import { Refusal } from '../refusal.js';
import { SETTINGS, type Settings } from '../settings.js';
import { kindOf, knownEndings } from './file-kinds.js';

/** The largest file that may be brought at once. */
export const largestFile = 25 * 1024 * 1024;
/** The largest that may come in parts: recordings of lessons are works, too. */
export const largestUpload = 250 * 1024 * 1024;

export interface KeptFile {
  sha256: string;
  bytes: number;
  mediaType: string;
}

/** Files lie in one folder under the hash of their contents, so that the same file lies there once. */
@Injectable()
export class FileStore {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'filesDirectory'>) {}

  /** Where the contents with a hash lie, below the files folder. */
  placeOf(sha256: string): string {
    return join(sha256.slice(0, 2), sha256);
  }

  /**
   * Keeps what comes chunk by chunk. It becomes visible under its hash only when it is whole and of a kind that may be
   * brought; of what the portal itself has written, `written` says what it is. Refuses FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND_NOT_ALLOWED and FILE_ENDING_DIFFERS.
   */
  async keep(
    source: AsyncIterable<Buffer> | Iterable<Buffer>,
    name: string,
    most = largestFile,
    written?: string,
  ): Promise<KeptFile> {
    const { filesDirectory } = this.settings;
    const incoming = join(filesDirectory, 'incoming', newId());
    await mkdir(join(filesDirectory, 'incoming'), { recursive: true });
    const measure = new Measure(most);
    try {
      await pipeline(source, measure, createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true }));
      if (measure.bytes === 0) throw new Refusal('FILE_EMPTY', {}, 'file');
      const kind = written === undefined ? await kindOf(incoming, name) : { mediaType: written };
      if ('wrong' in kind) throw whyNot(kind.wrong);
      const sha256 = measure.hash.digest('hex');
      const place = join(filesDirectory, this.placeOf(sha256));
      await mkdir(join(place, '..'), { recursive: true });
      await rename(incoming, place);
      return { sha256, bytes: measure.bytes, mediaType: kind.mediaType };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** Hands a file out as an attachment that no browser opens as a page of ours. */
  async handOut(response: Response, { name, mediaType, sha256 }: Omit<KeptFile, 'bytes'> & { name: string }) {
    response
      .attachment(name)
      .type(mediaType)
      .set({
        'Content-Security-Policy': `default-src 'none'; sandbox`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-cache',
        ETag: `"${sha256}"`,
      });
    response.sendFile(this.placeOf(sha256), { root: this.settings.filesDirectory, cacheControl: false });
    await once(response, 'close');
  }
}

function whyNot(wrong: 'kind' | 'ending'): Refusal {
  return wrong === 'kind'
    ? new Refusal('FILE_KIND_NOT_ALLOWED', { endings: knownEndings.join(', ') }, 'file')
    : new Refusal('FILE_ENDING_DIFFERS', {}, 'file');
}

/** Counts and hashes what flows through, and stops it when it is too much. */
class Measure extends Transform {
  readonly hash = createHash('sha256');
  bytes = 0;

  constructor(private readonly most: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.bytes += chunk.length;
    if (this.bytes > this.most) return done(tooLarge(this.most));
    this.hash.update(chunk);
    done(null, chunk);
  }
}

export function tooLarge(most = largestFile): Refusal {
  return new Refusal('FILE_TOO_LARGE', { megabytes: most / 1024 / 1024 }, 'file');
}
