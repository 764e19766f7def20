import type { RefusalCode } from '@gsenet/shared/translate';
import type { Refusal } from '../../platform/page.js';

/** What became of a file: kept under an id, refused with reasons, or no answer at all. */
export type Brought = { id: string } | { refusals: Refusal[] } | 'unreachable';

interface FileAnswer {
  id?: string;
  errors?: { extensions: { code: RefusalCode; params?: Record<string, unknown> } }[];
}

/**
 * Brings a file to the portal. `onShare` is told how much of it has gone, from 0 to 1: only the older of the two ways
 * in which browsers send things can say so.
 */
export function bringFile(file: File, onShare: (share: number) => void): Promise<Brought> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/files?name=${encodeURIComponent(file.name)}`);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve('unreachable');
    request.onload = () => {
      const answer = request.response as FileAnswer | null;
      if (answer?.id) return resolve({ id: answer.id });
      const refusals = answer?.errors?.map(({ extensions }) => extensions);
      resolve(refusals ? { refusals } : 'unreachable');
    };
    request.send(file);
  });
}
