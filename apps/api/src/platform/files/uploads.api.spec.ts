import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import { SweepUploads } from './sweep-uploads.task.js';
import { Uploads } from './uploads.js';

const pdf = Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n${'%'.repeat(4000)}\ntrailer\n<<>>\n%%EOF\n`);
const half = pdf.subarray(0, 2000);
const tus = { 'Tus-Resumable': '1.0.0' };
const named = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;

describe('a file that comes in parts', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let cookie: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    cookie = await portal.cookieOf(board.secretary);
  });
  afterAll(() => portal.stop());

  const folder = () => join(portal.settings.filesDirectory, 'uploads');
  const begin = (size = pdf.length, name = 'Bericht über 2026.pdf', as = cookie) =>
    portal.http
      .post('/uploads')
      .set({ ...tus, Cookie: as, 'Upload-Length': String(size), 'Upload-Metadata': named(name) });
  const begun = async (size?: number, name?: string) => {
    const { status, headers } = await begin(size, name);
    expect(status).toBe(201);
    return String(headers['location']);
  };
  const send = (path: string, part: Buffer, offset: number, as = cookie) =>
    portal.http
      .patch(path)
      .set({
        ...tus,
        Cookie: as,
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
      })
      .send(part);
  const ask = (path: string, as = cookie) => portal.http.head(path).set({ ...tus, Cookie: as });

  it('goes on where it was cut off, after a restart too, and is then one like any other', async () => {
    const path = await begun();
    expect((await send(path, half, 0)).status).toBe(204);
    // What a fresh process knows of it is what lies in the folder.
    Object.assign(portal.app.get(Uploads, { strict: false }), { tus: undefined });
    expect((await ask(path)).headers['upload-offset']).toBe('2000');
    expect((await send(path, pdf.subarray(2000), 0)).status).toBe(409);
    const { status, body } = await send(path, pdf.subarray(2000), 2000);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: path.slice(-36),
      name: 'Bericht über 2026.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.length,
    });
    expect(readdirSync(folder()).filter((name) => path.includes(name.slice(-36)))).toEqual([]);
    const entries = await portal.sql(`select 1 from audit_entries where act = 'bringFile' and noun_id = $1`, [
      path.slice(-36),
    ]);
    expect(entries).toHaveLength(1);
    // Who lost the last answer asks how far it is, and learns that it is whole.
    expect((await ask(path)).headers['upload-offset']).toBe(String(pdf.length));
  });

  it('becomes a file when asked about, where the portal stopped before it could', async () => {
    const path = await begun();
    expect((await send(path, half, 0)).status).toBe(204);
    const part = join(folder(), path.replace('/uploads/', ''));
    await writeFile(part, Buffer.concat([await readFile(part), pdf.subarray(2000)]));
    expect((await ask(path)).headers['upload-offset']).toBe(String(pdf.length));
    expect(await portal.sql(`select 1 from stored_files where id = $1`, [path.slice(-36)])).toHaveLength(1);
  });

  it('is looked at when it is whole, and refused as if it had come at once', async () => {
    const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]);
    const path = await begun(program.length, 'program.pdf');
    const { status, text } = await send(path, program, 0);
    expect([status, JSON.parse(text)]).toMatchObject([
      422,
      { errors: [{ extensions: { code: 'FILE_KIND_NOT_ALLOWED' } }] },
    ]);
    expect((await ask(path)).status).toBe(404);
    const large = await begin(251 * 1024 * 1024);
    expect([large.status, JSON.parse(large.text)]).toMatchObject([
      422,
      { errors: [{ extensions: { code: 'FILE_TOO_LARGE', params: { megabytes: 250 } } }] },
    ]);
    expect((await begin(10, ' ')).status).toBe(422);
    expect((await send(await begun(10), pdf, 0)).status).toBeGreaterThanOrEqual(400);
  });

  it('is its bringer’s alone, who must still have a mandate', async () => {
    const path = await begun();
    const other = await portal.cookieOf(board.representatives.col);
    for (const answer of [
      ask(path, other),
      send(path, half, 0, other),
      portal.http.delete(path).set({ ...tus, Cookie: other }),
    ])
      expect((await answer).status).toBe(404);
    for (const strange of ['/uploads/../incoming', `/uploads/${'x'.repeat(73)}`, '/uploads/%2e%2e%2fsecret'])
      expect((await ask(strange)).status).toBe(404);
    expect((await portal.http.post('/uploads').set(tus)).status).toBe(401);
    const administrator = await portal.given.holder('iste', 'organisation_administrator', {});
    expect((await begin(10, 'a.txt', await portal.cookieOf(administrator))).status).toBe(201);
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [administrator]);
    expect((await begin(10, 'a.txt', await portal.cookieOf(administrator))).status).toBe(401);
    expect((await portal.http.delete(path).set({ ...tus, Cookie: cookie })).status).toBe(204);
    expect((await ask(path)).status).toBe(404);
  });

  it('is swept once nobody has gone on with it for a day', async () => {
    const [old, young] = [await begun(), await begun()];
    const places = [old, young].map((path) => join(folder(), path.replace('/uploads/', '')));
    const config = `${places[0]}.json`;
    const begunThen = new Date(Date.now() - 25 * 3_600_000).toISOString();
    await writeFile(
      config,
      (await readFile(config, 'utf8')).replace(/"creation_date":"[^"]*"/, `"creation_date":"${begunThen}"`),
    );
    utimesSync(String(places[0]), new Date(begunThen), new Date(begunThen));
    await portal.app.get(SweepUploads, { strict: false }).run();
    expect(places.map((place) => existsSync(place))).toEqual([false, true]);
  });
});
