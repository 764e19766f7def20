// Fonts for the browser of tests and screenshots, so that a machine without any shows the same page as any other.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { root } from './programs.mjs';

/** In the order in which a page without a font of its own is set in them. */
const sources = {
  '@expo-google-fonts/inter': /Inter_(400|500|600|700)[^_]+\.ttf$/,
  '@fontsource/ibm-plex-sans-arabic': /-arabic-(400|500|600|700)-normal\.woff$/,
  '@fontsource/noto-sans-sc': /-chinese-simplified-(400|500|600|700)-normal\.woff$/,
};

/**
 * Lays the fonts out for fontconfig, with its configuration in `fonts.conf`.
 * @param {string} folder @param {string} home where the folder will be in the end
 */
export function writeFonts(folder, home) {
  for (const [name, wanted] of Object.entries(sources)) {
    const source = join(root, 'node_modules', name);
    for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      if (!wanted.test(path)) continue;
      const file = readFileSync(join(source, path));
      const font = path.endsWith('.woff') ? unpacked(file) : file;
      writeFileSync(join(folder, basename(path).replace(/woff$/, 'ttf')), font);
    }
  }
  const families = ['sans-serif', 'serif', 'system-ui', 'monospace'].map(
    (generic) => `<alias><family>${generic}</family><prefer><family>Inter</family></prefer></alias>`,
  );
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}</dir>` +
      `<cachedir>${home}/cache</cachedir>${families.join('')}</fontconfig>`,
  );
}

/**
 * A WOFF 1.0 file as the plain font in it, which is all that fontconfig reads: the same tables, not compressed.
 * @param {Buffer} woff
 */
function unpacked(woff) {
  const count = woff.readUInt16BE(12);
  const selector = Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + 16 * count);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** selector, 6);
  header.writeUInt16BE(selector, 8);
  header.writeUInt16BE(16 * count - 16 * 2 ** selector, 10);
  const parts = [header];
  let offset = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(44 + 20 * index);
    const [start, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(start, start + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(bytes) : bytes).copy(table);
    const at = 12 + 16 * index;
    entry.copy(header, at, 0, 4);
    entry.copy(header, at + 4, 16, 20);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(length, at + 12);
    parts.push(table);
    offset += table.length;
  }
  return Buffer.concat(parts);
}
