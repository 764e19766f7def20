import { Controller, Get, Res } from '@nestjs/common';
import { exampleLine, importColumns } from '@gsenet/shared/import-columns';
import type { Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { csv } from '../../platform/csv/csv.js';

/** The table to start from. It says nothing of the network, so anybody who prepares one may take it. */
@Controller()
@Public()
export class WorkImportsController {
  @Get('library/import/template.csv')
  template(@Res() response: Response): void {
    response
      .attachment('works.csv')
      .set('Content-Type', 'text/csv; charset=utf-8')
      .send(csv([[...importColumns], importColumns.map((column) => exampleLine[column])]));
  }
}
