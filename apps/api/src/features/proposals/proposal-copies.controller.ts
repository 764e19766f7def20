import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ProposalCopies } from './proposal-copies.js';

/** A proposal to take along, as it was submitted. */
@Controller()
export class ProposalCopiesController {
  constructor(private readonly copies: ProposalCopies) {}

  /** Hands the copy to whoever may read the proposal now; it is asked each time, and nothing on the way keeps it. */
  @Get('proposals/:number/copy.pdf')
  async pdf(
    @Req() request: Request,
    @Res() response: Response,
    @Acting() viewer: Viewer,
    @Asking() reading: Reading,
  ): Promise<void> {
    const { number, pdf } = await this.copies.copyFor(viewer, reading, String(request.params['number']));
    response
      .attachment(`${number}.pdf`)
      .type('application/pdf')
      .set({
        'Content-Security-Policy': `default-src 'none'; sandbox`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
        Vary: 'Cookie',
      })
      .send(pdf);
  }
}
