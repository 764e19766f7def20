import { readFile } from 'node:fs/promises';
import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib';
import { renderToBuffer } from '@react-pdf/renderer';
import { PackDocument, type Pages } from './pack-document.js';
import type { PackContent } from './pack-content.js';

/**
 * Writes a pack as one PDF: every paper that is a PDF follows its title page, and pages are numbered through. What is
 * written first only tells where each part begins, so that the contents can say it.
 */
export async function boardPackPdf(content: PackContent): Promise<Uint8Array> {
  const papers = await openPapers(content.pdfs);
  const merged = new Set(papers.keys());
  const begins = new Map<string, number>();
  const write = (pages: Pages) =>
    renderToBuffer(
      <PackDocument
        content={content}
        pages={pages}
        merged={merged}
        onPart={(id, page) => begins.set(id, page)}
      />,
    );
  await write(new Map());
  const pack = await PDFDocument.load(await write(withPapers(begins, papers)));
  pack.setLanguage(content.language);
  // From the last to the first, so that the places of those before stay what they are.
  const places = [...papers].map(([id, paper]) => ({ paper, after: begins.get(id) ?? 0 }));
  for (const { paper, after } of places.sort((a, b) => b.after - a.after)) {
    const pages = await pack.copyPages(paper, paper.getPageIndices());
    pages.forEach((page, index) => pack.insertPage(after + index, page));
  }
  await numberPages(pack);
  return pack.save();
}

/** Papers that can be opened; what is encrypted or broken stays a file of its own. */
async function openPapers(pdfs: PackContent['pdfs']): Promise<Map<string, PDFDocument>> {
  const papers = new Map<string, PDFDocument>();
  for (const [id, path] of Object.entries(pdfs)) {
    const paper = await readFile(path)
      .then((bytes) => PDFDocument.load(bytes, { updateMetadata: false }))
      .catch(() => null);
    if (paper) papers.set(id, paper);
  }
  return papers;
}

/** Where each part begins once the pages of the papers before it are there. */
function withPapers(begins: Pages, papers: ReadonlyMap<string, PDFDocument>): Pages {
  const pagesBefore = (page: number) =>
    [...papers]
      .filter(([id]) => (begins.get(id) ?? Infinity) < page)
      .reduce((sum, [, paper]) => sum + paper.getPageCount(), 0);
  return new Map([...begins].map(([id, page]) => [id, page + pagesBefore(page)]));
}

/** Numbers the pages of a document through, at their foot. */
export async function numberPages(pack: PDFDocument): Promise<void> {
  const font = await pack.embedFont(StandardFonts.Helvetica);
  const size = 9;
  const pages = pack.getPages();
  pages.forEach((page, index) => {
    const words = `${index + 1} / ${pages.length}`;
    const x = (page.getWidth() - font.widthOfTextAtSize(words, size)) / 2;
    page.drawText(words, { x, y: 24, size, font, color: rgb(0.33, 0.39, 0.42) });
  });
}
