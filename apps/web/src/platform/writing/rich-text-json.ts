import { isBlank, plainTextOf, richTextFrom, type RichText } from '@gsenet/shared/rich-text';
import { united } from '../../ui/text-differences.js';

/*
 * While it is being written a rich text travels as a string: its JSON in the one way in which it is written, or
 * nothing where nothing stands. So two can be compared like any texts.
 */

export function asString(value: unknown): string {
  const text = richTextFrom(value);
  return text && !isBlank(text) ? JSON.stringify(text) : '';
}

export function asRichText(text: string): RichText | null {
  try {
    return text === '' ? null : richTextFrom(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The words as one reads them. */
export function wordsOf(text: string): string {
  const tree = asRichText(text);
  return tree ? plainTextOf(tree) : '';
}

/** Both texts in one, paragraph by paragraph: what they share stands once. */
export function unitedRichTexts(theirs: string, mine: string): string {
  const lines = (text: string) =>
    (asRichText(text)?.content ?? []).map((block) => JSON.stringify(block)).join('\n');
  const blocks = united(lines(theirs), lines(mine)).split('\n');
  return asString({
    type: 'doc',
    content: blocks.filter(Boolean).map((block) => JSON.parse(block) as unknown),
  });
}
