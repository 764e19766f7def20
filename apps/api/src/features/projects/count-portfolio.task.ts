import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';

/** Counts all projects under each facet, so that no page has to; every hour, and after what changes a figure. */
@Injectable()
export class CountPortfolio implements Task {
  readonly name = 'count_portfolio';
  readonly atStart = true;
  readonly every = '17 * * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(`lock table portfolio_figures in share row exclusive mode`);
      await tx.query(`delete from portfolio_figures`);
      await tx.query(`insert into portfolio_figures (facet, key, currency, projects, planned, committed, spent)
        select f.facet, f.key, coalesce(p.currency, ''), count(*), sum(p.planned_total),
          coalesce(sum(m.committed), 0), coalesce(sum(m.spent), 0)
        from project_facets f join projects p on p.id = f.project_id
        left join (select project_id, sum(committed) as committed, sum(spent) as spent from project_money group by project_id) m
          on m.project_id = p.id
        group by f.facet, f.key, coalesce(p.currency, '')`);
    });
  }
}
