import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bringFile } from './bring-file.js';

/** The browser's request, to be answered by hand. */
class FakeRequest {
  static last: FakeRequest;
  opened: string[] = [];
  sent: unknown;
  response: unknown;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  constructor() {
    FakeRequest.last = this;
  }
  open(...args: string[]) {
    this.opened = args;
  }
  setRequestHeader() {}
  send(body: unknown) {
    this.sent = body;
  }
}

const file = new File(['words'], 'Bericht & Plan.pdf');
const { XMLHttpRequest } = globalThis;
beforeEach(() => {
  globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
});
afterEach(() => {
  globalThis.XMLHttpRequest = XMLHttpRequest;
});

describe('bringing a file', () => {
  it('sends it under its name, says how far it is, and gives its id', async () => {
    const shares: number[] = [];
    const brought = bringFile(file, (share) => shares.push(share));
    const { last } = FakeRequest;
    expect(last.opened).toEqual(['PUT', '/files?name=Bericht%20%26%20Plan.pdf']);
    expect(last.sent).toBe(file);
    last.upload.onprogress?.({ loaded: 5, total: 20 });
    last.upload.onprogress?.({ loaded: 0, total: 0 });
    last.response = { id: 'kept' };
    last.onload?.();
    expect(await brought).toEqual({ id: 'kept' });
    expect(shares).toEqual([0.25, 0]);
  });

  it('tells why it was refused', async () => {
    const brought = bringFile(file, () => {});
    const extensions = { code: 'FILE_TOO_LARGE', params: { megabytes: 50 } };
    FakeRequest.last.response = { errors: [{ message: 'FILE_TOO_LARGE', extensions }] };
    FakeRequest.last.onload?.();
    expect(await brought).toEqual({ refusals: [extensions] });
  });

  it('says when no answer came, or none that can be read', async () => {
    const lost = bringFile(file, () => {});
    FakeRequest.last.onerror?.();
    expect(await lost).toBe('unreachable');
    const garbled = bringFile(file, () => {});
    FakeRequest.last.response = null;
    FakeRequest.last.onload?.();
    expect(await garbled).toBe('unreachable');
  });
});
