import { Worker } from 'node:worker_threads';
import { builtFolder } from './built.js';

/**
 * What a script of the built API posts as its one message, from a thread of its own: setting pages keeps a processor
 * busy, and requests are not to wait for it. Compiled, because a thread knows nothing of how this file was loaded.
 */
export function inThread(script: string, given: unknown): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(script, builtFolder('@gsenet/api')), { workerData: given });
    worker.once('message', (made: Uint8Array) => resolve(Buffer.from(made)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)));
  });
}
