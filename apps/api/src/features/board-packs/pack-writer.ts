import { parentPort, workerData } from 'node:worker_threads';
import { boardPackPdf } from './pack-pdf.js';
import type { PackContent } from './pack-content.js';

// The thread that writes one pack and ends.
const pdf = await boardPackPdf(workerData as PackContent);
parentPort?.postMessage(pdf);
