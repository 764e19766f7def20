// PostGraphile on the same tables, as fast as its documented settings make it: lists instead of connections, no
// settings per transaction, and SQL functions that PostgreSQL inlines (functions.sql) for what no column says.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const port = Number(process.env['PORT']);
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL'],
      schemas: ['public', 'bench'],
      poolConfig: {
        max: 8,
        idleTimeoutMillis: 0,
        options: '-c jit=off -c timezone=UTC -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1',
      },
    }),
  ],
  schema: {
    defaultBehavior:
      '-connection +list +resource:list +query:resource:list +manyRelation:resource:list +queryField:resource:list +typeField:resource:list',
  },
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(port, '127.0.0.1', () => process.send?.('ready'));
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
