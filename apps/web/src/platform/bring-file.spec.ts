import { describe, expect, it } from '@jest/globals';
import { bringFile } from './bring-file.js';

interface Told {
  endpoint: string;
  metadata: { filename: string };
  onProgress: (sent: number, total: number) => void;
  onSuccess: () => void;
  onError: (error: Error) => void;
}

/** An upload that is answered by hand. */
class FakeUpload {
  static last: FakeUpload;
  static begun: { url: string }[] = [];
  url: string | null = null;
  started = false;
  constructor(
    readonly file: File,
    readonly told: Told,
  ) {
    FakeUpload.last = this;
  }
  findPreviousUploads() {
    return Promise.resolve(FakeUpload.begun);
  }
  resumeFromPreviousUpload({ url }: { url: string }) {
    this.url = url;
  }
  start() {
    this.started = true;
  }
}

const file = new File(['words'], 'Bericht & Plan.pdf');
const id = '0190a0a0-0000-7000-8000-000000000000';

async function bring(begun: { url: string }[] = []) {
  FakeUpload.begun = begun;
  const shares: number[] = [];
  const load = () => Promise.resolve({ Upload: FakeUpload } as never);
  const brought = bringFile(file, (share) => shares.push(share), load);
  await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve)));
  return { brought, shares, upload: FakeUpload.last };
}
const failed = (body: string) =>
  Object.assign(new Error('tus'), { originalResponse: { getBody: () => body } });

describe('bringing a file', () => {
  it('sends it in parts under its name, says how far it is, and gives its id', async () => {
    const { brought, shares, upload } = await bring();
    expect(upload.told).toMatchObject({ endpoint: '/uploads', metadata: { filename: file.name } });
    expect(upload).toMatchObject({ file, started: true, url: null });
    upload.told.onProgress(5, 20);
    upload.told.onProgress(0, 0);
    upload.url = `/uploads/somebody_${id}`;
    upload.told.onSuccess();
    expect(await brought).toEqual({ id });
    expect(shares).toEqual([0.25, 0]);
  });

  it('goes on where it was cut off when the same file is chosen again', async () => {
    const { brought, upload } = await bring([{ url: `/uploads/somebody_${id}` }]);
    upload.told.onSuccess();
    expect(await brought).toEqual({ id });
  });

  it('tells why it was refused', async () => {
    const { brought, upload } = await bring();
    const extensions = { code: 'FILE_TOO_LARGE', params: { megabytes: 25 } };
    upload.told.onError(failed(JSON.stringify({ errors: [{ message: 'FILE_TOO_LARGE', extensions }] })));
    expect(await brought).toEqual({ refusals: [extensions] });
  });

  it('says when no answer came, or none that can be read', async () => {
    for (const error of [new Error('cut off'), failed('<html>'), failed('{}')]) {
      const { brought, upload } = await bring();
      upload.told.onError(error);
      expect(await brought).toBe('unreachable');
    }
  });
});
