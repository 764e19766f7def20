import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** The words of a PDF: those that fonts of its own spell, and those in fonts that every reader has. */
export function textOf(document: PDFDocument): string {
  const streams = streamsOf(document);
  return wordsIn(streams, lettersOf(streams));
}

/** The same page by page, each text as it is drawn: what is read from the right stands from its last letter to its first. */
export function textOfPages(document: PDFDocument): string[] {
  const letters = lettersOf(streamsOf(document));
  return document.getPages().map(({ node }) => {
    const contents = node.Contents();
    const objects = contents instanceof PDFArray ? contents.asArray() : [contents];
    const streams = objects.map((object) => document.context.lookup(object as PDFObject));
    return wordsIn(streams.filter((stream) => stream instanceof PDFRawStream).map(unpacked), letters);
  });
}

/** The titles of its bookmarks, in their order. */
export function bookmarksOf(document: PDFDocument): string[] {
  const look = (dict: PDFDict | undefined, name: string) => dict?.lookupMaybe(PDFName.of(name), PDFDict);
  const titles: string[] = [];
  const walk = (entry: PDFDict | undefined): void => {
    for (let at = entry; at; at = look(at, 'Next')) {
      const title = at.lookup(PDFName.of('Title')) as { decodeText?: () => string };
      titles.push(title.decodeText?.() ?? '');
      walk(look(at, 'First'));
    }
  };
  walk(look(look(document.catalog, 'Outlines'), 'First'));
  return titles;
}

const streamsOf = (document: PDFDocument): string[] =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [unpacked(object)] : []));

function unpacked(stream: PDFRawStream): string {
  const bytes = Buffer.from(stream.contents);
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1');
  }
}

const lettersOf = (streams: readonly string[]) =>
  streams.filter((stream) => stream.includes('begincmap')).map(glyphsOf);

function wordsIn(streams: readonly string[], letters: readonly Map<string, string>[]): string {
  const shown = streams.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ|(<[0-9a-fA-F]+>) Tj/g)].map(([, many, single]) =>
      [...(many ?? single ?? '').matchAll(/<([0-9a-fA-F]+)>/g)].map(([, hex]) => hex ?? '').join(''),
    ),
  );
  return [
    ...shown.map((hex) => Buffer.from(hex, 'hex').toString('latin1')),
    ...shown.flatMap((hex) =>
      letters.map((of) => (hex.match(/.{4}/g) ?? []).map((code) => of.get(code) ?? '').join('')),
    ),
  ].join('\n');
}

/** The letters of a font by the codes of its glyphs, as `/ToUnicode` has them. */
function glyphsOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>();
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, from = '', to = '', list, first] of cmap.matchAll(
    /<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> (?:\[([^\]]*)\]|<([0-9a-fA-F]+)>)/g,
  )) {
    const start = parseInt(from, 16);
    const targets = list ? [...list.matchAll(/<([0-9a-fA-F]*)>/g)].map(([, hex]) => hex ?? '') : [];
    for (let code = start; code <= parseInt(to, 16); code++) {
      const hex = list
        ? targets[code - start]
        : (parseInt(first ?? '0', 16) + code - start).toString(16).padStart(4, '0');
      if (hex) letters.set(code.toString(16).padStart(4, '0'), letter(hex));
    }
  }
  return letters;
}
