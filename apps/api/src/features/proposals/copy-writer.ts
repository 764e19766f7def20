import { parentPort, workerData } from 'node:worker_threads';
import type { CopyContent } from './copy-content.js';
import { proposalCopyPdf } from './copy-pdf.js';

// The thread that writes one copy and ends.
const pdf = await proposalCopyPdf(workerData as CopyContent);
parentPort?.postMessage(pdf);
