import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { cookieInNetwork, fillNetwork } from '../../../test/network.js';

const secretariat = '01900000-0004-7000-8000-000000000001';
const found = `search_query($1)`;

/** What is to be found of each kind, said as plainly as can be: every row that has the words, in the order of its kind. */
const expected = {
  organisation: `select id from organisations o where o.words @@ ${found}
    order by coalesce(lower(o.acronym) = lower($1), false) desc, strpos(lower(o.name::text), lower($1)) > 0 desc, lower(o.name ->> 'en'), o.id`,
  meeting: `select id from meetings m where m.words @@ ${found} order by m.starts_at desc, m.id`,
  proposal: `select id from proposals p where p.words @@ ${found} and p.submitted_at is not null
    order by p.created_at desc`,
};
/** Meetings that are found by their agenda alone: the last that were entered. */
const discussed = `select m.id from meetings m join (select distinct meeting_id as id from agenda_items
  where words @@ ${found} order by 1 desc limit $2) last using (id) order by m.starts_at desc, m.id`;

describe('search in a network in which many things are called alike', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    const size = { organisations: 1500, members: 100, proposals: 6000, meetings: 1200 };
    await fillNetwork(portal.settings.databaseUrl, size);
    await portal.source.query(`update organisations set acronym = 'Digital' where slug = 'institute-1399'`);
  });
  afterAll(() => portal.stop());

  async function find(text: string, first: number) {
    const { body } = await portal.http.post('/graphql').set('Cookie', cookieInNetwork(secretariat)).send({
      query: `query ($text: String!, $first: Int) { search(text: $text, first: $first) { id kind } }`,
      variables: { text, first },
    });
    const results = body.data.search as { id: string; kind: string }[];
    return (kind: string) => results.filter((one) => one.kind === kind).map(({ id }) => id);
  }
  const ids = async (sql: string, ...values: unknown[]): Promise<string[]> =>
    (await portal.source.query<{ id: string }[]>(sql, values)).map(({ id }) => id);

  it.each([
    ['that many things have', 'training'],
    ['that things have rarely', 'vocational phase 3'],
    ['that stand at the beginning of all orders', 'B-0059'],
    ['that stand at the end of all orders alone', 'B-0000'],
    ['that every Organisation is called by', '研究'],
    ['that the last Organisations are called by', 'vocational training'],
    ['that are the acronym of one and in the first names', 'digital'],
    ['that every meeting is called by', 'advisory board'],
    ['that one thing has', 'B-001234'],
    ['that nothing has', 'zeppelin'],
  ])('finds the same by words %s as a look at every row would', async (_which, text) => {
    for (const first of [3, 25]) {
      const results = await find(text, first);
      const all: [string, string[]][] = [];
      for (const [kind, sql] of Object.entries(expected))
        all.push([kind, (await ids(sql, text)).slice(0, first)]);
      expect(all.some(([, rows]) => rows.length > 0)).toBe(text !== 'zeppelin');
      // Where no meeting is called so, those that have discussed it are found.
      const named = all.filter(([kind, rows]) => kind !== 'meeting' || rows.length > 0);
      expect(named.map(([kind]) => [kind, results(kind)])).toEqual(named);
    }
  });

  it.each(['curriculum', 'rural mentoring', 'literacy survey'])(
    'finds the meetings that were entered last of those that have discussed %s',
    async (text) => {
      expect((await find(text, 10))('meeting')).toEqual(await ids(discussed, text, 10));
    },
  );
});
