import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import { byLicence, givenWork, type ShownWork } from '../../../test/given-work.js';

describe('a published work goes out', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let work: ShownWork;
  let withdrawn: ShownWork;
  let draft: ShownWork;
  let file: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    draft = await givenWork(board);
    withdrawn = await givenWork(board, { state: 'withdrawn' });
    work = await givenWork(board, { state: 'published' });
    file = `/library/${work.slug}/files/${work.editions[0]?.versions[0]?.files[0]?.id}`;
  });
  afterAll(() => portal.stop());

  it('in a feed for each language, with its files and licence, and no other does', async () => {
    const { status, text, headers } = await portal.http.get('/library.atom?language=zh-Hans');
    expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(text).toContain('<title>小屏幕教学</title>');
    expect(text).toContain(`rel="enclosure" type="application/pdf"`);
    expect(text).toContain(`<link rel="license" href="${byLicence}"/>`);
    expect(text).toContain(`:library:${work.slug}</id>`);
    for (const { slug } of [draft, withdrawn]) expect(text).not.toContain(`:library:${slug}</id>`);
  });

  it('with signposts on its page; of one that was withdrawn the page says so, of a draft there is none', async () => {
    const { status, headers } = await portal.http.get(`/library/${work.slug}`);
    expect(status).toBe(200);
    for (const part of ['rel="cite-as"', 'rel="describedby"', `<${byLicence}>; rel="license"`, 'rel="item"'])
      expect(headers['link']).toContain(part);
    const gone = await portal.http.get(`/library/${withdrawn.slug}`);
    expect([gone.status, gone.text.includes('Because.'), gone.headers['link']]).toEqual([
      410,
      true,
      undefined,
    ]);
    expect((await portal.http.get(`/library/${draft.slug}`)).status).toBe(404);
    for (const ending of ['jsonld', 'linkset.json', 'bib', 'ris'])
      for (const { slug } of [draft, withdrawn])
        expect((await portal.http.get(`/library/${slug}.${ending}`)).status).toBe(404);
  });

  it('in a table that a spreadsheet reads', async () => {
    const { text, headers } = await portal.http.get('/library.csv?kind=guideline');
    expect(headers['content-disposition']).toContain('library.csv');
    expect(text.split('\r\n').filter((line) => line.includes('Teaching with small screens'))).toHaveLength(1);
  });

  it('as files that are handed out in parts, safely, and counted once for each reader', async () => {
    const whole = await portal.http.get(file).set('User-Agent', 'a reader');
    expect(whole.status).toBe(200);
    expect(whole.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-language': 'en' });
    const part = await portal.http.get(file).set({ Range: 'bytes=5-9', 'User-Agent': 'a reader' });
    expect([part.status, part.headers['content-range']]).toEqual([
      206,
      `bytes 5-9/${whole.headers['content-length']}`,
    ]);
    await portal.http.get(file).set('User-Agent', 'a reader');
    await portal.http.get(file).set('User-Agent', 'another reader');
    const counted = await eventually(async () => {
      const [row] = await portal.sql<{ downloads: number }>(`select downloads from work_downloads`);
      return row;
    });
    expect(counted.downloads).toBe(2);
    const [hidden] = await portal.sql<{ slug: string; id: string }>(
      `select w.slug, f.id from work_files f join work_versions v on v.id = f.version_id
         join work_editions e on e.id = v.edition_id join works w on w.id = e.work_id where w.state = 'withdrawn'`,
    );
    expect((await portal.http.get(`/library/${hidden?.slug}/files/${hidden?.id}`)).status).toBe(404);
  });
});
