import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { translators } from '@gsenet/shared/catalogues';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { csv } from '../../platform/csv/csv.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { DecisionExport, filterIn } from './decision-export.service.js';

/** The register as a file. */
@Controller()
@Public()
export class DecisionsController {
  constructor(private readonly exports: DecisionExport) {}

  /** What the page of the register shows with the same filters, all of it: no more than the viewer may read. */
  @Get('board/decisions.csv')
  async register(
    @Req() request: Request,
    @Res() response: Response,
    @Asking() reading: Reading,
  ): Promise<void> {
    const rows = await this.exports.rows(reading, filterIn(request.query));
    const t = translators[reading.language];
    response
      .attachment('decisions.csv')
      .set({
        'Content-Type': 'text/csv; charset=utf-8',
        'Cache-Control': 'private, no-cache',
        'X-Content-Type-Options': 'nosniff',
        Vary: 'Cookie, Accept-Language',
      })
      .send(csv([DecisionExport.headings(t), ...rows]));
  }
}
