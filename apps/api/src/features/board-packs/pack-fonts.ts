import { fileURLToPath } from 'node:url';
import { Font } from '@react-pdf/renderer';
import { unpackedFont } from './unpacked-font.js';

const faces = [
  { family: 'Latin', file: 'ibm-plex-sans/files/ibm-plex-sans-latin' },
  { family: 'Latin, more', file: 'ibm-plex-sans/files/ibm-plex-sans-latin-ext' },
  { family: 'Cyrillic', file: 'ibm-plex-sans/files/ibm-plex-sans-cyrillic' },
  { family: 'Arabic', file: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic' },
  { family: 'Chinese', file: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified' },
];

/** Each character is set in the first of these that has it. */
export const fonts = faces.map(({ family }) => family);

for (const { family, file } of faces)
  for (const fontWeight of [400, 600]) {
    const path = fileURLToPath(import.meta.resolve(`@fontsource/${file}-${fontWeight}-normal.woff`));
    const src = `data:font/ttf;base64,${unpackedFont(path).toString('base64')}`;
    Font.register({ family, fontWeight, src });
  }

// Words are broken between lines only where their language lets them be, which is not known here. Chinese is broken
// after any character. An empty part keeps away the hyphen: also where a bracket opens before another script, because
// there a word ends for the library.
Font.registerHyphenationCallback((word) => {
  if (/\p{Script=Han}/u.test(word)) return [...word].flatMap((character) => [character, '']);
  return /[\p{Ps}\p{Pi}]$/u.test(word) ? [word, ''] : [word];
});
