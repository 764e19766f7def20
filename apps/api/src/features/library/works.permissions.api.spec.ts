import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import {
  addWorkVersion,
  changeWork,
  discardWork,
  givenWork,
  onWork,
  onWorkBecause,
  startWork,
  texts,
  type ShownWork,
} from '../../../test/given-work.js';

const states = ['draft', 'submitted', 'in_review', 'published', 'withdrawn'] as const;

describe('who sees what of works, and may do what', () => {
  let portal: TestPortal;
  let board: TestBoard;
  const works: Record<string, ShownWork> = {};
  const people: Record<string, Run> = {};
  const cookies: Record<string, string> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    for (const state of states) works[state] = await givenWork(board, { state });
    const ids: Record<string, string> = {
      'a Partner': board.partner,
      'a representative of another Member': board.representatives.iste,
      'its representative': board.representatives.col,
      'its first alternate': board.alternate,
      'its administrator': await portal.given.holder('col', 'organisation_administrator'),
      'an editor': board.secretary,
    };
    people['a stranger'] = portal.asStranger;
    for (const [who, id] of Object.entries(ids)) {
      people[who] = await board.run(id);
      cookies[who] = await portal.cookieOf(id);
    }
  });
  afterAll(() => portal.stop());

  const as = (who: string): Run => people[who] as Run;
  const inside = 'draft submitted in_review published withdrawn';
  const sights: [string, string][] = [
    ['a stranger', 'published'],
    ['a Partner', 'published'],
    ['a representative of another Member', 'published'],
    ['its representative', inside],
    ['its first alternate', inside],
    ['its administrator', inside],
    ['an editor', 'submitted in_review published withdrawn'],
  ];

  test.each(sights)('%s sees those that are %s', async (who, expected) => {
    const found: string[] = [];
    for (const state of states) {
      const { data } = await as(who)(
        'query ($slug: String!) { work(slug: $slug) { state editions { id } } }',
        {
          slug: works[state]?.slug,
        },
      );
      if (data?.['work']) found.push(data['work'].state);
      if (data?.['work']) expect(data['work'].editions).toHaveLength(1);
    }
    expect(found.join(' ')).toBe(expected);
  });

  it('finds in search and in lists what one may see, and public lists hold what is public', async () => {
    const asked = `{ search(text: "small screens") { kind path } publishedWorks(text: "small screens") { items { state } }
      all: publishedWorks { items { state } } }`;
    for (const [who, expected] of sights) {
      const { data, refusal } = await as(who)(asked);
      expect([who, refusal]).toEqual([who, undefined]);
      const found = (data?.['search'] as { kind: string }[]).filter(({ kind }) => kind === 'work');
      expect([who, found.length]).toEqual([who, expected.split(' ').length]);
      expect(data?.['publishedWorks'].items).toEqual([{ state: 'published' }]);
      expect(new Set(data?.['all'].items.map(({ state }: ShownWork) => state))).toEqual(
        new Set(['published']),
      );
    }
  });

  it('lists for editing what is not public and may be seen', async () => {
    for (const [who, expected] of sights.slice(1)) {
      const { data } = await as(who)('{ worksInEditing { items { state } } }');
      const listed = data?.['worksInEditing'].items.map(({ state }: ShownWork) => state).sort();
      expect([who, listed]).toEqual([
        who,
        expected
          .split(' ')
          .filter((state) => state !== 'published')
          .sort(),
      ]);
    }
  });

  it('opens a file to whoever sees its work', async () => {
    for (const [who, expected] of sights)
      for (const state of states) {
        const [row] = await portal.sql<{ id: string }>(
          `select f.id from work_files f join work_versions v on v.id = f.version_id
           join work_editions e on e.id = v.edition_id where e.work_id = $1`,
          [works[state]?.id],
        );
        const { status } = await portal.http
          .get(`/library/${works[state]?.slug}/files/${row?.id}`)
          .set('Cookie', cookies[who] ?? '');
        expect([who, state, status]).toEqual([who, state, expected.split(' ').includes(state) ? 200 : 404]);
      }
  });

  const acts: [string, string, string, string[]][] = [
    ['changeWork', 'draft', changeWork, ['its representative', 'its first alternate', 'its administrator']],
    [
      'addWorkVersion',
      'draft',
      addWorkVersion,
      ['its representative', 'its first alternate', 'its administrator'],
    ],
    [
      'submitWork',
      'draft',
      onWork('submitWork'),
      ['its representative', 'its first alternate', 'its administrator'],
    ],
    ['discardWork', 'draft', discardWork, ['its representative', 'its first alternate', 'its administrator']],
    ['reviewWork', 'submitted', onWork('reviewWork'), ['an editor']],
    ['publishWork', 'in_review', onWork('publishWork'), ['an editor']],
    ['returnWork', 'in_review', onWorkBecause('returnWork'), ['an editor']],
    ['withdrawWork', 'published', onWorkBecause('withdrawWork'), ['an editor']],
    ['changeWork', 'published', changeWork, ['an editor']],
  ];
  test.each(acts)('%s of a work that is %s', async (name, state, document, those) => {
    for (const [who, sees] of sights) {
      const { id, version } = works[state] as ShownWork;
      // On a version that there never was: who may gets as far as that.
      const given = {
        id,
        version: version + 90,
        because: 'B',
        work: texts,
        language: 'en',
        note: '',
        fileIds: [],
      };
      const { refusal } = await as(who)(document, given);
      const may = those.includes(who) || sees.split(' ').includes(state);
      const code = who === 'a stranger' ? 'SIGN_IN_REQUIRED' : 'CHANGED_MEANWHILE';
      if (who === 'a stranger' || those.includes(who)) expect([who, refusal]).toEqual([who, code]);
      else if (!may) expect([who, refusal]).toEqual([who, 'NOT_FOUND']);
      else expect([who, ['NOT_ALLOWED', 'CHANGED_MEANWHILE'].includes(String(refusal))]).toEqual([who, true]);
      if (those.includes(who)) continue;
      const real = await as(who)(document, { ...given, version });
      const refused = who === 'a stranger' ? code : may ? 'NOT_ALLOWED' : 'NOT_FOUND';
      expect([name, who, real.refusal]).toEqual([name, who, refused]);
    }
  });

  it('is brought for a Member by its own people', async () => {
    const start = (who: string, organisation: string) => as(who)(startWork, { organisation, work: texts });
    expect((await start('a stranger', 'col')).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await start('an editor', 'col')).refusal).toBe('NOT_ALLOWED');
    expect((await start('a representative of another Member', 'col')).refusal).toBe('NOT_ALLOWED');
    expect((await start('a Partner', 'netdragon')).refusal).toBe('DEPOSIT_NEEDS_MEMBER');
    expect((await start('its administrator', 'col')).refusal).toBeUndefined();
    expect((await start('an editor', 'slibnu')).refusal).toBeUndefined();
    expect((await start('an editor', 'nowhere')).refusal).toBe('NOT_FOUND');
  });
});
