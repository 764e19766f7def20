import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { found } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { BoardPacks } from './board-packs.service.js';
import { packText } from './pack-text.js';
import { PacksToRead } from './packs-to-read.js';

/** A board pack to take along. */
@Controller()
export class BoardPacksController {
  constructor(
    private readonly packs: BoardPacks,
    private readonly toRead: PacksToRead,
    private readonly store: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Hands out one’s own PDF, as long as it says what the pack says now. */
  @Get('meetings/:number/pack.pdf')
  async pdf(@Req() request: Request, @Res() response: Response, @Acting() viewer: Viewer): Promise<void> {
    const number = String(request.params['number']);
    const { sha256 } = found(await this.packs.currentPdf(viewer.personId, number));
    await this.store.handOut(response, { name: `${number}.pdf`, mediaType: 'application/pdf', sha256 });
  }

  @Get('meetings/:number/pack.txt')
  async text(@Req() request: Request, @Res() response: Response, @Asking() reading: Reading): Promise<void> {
    const meeting = found(await this.toRead.meetingFor(reading, String(request.params['number'])));
    response
      .type('text/plain; charset=utf-8')
      .set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', Vary: 'Cookie' })
      .send(packText(meeting, reading.language, this.settings.publicUrl));
  }
}
