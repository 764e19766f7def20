import type { TestPortal } from './api.js';

const tus = { 'Tus-Resumable': '1.0.0' };

/** The ways in which a file comes in parts: it is entered with the last of them. */
export function uploads(portal: TestPortal, cookieOf: () => Promise<string>) {
  const { http } = portal;
  const begin = async () =>
    http.post('/uploads').set({
      ...tus,
      Cookie: await cookieOf(),
      'Upload-Length': '5',
      'Upload-Metadata': `filename ${Buffer.from('notes.txt').toString('base64')}`,
    });
  const begun = async () => String((await begin()).headers['location']);
  return {
    'POST /uploads': () => Promise.resolve({ send: begin, acts: [] as string[] }),
    'PATCH /uploads/:id': async () => {
      const headers = {
        ...tus,
        Cookie: await cookieOf(),
        'Upload-Offset': '0',
        'Content-Type': 'application/offset+octet-stream',
      };
      const path = await begun();
      return { send: () => http.patch(path).set(headers).send('Notes'), acts: ['bringFile'] };
    },
    'DELETE /uploads/:id': async () => {
      const headers = { ...tus, Cookie: await cookieOf() };
      const path = await begun();
      return { send: () => http.delete(path).set(headers), acts: [] as string[] };
    },
  };
}
