import { PDFDocument } from '@cantoo/pdf-lib';
import { renderToBuffer } from '@react-pdf/renderer';
import { numberPages } from '../board-packs/pack-pdf.js';
import type { CopyContent } from './copy-content.js';
import { CopyDocument } from './copy-document.js';

/** Writes the copy of a proposal as a PDF, its pages numbered through. */
export async function proposalCopyPdf(content: CopyContent): Promise<Uint8Array> {
  const copy = await PDFDocument.load(await renderToBuffer(<CopyDocument content={content} />));
  copy.setLanguage(content.language);
  await numberPages(copy);
  return copy.save();
}
