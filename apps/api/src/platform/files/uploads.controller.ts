import { Controller, Delete, Head, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '../auth/actor.js';
import { Acting } from '../auth/signed-in.guard.js';
import { Refusal } from '../refusal.js';
import { mandateToBring } from './file-grounds.js';
import { Uploads } from './uploads.js';

/** Files that come in parts (tus 1.0). Each request proves anew who brings it, and that they may. */
@Controller('uploads')
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  /** Begins an upload. Refuses NOT_ALLOWED, FILE_NAME_MISSING and FILE_TOO_LARGE. */
  @Post()
  begin(@Req() request: Request, @Res() response: Response, @Acting() viewer: Viewer): Promise<void> {
    return this.uploads.handle(request, response, bringer(viewer));
  }

  /** Says how far it is. One that is finished says so for good, so that who lost the last answer learns it. */
  @Head(':id')
  async ask(@Req() request: Request, @Res() response: Response, @Acting() viewer: Viewer): Promise<void> {
    const who = bringer(viewer);
    const bytes = await this.uploads.bytesOf(who, this.own(request, viewer));
    if (bytes === null) return this.uploads.handle(request, response, who);
    response
      .set({ 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store' })
      .set({ 'Upload-Offset': String(bytes), 'Upload-Length': String(bytes) })
      .end();
  }

  /** Takes a part; with the last one the file is looked at and kept. Refuses what `FileStore.keep` refuses. */
  @Patch(':id')
  async goOn(@Req() request: Request, @Res() response: Response, @Acting() viewer: Viewer): Promise<void> {
    this.own(request, viewer);
    await this.uploads.handle(request, response, bringer(viewer));
  }

  /** Gives an upload up. */
  @Delete(':id')
  async giveUp(@Req() request: Request, @Res() response: Response, @Acting() viewer: Viewer): Promise<void> {
    this.own(request, viewer);
    await this.uploads.handle(request, response, bringer(viewer));
  }

  private own(request: Request, viewer: Viewer): string {
    const id = String(request.params['id']);
    if (!this.uploads.isOf(viewer, id)) throw new Refusal('NOT_FOUND');
    return id;
  }
}

function bringer(viewer: Viewer) {
  const under = mandateToBring(viewer);
  if (!under) throw new Refusal('NOT_ALLOWED');
  return { viewer, under };
}
