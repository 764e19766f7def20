import type { Upload } from 'tus-js-client';
import type { RefusalCode } from '@gsenet/shared/translate';
import type { Refusal } from './page.js';

/** What became of a file: kept under an id, refused with reasons, or no answer at all. */
export type Brought = { id: string } | { refusals: Refusal[] } | 'unreachable';

interface FileAnswer {
  errors?: { extensions?: { code: RefusalCode; params?: Record<string, unknown> } }[];
}

/** Waits between tries while the line is cut, in milliseconds; then the person is asked. */
const retryDelays = [0, 1000, 3000, 5000, 10_000];

/**
 * Brings a file to the portal in parts: what was cut off goes on where it stopped, also when the same file is chosen
 * again later. `onShare` is told how much of it has gone, from 0 to 1. The library comes with the first file.
 */
export async function bringFile(
  file: File,
  onShare: (share: number) => void,
  load: () => Promise<{ Upload: typeof Upload }> = () => import('tus-js-client'),
): Promise<Brought> {
  const tus = await load();
  return new Promise((resolve) => {
    const upload = new tus.Upload(file, {
      endpoint: '/uploads',
      metadata: { filename: file.name },
      headers: { Accept: 'application/json' },
      retryDelays,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onShare(total > 0 ? sent / total : 0),
      // An upload is named after the file that it becomes.
      onSuccess: () => resolve({ id: upload.url?.slice(-36) ?? '' }),
      onError: (error) => {
        const refusals = 'originalResponse' in error ? refusalsIn(error.originalResponse?.getBody()) : [];
        resolve(refusals.length > 0 ? { refusals } : 'unreachable');
      },
    });
    const begin = (begun?: Parameters<typeof upload.resumeFromPreviousUpload>[0]) => {
      if (begun) upload.resumeFromPreviousUpload(begun);
      upload.start();
    };
    upload.findPreviousUploads().then(
      ([begun]) => begin(begun),
      () => begin(),
    );
  });
}

function refusalsIn(body: string | undefined): Refusal[] {
  try {
    const { errors = [] } = JSON.parse(body ?? '') as FileAnswer;
    return errors.flatMap(({ extensions }) => extensions ?? []);
  } catch {
    return [];
  }
}
