/** A stretch of words that two texts share, or that only one of them has. */
export interface Stretch {
  kind: 'both' | 'first' | 'second';
  text: string;
}

/** Above so many comparisons the middle is shown as one difference: no screen waits for it. */
const mostComparisons = 4_000_000;

/** Words with the blanks after them; a Chinese or Japanese character is a word. */
const words = (text: string) =>
  text.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|\s+|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+\s*/gu,
  ) ?? [];

const lines = (text: string) => (text === '' ? [] : text.split('\n').map((line) => `${line}\n`));

/** Where two texts differ, word by word, in reading order; what the first alone has comes before what the second has. */
export const differences = (first: string, second: string): Stretch[] =>
  compared(words(first), words(second));

/** Both texts in one: what they share stands once, what only one of them has stands where it stood there. */
export function united(first: string, second: string): string {
  const stretches = compared(lines(first), lines(second));
  return stretches
    .map(({ text }) => text)
    .join('')
    .slice(0, -1);
}

/** The longest common sequence of two lists, told as stretches. */
function compared(first: readonly string[], second: readonly string[]): Stretch[] {
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start += 1;
  let end = 0;
  while (
    end < first.length - start &&
    end < second.length - start &&
    first[first.length - 1 - end] === second[second.length - 1 - end]
  )
    end += 1;
  return joined([
    { kind: 'both', text: first.slice(0, start).join('') },
    ...middle(first.slice(start, first.length - end), second.slice(start, second.length - end)),
    { kind: 'both', text: first.slice(first.length - end).join('') },
  ]);
}

function middle(first: readonly string[], second: readonly string[]): Stretch[] {
  const whole: Stretch[] = [
    { kind: 'first', text: first.join('') },
    { kind: 'second', text: second.join('') },
  ];
  if (first.length === 0 || second.length === 0 || first.length * second.length > mostComparisons)
    return whole;
  // shared[i][j]: how many the rests from i and from j have in common.
  const width = second.length + 1;
  const shared = new Uint16Array((first.length + 1) * width);
  const at = (i: number, j: number) => shared[i * width + j] ?? 0;
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      shared[i * width + j] =
        first[i] === second[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const one = first[i];
    const other = second[j];
    if (one !== undefined && one === other) {
      stretches.push({ kind: 'both', text: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      stretches.push({ kind: 'first', text: one });
      i += 1;
    } else {
      stretches.push({ kind: 'second', text: other ?? '' });
      j += 1;
    }
  }
  return stretches;
}

/** Neighbours of one kind become one stretch; within a difference the first text's words come first. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let gap = { first: '', second: '' };
  const close = () => {
    for (const kind of ['first', 'second'] as const)
      if (gap[kind] !== '') result.push({ kind, text: gap[kind] });
    gap = { first: '', second: '' };
  };
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    if (kind !== 'both') {
      gap[kind] += text;
      continue;
    }
    close();
    const last = result.at(-1);
    if (last?.kind === 'both') last.text += text;
    else result.push({ kind, text });
  }
  close();
  return result;
}
