import { parentPort, workerData } from 'node:worker_threads';
import type { PrintedReport } from './report-content.js';
import { reportPdf } from './report-pdf.js';

// The thread that writes one report in its languages and ends: the fonts are unpacked once for all.
const pdfs: Uint8Array[] = [];
for (const report of workerData as PrintedReport[]) pdfs.push(await reportPdf(report));
parentPort?.postMessage(pdfs);
