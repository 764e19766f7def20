import { isBlank, plainTextOf, richTextFrom, type RichText } from '@gsenet/shared/rich-text';

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
