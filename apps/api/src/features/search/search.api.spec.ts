import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json, type Run } from '../../../test/api.js';
import { TestBoard, meetingIn } from '../../../test/board.js';
import { givenDecision } from '../../../test/given-decision.js';
import { givenCall } from '../../../test/given-call.js';
import { statementsOf } from '../../../test/statements.js';

const query = `query ($text: String!, $first: Int) {
  search(text: $text, first: $first) { id kind title path excerpt organisationName capacity number day } }`;

describe('search', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  async function find(run: Run, text: string, first = 5): Promise<Json[]> {
    const { data, refusal } = await run(query, { text, first });
    expect(refusal).toBeUndefined();
    return data?.['search'];
  }
  const titles = (results: Json[]) => results.map(({ title }) => title as string);
  const paths = (results: Json[]) => results.map(({ path }) => path as string);
  const kinds = (results: Json[]) => [...new Set(results.map(({ kind }) => kind as string))];

  it('finds an Organisation by the beginning of its words, and by its acronym first', async () => {
    expect(titles(await find(portal.asStranger, 'commonw lear'))).toContain('Commonwealth of Learning');
    const [col] = await find(portal.asStranger, 'col');
    expect(col).toMatchObject({
      kind: 'organisation',
      title: 'Commonwealth of Learning',
      path: '/organisations/col',
      excerpt: 'COL',
    });
  });

  it('puts forward what is called as it was typed, whether or not others have an acronym', async () => {
    await portal.source.query(
      `update organisations set about = '{"en": "Of the Pangolin house"}' where slug = 'col'`,
    );
    await portal.source.query(
      `update organisations set name = '{"en": "Pangolin house"}', acronym = null where slug = 'iste'`,
    );
    expect(paths(await find(portal.asStranger, 'pangolin house'))).toEqual([
      '/organisations/iste',
      '/organisations/col',
    ]);
  });

  it('finds a Chinese word of two characters inside a run of them, and none across two words', async () => {
    await portal.source.query(
      `update organisations set name = name || '{"zh-Hans": "智慧学习研究院"}' where slug = 'slibnu'`,
    );
    const ids = async (text: string) =>
      (await find(portal.asStranger, text)).filter(({ path }) => (path as string) === '/organisations/slibnu')
        .length;
    expect(await ids('学习')).toBe(1);
    expect(await ids('智慧学习研究院')).toBe(1);
    expect(await ids('院')).toBe(1);
    expect(await ids('慧习')).toBe(0);
  });

  it('shows of a name in another language that one alone', async () => {
    const name = '{"en": "An institute", "zh-Hans": "智慧学习研究院", "ar": "معهد"}';
    await portal.source.query(`update organisations set name = $1 where slug = 'slibnu'`, [name]);
    const [found] = await find(portal.asStranger, '智慧学习');
    expect(found).toMatchObject({ title: 'An institute', excerpt: '智慧学习研究院' });
  });

  it('finds Arabic words with or without vowel signs, article and kind of alef', async () => {
    await portal.source.query(
      `update organisations set name = name || '{"ar": "المنظمة العربية للتربية والثقافة والعلوم"}' where slug = 'alecso'`,
    );
    for (const text of ['المنظمة العربية', 'منظمه عربيه', 'عَرَبِيَّة', 'التربية', 'ثقافة علوم'])
      expect([text, paths(await find(portal.asStranger, text))]).toEqual([
        text,
        expect.arrayContaining(['/organisations/alecso']),
      ]);
    expect(paths(await find(portal.asStranger, 'غريبة'))).not.toContain('/organisations/alecso');
  });

  it('finds a word in its other English forms', async () => {
    const id = await portal.given.organisation('iste');
    await portal.source.query(
      `update organisations set about = '{"en": "Policy for schools"}' where id = $1`,
      [id],
    );
    expect(await find(portal.asStranger, 'policies school')).toMatchObject([
      { id, excerpt: 'Policy for schools' },
    ]);
  });

  it('finds people by what they now hold, and nobody else', async () => {
    const ended = await portal.given.person({ name: 'Predecessor in Vancouver' });
    await portal.given.mandate(ended, 'col', 'second_alternate', '2022-01-01', '2023-01-01');
    await portal.given.person({ name: 'Predecessor without a mandate' });
    expect(await find(portal.asStranger, 'predecessor')).toEqual([]);
    expect(await find(portal.asStranger, 'representative of col')).toMatchObject([
      {
        kind: 'person',
        id: board.representatives.col,
        capacity: 'representative',
        organisationName: 'Commonwealth of Learning',
        path: '/organisations/col',
      },
    ]);
  });

  it('finds a meeting by number, title and agenda once it is convened; before, for the Secretariat alone', async () => {
    const draft = await board.draft(meetingIn(60, { title: 'Quetzalcoatl gathering' }));
    const secretary = await board.asSecretary;
    expect(titles(await find(secretary, 'quetzal'))).toEqual(['Quetzalcoatl gathering']);
    expect(await find(portal.asStranger, 'quetzal')).toEqual([]);
    expect(await find(await board.as('col'), draft['number'])).toEqual([]);
    const { number } = await board.convened(meetingIn(61, { title: 'Xylophone gathering' }));
    expect(await find(portal.asStranger, number)).toMatchObject([
      { kind: 'meeting', title: 'Xylophone gathering', path: `/meetings/${number}`, excerpt: number },
    ]);
    const discussed = await find(portal.asStranger, 'work plan');
    expect(discussed).toMatchObject([{ title: 'Xylophone gathering', excerpt: 'Work plan' }]);
  });

  describe('of proposals', () => {
    let number: string;
    let lead: Run;

    beforeAll(async () => {
      const slug = await givenCall(portal, { slug: 'found-or-not' });
      lead = await board.as('col');
      const { data } = await lead(
        `mutation ($call: String!) { startProposal(call: $call, organisation: "col", title: "Zeppelin classrooms") { number } }`,
        { call: slug },
      );
      number = data?.['startProposal']['number'] as string;
    });

    it('shows a draft to those who write it, and to nobody else: no title, no count', async () => {
      expect(await find(lead, 'zeppelin')).toMatchObject([
        { kind: 'proposal', path: `/proposals/${number}`, organisationName: 'Commonwealth of Learning' },
      ]);
      for (const run of [await board.as('iste'), await board.asSecretary, portal.asStranger]) {
        expect(await find(run, 'zeppelin')).toEqual([]);
        expect(await find(run, number)).toEqual([]);
      }
    });

    it('shows it to the Secretariat as it was submitted, and not by what is being written', async () => {
      const [{ id }] = (await portal.sql<{ id: string }>(`select id from proposals where number = $1`, [
        number,
      ])) as [{ id: string }];
      await portal.source.query(
        `insert into submissions (id, proposal_id, content, submitted_at, submitted_by_id, mandate_id)
         select gen_random_uuid(), $1, '{"title": "Zeppelin classrooms"}', now(), person_id, id from mandates
         where person_id = $2 limit 1`,
        [id, board.representatives.col],
      );
      await portal.source.query(
        `update proposals set state = 'submitted', submitted_at = now(), title = 'Yodelling classrooms',
           changed_since_submission = true where id = $1`,
        [id],
      );
      const secretary = await board.asSecretary;
      expect(titles(await find(secretary, 'zeppelin'))).toEqual(['Zeppelin classrooms']);
      expect(titles(await find(secretary, number))).toEqual(['Zeppelin classrooms']);
      expect(await find(secretary, 'yodelling')).toEqual([]);
      expect(titles(await find(lead, 'yodelling'))).toEqual(['Yodelling classrooms']);
      expect(await find(await board.as('iste'), 'zeppelin')).toEqual([]);
    });
  });

  it('finds published works, projects and calls, the latter not while they are drafts', async () => {
    await givenCall(portal, { slug: 'hidden-call', state: 'draft' });
    await portal.source.query(`update calls set title = '{"en": "Wombat fund"}' where slug = 'hidden-call'`);
    expect(await find(portal.asStranger, 'wombat')).toEqual([]);
    expect(kinds(await find(await board.asSecretary, 'wombat'))).toEqual(['call']);
    expect(kinds(await find(portal.asStranger, 'smart education'))).toEqual(
      expect.arrayContaining(['project', 'work']),
    );
  });

  it('shows the first few of each kind', async () => {
    expect(
      (await find(portal.asStranger, 'representative', 2)).filter(
        ({ kind }) => (kind as string) === 'person',
      ),
    ).toHaveLength(2);
  });

  it.each([
    '',
    '   ',
    '…',
    '!!! & | :* <->',
    `'; drop table people; --`,
    `col' or '1'='1`,
    '\\',
    'a:*b & (c | !d)',
    '%_%',
    '\u202eevil',
    '🦊',
  ])('takes whatever is typed as words: %s', async (text) => {
    const { refusal, data } = await portal.asStranger(query, { text });
    expect(refusal).toBeUndefined();
    expect(data?.['search']).toEqual([]);
  });

  it('takes the beginning of a text without end', async () => {
    expect(await find(portal.asStranger, 'x'.repeat(5000))).toEqual([]);
  });

  it('refuses what no text can hold', async () => {
    expect((await portal.asStranger(query, { text: 'a\u0000b' })).refusal).toBe('BAD_INPUT');
  });

  it('takes one statement, whatever is found', async () => {
    const statements = await statementsOf(() => find(portal.asStranger, 'smart education'));
    expect(statements).toHaveLength(1);
  });

  it('finds things by what they are called now, and no longer by what they were called', async () => {
    const person = await portal.given.person({ name: 'Ocelot Before' });
    await portal.given.mandate(person, 'col', 'second_alternate', '2023-01-02');
    const { id } = await board.convened(meetingIn(62, { title: 'Ocelot gathering' }));
    expect(kinds(await find(portal.asStranger, 'ocelot'))).toEqual(['person', 'meeting']);
    await portal.source.query(`update people set name = 'Narwhal After' where id = $1`, [person]);
    await portal.source.query(`update meetings set title = 'Board' where id = $1`, [id]);
    await portal.source.query(`update agenda_items set title = 'Narwhals' where meeting_id = $1`, [id]);
    expect(await find(portal.asStranger, 'ocelot')).toEqual([]);
    expect(kinds(await find(portal.asStranger, 'narwhal'))).toEqual(['person', 'meeting']);
  });

  it('finds decisions by their text and number, for whoever may read them', async () => {
    const words = [{ language: 'en', text: 'The Board adopts the quokka plan.', effect: '' }];
    const { number } = await givenDecision(board, { decision: { words } });
    const [found] = await find(await board.asSecretary, 'quokka');
    expect(found).toMatchObject({
      kind: 'decision',
      title: 'The Board adopts the quokka plan.',
      path: `/board/decisions/${number.slice(3).replace('/', '-')}`,
      number,
    });
    expect(kinds(await find(await board.asSecretary, number))).toContain('decision');
    expect(await find(portal.asStranger, 'quokka')).toEqual([]);
  });

  /** Gathers the words of what is public now. */
  async function wordsGathered(word: string) {
    await portal.source.query(`select graphile_worker.add_job('gather_words', job_key := 'gather_words')`);
    await eventually(
      async () => (await portal.sql(`select from public_words where word = $1`, [word])).length === 1,
    );
  }

  it('forgives a slip of spelling, in any script with letters', async () => {
    const title = { en: 'Marsupial mathematics', ar: 'رياضيات الكناغر' };
    await portal.source.query(
      `update projects set title = $1, summary = '{"en": "Преподавание математики"}'
       where id = (select id from projects order by slug limit 1)`,
      [title],
    );
    await wordsGathered('marsupial');
    const slips = [
      'marsupail',
      'marsuppial',
      'marsupil',
      'narsupial',
      'матиматики',
      'رياظيات',
      'marsupail mathematcs',
    ];
    for (const slip of slips) {
      const found = await find(portal.asStranger, slip);
      expect([slip, kinds(found)]).toEqual([slip, ['project']]);
    }
    for (const far of ['mrspal', 'marrrsupiaal', 'marsupail zeppelin'])
      expect([far, await find(portal.asStranger, far)]).toEqual([far, []]);
    expect(await statementsOf(() => find(portal.asStranger, 'marsupail'))).toHaveLength(1);
  });

  it('learns no word of what is not public', async () => {
    await givenCall(portal, { slug: 'secret-call', state: 'draft' });
    await portal.source.query(
      `update calls set title = '{"en": "Platypus fund"}' where slug = 'secret-call'`,
    );
    await portal.source.query(`update projects set title = '{"en": "Echidna school"}'
      where id = (select id from projects order by slug limit 1)`);
    await wordsGathered('echidna');
    expect(
      await portal.sql(`select word from public_words where word in ('platypus', 'quokka', 'marsupial')`),
    ).toEqual([]);
    expect(await find(portal.asStranger, 'platipus')).toEqual([]);
    // Those who may see it find it by its own word, as ever.
    expect(kinds(await find(await board.asSecretary, 'platypus'))).toEqual(['call']);
  });

  it('looks for some kinds alone', async () => {
    const only = async (wanted: string[]) => {
      const { data } = await portal.asStranger(
        `query ($kinds: [SearchKind!]) { search(text: "smart education", kinds: $kinds) { kind } }`,
        { kinds: wanted },
      );
      return kinds(data?.['search']);
    };
    expect(await only(['work'])).toEqual(['work']);
    expect(await only(['project', 'work'])).toEqual(['project', 'work']);
    expect(await only(['call'])).toEqual([]);
  });

  it.each([
    'organisations',
    'people',
    'meetings',
    'agenda_items',
    'decisions',
    'calls',
    'proposals',
    'works',
    'projects',
  ])('has an index that answers what is asked of %s', async (table) => {
    const plan = await portal.source.transaction(async (tx) => {
      await tx.query('set local enable_seqscan = off');
      return tx.query<{ 'QUERY PLAN': string }[]>(
        `explain select from ${table} r where r.words @@ (select search_query('word'))`,
      );
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(
      `Bitmap Index Scan on ${table}_by_words`,
    );
  });
});
