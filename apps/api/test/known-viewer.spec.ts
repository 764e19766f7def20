import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewersProposals } from '../src/features/proposals/proposal.sql.js';
import { viewOf } from '../src/platform/read-model/view.js';
import { viewerScope } from '../src/platform/read-model/viewer-scope.js';
import { TestPortal } from './api.js';
import { fillNetwork } from './network.js';
import { reads, variablesOf } from './questions.js';

/**
 * Whoever asks for the second time is known, and what nobody with their mandates ever sees is left out of the
 * statement. It must not be told from the answer to the first time, for which everything was asked.
 */
describe('somebody who is known', () => {
  let portal: TestPortal;
  const people: Record<string, string> = {};

  const first = async (select: string): Promise<unknown> =>
    Object.values((await portal.sql<Record<string, unknown>>(select))[0] ?? {})[0];
  const holder = (where: string) =>
    first(
      `select m.person_id from mandates m where m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()) and ${where} order by m.id`,
    );

  beforeAll(async () => {
    portal = await TestPortal.start();
    await fillNetwork(portal.settings.databaseUrl, {
      organisations: 20,
      members: 10,
      proposals: 400,
      meetings: 40,
    });
    const inChair = `m.organisation_id in (select t.organisation_id from chair_terms t
      where t.starts_on <= current_date and t.ends_on > current_date)`;
    people['representative'] = String(await holder(`m.capacity = 'representative' and not ${inChair}`));
    people['representative in the Chair'] = String(
      await holder(`m.capacity = 'representative' and ${inChair}`),
    );
    people['alternate'] = String(await holder(`m.capacity = 'first_alternate' and not ${inChair}`));
    people['administrator'] = String(await holder(`m.capacity = 'organisation_administrator'`));
    people['desk of the Secretariat'] = String(await holder(`m.capacity = 'secretariat_staff'`));
  });
  afterAll(() => portal.stop());

  /** Somebody is known by their session: in a new one they are not. */
  const newSession = async (person: string): Promise<string> => {
    const token = randomUUID();
    await portal.source.query(
      `insert into sessions (id, person_id, token_hash, browser, expires_at)
       values (gen_random_uuid(), $1, sha256(convert_to($2, 'UTF8')), 'a browser', now() + interval '1 day')`,
      [person, token],
    );
    return token;
  };
  const ask = async (session: string, query: string, variables: object): Promise<unknown> => {
    const { body } = await portal.http
      .post('/graphql')
      .set({ Cookie: `session=${session}` })
      .send({ query, variables });
    portal.checkLeaves(query, (body as { data?: unknown }).data);
    return JSON.parse(
      JSON.stringify(body).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|\+00:00)/g, 'an instant'),
    );
  };

  it('sees, by all their rights, each proposal of the list that asks for one of them alone', async () => {
    const scope = viewerScope('v.id');
    const [row] = await portal.sql<{ found: number; hidden: number }>(
      `select count(*)::int as found, (count(*) filter (where not (${viewOf('Proposal').visible('p', scope)})))::int as hidden
       from people v join proposals p on p.id = any(${viewersProposals(scope)})`,
    );
    expect(row?.found).toBeGreaterThan(400);
    expect(row?.hidden).toBe(0);
  });

  it.each(reads.map((question) => [question.name, question] as const))(
    'is answered %s as if they were not',
    async (_name, question) => {
      const variables = await variablesOf(question, first);
      for (const [who, person] of Object.entries(people)) {
        const session = await newSession(person);
        const before = await ask(session, question.text, variables);
        const after = await ask(session, question.text, variables);
        expect([who, after]).toEqual([who, before]);
      }
    },
  );
});
