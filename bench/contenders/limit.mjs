// The practical limit: nothing but HTTP, a prepared statement, and JSON that PostgreSQL has built. No session is
// looked up, no permission asked, no document parsed: whoever asks is believed.
import { createServer } from 'node:http';
import pg from 'pg';
import { operations } from '../operations.mjs';

// JSON goes on as the text that it is.
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 8,
  idleTimeoutMillis: 0,
  options: '-c jit=off -c timezone=UTC -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1',
});
const statements = new Map(operations.map(({ name, limit }) => [`/${name}`, { name, text: limit.sql }]));

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const statement = statements.get(request.url ?? '');
      const values = JSON.parse(Buffer.concat(chunks).toString());
      const { rows } = await pool.query({ ...statement, values });
      response.setHeader('content-type', 'application/json');
      response.end(`{"data":${rows[0].answer}}`);
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
