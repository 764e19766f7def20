import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../auth/signed-in.guard.js';
import { Pages } from './pages.js';

/** Every address that is not something else is a page; which ones there are, the web client knows. */
@Controller()
@Public()
export class PagesController {
  constructor(private readonly pages: Pages) {}

  @Get(['', '*path'])
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.pages.send(request, response);
  }
}
