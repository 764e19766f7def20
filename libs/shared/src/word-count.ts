/**
 * How many words a text has, alike on the screen and on the server: a run of letters and digits is one word, and
 * in Chinese and Japanese, which leave no gaps between words, each character is one.
 */
export function countWords(text: string): number {
  return text
    .replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, ' $& ')
    .split(/[^\p{L}\p{N}\p{M}'’_-]+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
