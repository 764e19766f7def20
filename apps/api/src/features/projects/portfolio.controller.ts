import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { translators } from '@gsenet/shared/catalogues';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { csv } from '../../platform/csv/csv.js';
import { Database } from '../../platform/db/database.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { facets } from './portfolio.entity.js';

/** The figures of a chart as a file. */
@Controller()
@Public()
export class PortfolioController {
  constructor(private readonly database: Database) {}

  /** One line for each key and currency of a facet; money to the Secretariat alone. */
  @Get('projects/portfolio.csv')
  async figures(
    @Req() request: Request,
    @Res() response: Response,
    @Asking() { viewer, language }: Reading,
  ): Promise<void> {
    const facet = facets.find((one) => one === request.query['by']) ?? 'all';
    const lines = await this.database.read<Record<string, string | null>>(
      `select f.key, f.currency, f.projects::text as projects, m.planned, m.committed, m.spent
       from portfolio_figures f
       left join lateral (select f.planned::text as planned, f.committed::text as committed, f.spent::text as spent
         where ${viewerIsSecretariat(viewerScope('$1::uuid'))}) m on true
       where f.facet = $2 order by f.key, f.currency`,
      [viewer?.personId ?? null, facet],
    );
    const t = translators[language];
    const head = (['key', 'projects', 'currency', 'planned', 'committed', 'spent'] as const).map((column) =>
      t(`portfolio.${column}`),
    );
    response
      .attachment(`portfolio-${facet}.csv`)
      .set({
        'Content-Type': 'text/csv; charset=utf-8',
        'Cache-Control': 'private, no-cache',
        'X-Content-Type-Options': 'nosniff',
        Vary: 'Cookie, Accept-Language',
      })
      .send(
        csv([
          head,
          ...lines.map((line) =>
            ['key', 'projects', 'currency', 'planned', 'committed', 'spent'].map(
              (column) => line[column] ?? '',
            ),
          ),
        ]),
      );
  }
}
