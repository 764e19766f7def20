import { Controller, Get, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { MandateInForce, Viewer } from '../auth/actor.js';
import { Acting, Asking } from '../auth/signed-in.guard.js';
import { Database } from '../db/database.js';
import { newId } from '../db/new-id.js';
import type { Reading } from '../graphql/reading.js';
import { viewerScope } from '../read-model/viewer-scope.js';
import { Refusal, found } from '../refusal.js';
import { mandateToBring, mayOpen } from './file-grounds.js';
import { FileStore, largestFile, tooLarge } from './file-store.js';
import { ReceivedFiles, plainName, type ReceivedFile } from './received-files.service.js';
import type { StoredFile } from './stored-file.entity.js';

/** Files come as the body of a request, and leave only as attachments. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly received: ReceivedFiles,
  ) {}

  /**
   * Takes the body of the request as a file of the name in `?name=`. For those whom some feature lets bring files.
   * Refuses NOT_ALLOWED, FILE_NAME_MISSING and what `FileStore.keep` refuses.
   */
  @Put()
  async bring(@Req() request: Request, @Res() response: Response, @Acting() viewer: Viewer): Promise<void> {
    const under = mandateToBring(viewer);
    if (!under) throw new Refusal('NOT_ALLOWED');
    const name = plainName(request.query['name']);
    response.status(201).json(await this.receive(viewer, under, request, response, name));
  }

  private async receive(
    viewer: Viewer,
    under: MandateInForce,
    request: Request,
    response: Response,
    name: string,
  ): Promise<ReceivedFile> {
    try {
      if (Number(request.headers['content-length'] ?? 0) > largestFile) throw tooLarge();
      // Stopping half-way must leave the connection open for the answer that says why.
      const source = request.iterator({ destroyOnReturn: false });
      return await this.received.receive(viewer, under, { id: newId(), name }, source);
    } catch (error) {
      response.set('Connection', 'close');
      throw error;
    }
  }

  /** Hands a file to whoever may see what it belongs to; to everybody else there is none. */
  @Get(':id')
  async open(
    @Req() request: Request,
    @Res() response: Response,
    @Asking() { viewer }: Reading,
  ): Promise<void> {
    const id = String(request.params['id']);
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Refusal('NOT_FOUND');
    const [row] = await this.database.read<Pick<StoredFile, 'name' | 'mediaType' | 'sha256'>>(
      `select f.name, f.media_type as "mediaType", f.sha256 from stored_files f
       where f.id = $1 and (${mayOpen('f', viewerScope('$2::uuid'))})`,
      [id, viewer?.personId ?? null],
    );
    await this.store.handOut(response, found(row));
  }
}
