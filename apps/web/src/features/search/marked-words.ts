export interface Segment {
  text: string;
  /** Whether it is one of the words that were typed. */
  hit: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
const endsInWord = /[\p{L}\p{N}]$/u;
/** Scripts that are written without blanks: a word of theirs may stand anywhere. */
const unspaced = /^[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;

/** A text cut into what was typed, where words begin with it, and the rest. */
export function markedWords(text: string, typed: string): Segment[] {
  const wanted = [...new Set(typed.toLowerCase().match(word) ?? [])].sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, hit: false }];
  const segments: Segment[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(wanted.join('|'), 'giu'))) {
    if (!unspaced.test(found) && endsInWord.test(text.slice(0, index))) continue;
    if (index > done) segments.push({ text: text.slice(done, index), hit: false });
    segments.push({ text: found, hit: true });
    done = index + found.length;
  }
  if (done < text.length) segments.push({ text: text.slice(done), hit: false });
  return segments;
}
