import { united } from '../../ui/text-differences.js';
import { asRichText, asString } from './rich-text-json.js';

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
