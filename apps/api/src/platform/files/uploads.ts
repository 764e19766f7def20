import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@tus/file-store';
import type { Server } from '@tus/server';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { MandateInForce, Viewer } from '../auth/actor.js';
import { newId } from '../db/new-id.js';
import { LOGGER } from '../logger.js';
import { statusOf } from '../pages/failure.filter.js';
import { Refusal } from '../refusal.js';
import { SETTINGS, type Settings } from '../settings.js';
import { largestUpload, tooLarge } from './file-store.js';
import { ReceivedFiles, plainName, type ReceivedFile } from './received-files.service.js';

/** Parts that nobody has gone on with for so long are swept. */
const abandonedAfter = 24 * 60 * 60 * 1000;

interface Bringer {
  viewer: Viewer;
  under: MandateInForce;
}

interface Tus {
  server: Server;
  parts: FileStore;
}

/**
 * Files that come in parts, by the tus protocol: who was cut off goes on where it stopped, after a restart of the portal
 * too, because the parts lie in the files folder. An upload is named after who brings it and the file that it becomes.
 * The library is loaded by the first who brings something, not when the portal starts.
 */
@Injectable()
export class Uploads {
  private readonly bringing = new AsyncLocalStorage<Bringer>();
  private tus?: Promise<Tus>;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly received: ReceivedFiles,
  ) {}

  /** Answers one request of an upload, for somebody who may bring files. */
  async handle(request: Request, response: Response, bringer: Bringer): Promise<void> {
    const { server } = await this.loaded();
    await this.bringing.run(bringer, () => server.handle(request, response));
  }

  /** Whether an upload is this person’s own; to everybody else there is none. */
  isOf({ personId }: Viewer, uploadId: string): boolean {
    return new RegExp(`^${personId}_[0-9a-f-]{36}$`).test(uploadId);
  }

  /**
   * How large the file is that an upload has become; null while it is under way. One that was whole when the portal
   * stopped becomes a file now. Refuses what `FileStore.keep` refuses.
   */
  async bytesOf({ viewer, under }: Bringer, uploadId: string): Promise<number | null> {
    const known = await this.received.bytesOf(viewer, fileOf(uploadId));
    if (known !== null) return known;
    const { parts } = await this.loaded();
    const upload = await parts.getUpload(uploadId).catch(() => null);
    if (!upload || upload.offset !== upload.size) return null;
    return (await this.finish({ viewer, under }, parts, upload)).bytes;
  }

  /** Takes away what nobody has gone on with for a day. */
  async sweep(): Promise<void> {
    await (await this.loaded()).server.cleanUpExpiredUploads();
  }

  private loaded(): Promise<Tus> {
    return (this.tus ??= this.load());
  }

  /** Makes a file of all parts. It is kept under its hash or refused for good: there is nothing to go on with. */
  private async finish(
    { viewer, under }: Bringer,
    parts: FileStore,
    { id, metadata }: { id: string; metadata?: Record<string, string | null> },
  ): Promise<ReceivedFile> {
    const file = { id: fileOf(id), name: plainName(metadata?.['filename']) };
    try {
      return await this.received.receive(viewer, under, file, parts.read(id), largestUpload);
    } finally {
      await parts.remove(id);
    }
  }

  private bringer(): Bringer {
    const bringer = this.bringing.getStore();
    if (!bringer) throw new Error('Nobody brings this: ask `handle`.');
    return bringer;
  }

  private async load(): Promise<Tus> {
    const { Server } = await import('@tus/server');
    const { FileStore } = await import('@tus/file-store');
    const directory = join(this.settings.filesDirectory, 'uploads');
    const datastore = new FileStore({ directory, expirationPeriodInMilliseconds: abandonedAfter });
    const server = new Server({
      path: '/uploads',
      datastore,
      maxSize: largestUpload,
      relativeLocation: true,
      allowedOrigins: [this.settings.publicUrl],
      namingFunction: () => `${this.bringer().viewer.personId}_${newId()}`,
      onUploadCreate: (_request, { metadata }) => {
        return asAnswer(() => Promise.resolve({ metadata: { filename: plainName(metadata?.['filename']) } }));
      },
      onUploadFinish: (_request, upload) =>
        asAnswer(async () => ({
          status_code: 200,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(await this.finish(this.bringer(), datastore, upload)),
        })),
      onResponseError: (_request, error) => this.explain(error),
    });
    return { server, parts: datastore };
  }

  /** What the library answers itself stays, but that a file is too large is said as everywhere; a fault is logged. */
  private explain(error: Error | { status_code: number; body: string }) {
    if ('status_code' in error)
      return error.status_code === 413 ? answerOf(tooLarge(largestUpload)) : undefined;
    this.logger.error({ err: error }, 'An upload failed');
    return { status_code: 500, body: JSON.stringify({ errors: [{ message: 'SOMETHING_WENT_WRONG' }] }) };
  }
}

const fileOf = (uploadId: string): string => uploadId.slice(-36);

/** A refusal, as the library wants it thrown; said like every other one outside GraphQL. */
async function asAnswer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // The library answers with what it is thrown, and knows no other kind of error.
    throw error instanceof Refusal ? answerOf(error) : error;
  }
}

function answerOf(refusal: Refusal) {
  const { code, params } = refusal;
  return {
    status_code: statusOf(refusal),
    body: JSON.stringify({ errors: [{ message: code, extensions: { code, params } }] }),
  };
}
