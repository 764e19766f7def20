/*
 * A text with paragraphs, lists, bold, italic and links: as the editor writes it, the API keeps it and the pages show
 * it. It is a tree and never HTML, and holds nothing but what stands here.
 */

export type RichMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type RichInline = { type: 'text'; text: string; marks?: RichMark[] } | { type: 'hardBreak' };
export interface RichParagraph {
  type: 'paragraph';
  content?: RichInline[];
}
export interface RichList {
  type: 'bulletList' | 'orderedList';
  content: RichListItem[];
}
export type RichBlock = RichParagraph | RichList;
export interface RichListItem {
  type: 'listItem';
  content: RichBlock[];
}
export interface RichText {
  type: 'doc';
  content: RichBlock[];
}

const most = { nodes: 10_000, depth: 12, href: 2000 };

/** The order in which marks stand, so that the same text is always written in the same way. */
const markOrder = ['link', 'bold', 'italic'] as const;

/**
 * The text in a value from anywhere, written in the one way in which it is written; null if the value is none. What
 * the tree may not hold is no text; attributes that nobody asked for are left out.
 */
export function richTextFrom(value: unknown): RichText | null {
  const reader = new Reader();
  try {
    const { type, content } = reader.node(value, 0);
    if (type !== 'doc') return null;
    return { type, content: reader.list(content).map((block) => reader.block(block, 1)) };
  } catch (error) {
    if (error instanceof NotRichText) return null;
    throw error;
  }
}

class NotRichText extends Error {}

class Reader {
  private nodes = 0;

  node(value: unknown, depth: number): Record<string, unknown> {
    this.nodes += 1;
    if (typeof value !== 'object' || value === null || this.nodes > most.nodes || depth > most.depth)
      throw new NotRichText();
    return value as Record<string, unknown>;
  }

  list(value: unknown): unknown[] {
    if (!Array.isArray(value)) throw new NotRichText();
    return value;
  }

  block(value: unknown, depth: number): RichBlock {
    const { type, content } = this.node(value, depth);
    if (type === 'paragraph') {
      const inline = this.list(content ?? []).flatMap((one) => this.inline(one, depth + 1));
      return inline.length > 0 ? { type, content: inline } : { type };
    }
    if (type !== 'bulletList' && type !== 'orderedList') throw new NotRichText();
    const items = this.list(content).map((item) => this.item(item, depth + 1));
    if (items.length === 0) throw new NotRichText();
    return { type, content: items };
  }

  private item(value: unknown, depth: number): RichListItem {
    const { type, content } = this.node(value, depth);
    const blocks = this.list(content).map((block) => this.block(block, depth + 1));
    if (type !== 'listItem' || blocks[0]?.type !== 'paragraph') throw new NotRichText();
    return { type, content: blocks };
  }

  private inline(value: unknown, depth: number): RichInline[] {
    const { type, text, marks } = this.node(value, depth);
    if (type === 'hardBreak') return [{ type }];
    if (type !== 'text' || typeof text !== 'string') throw new NotRichText();
    const kept = storable(text);
    if (kept === '') return [];
    const given = this.list(marks ?? []).map((mark) => this.mark(mark, depth + 1));
    const inOrder = markOrder.flatMap((name) => given.find((mark) => mark.type === name) ?? []);
    return [inOrder.length > 0 ? { type, text: kept, marks: inOrder } : { type, text: kept }];
  }

  private mark(value: unknown, depth: number): RichMark {
    const { type, attrs } = this.node(value, depth);
    if (type === 'bold' || type === 'italic') return { type };
    if (type !== 'link') throw new NotRichText();
    const { href } = this.node(attrs, depth + 1);
    if (typeof href !== 'string' || !isSafeAddress(href)) throw new NotRichText();
    return { type, attrs: { href } };
  }
}

/** Without what no database keeps: the character zero, and halves of characters. */
const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');

/** Whether a link may lead there: to a page or a mailbox, and never to a script. */
export function isSafeAddress(href: string): boolean {
  if (href.length > most.href || !/^(https?:\/\/|mailto:)[^\s]+$/i.test(href)) return false;
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

/** Whether a text says nothing. */
export const isBlank = (text: RichText): boolean => plainTextOf(text).trim() === '';

/** The words alone, a line for each paragraph, with the signs of the lists. */
export function plainTextOf({ content }: RichText): string {
  return content.map((block) => linesOf(block).join('\n')).join('\n');
}

function linesOf(block: RichBlock): string[] {
  if (block.type === 'paragraph') return wordsIn(block).split('\n');
  return block.content.flatMap((item, index) => {
    const sign = block.type === 'bulletList' ? '• ' : `${index + 1}. `;
    const [first = '', ...rest] = item.content.flatMap(linesOf);
    return [sign + first, ...rest.map((line) => `  ${line}`)];
  });
}

const wordsIn = ({ content = [] }: RichParagraph): string =>
  content.map((one) => (one.type === 'text' ? one.text : '\n')).join('');

/** The beginning of a text, of so many characters at most, and whether that is all of it. A list comes whole or not. */
export function beginningOf({ content }: RichText, most: number): { text: RichText; isWhole: boolean } {
  const kept: RichBlock[] = [];
  let left = most;
  for (const block of content) {
    const length = linesOf(block).join('\n').length;
    if (length <= left) {
      kept.push(block);
      left -= length;
      continue;
    }
    if (block.type === 'paragraph') kept.push(cut(block, left));
    return { text: { type: 'doc', content: kept }, isWhole: false };
  }
  return { text: { type: 'doc', content: kept }, isWhole: true };
}

function cut({ content = [] }: RichParagraph, most: number): RichParagraph {
  const kept: RichInline[] = [];
  let left = most;
  for (const one of content) {
    if (left <= 0) break;
    if (one.type === 'hardBreak') {
      kept.push(one);
      continue;
    }
    // Half a character is none.
    const text = one.text.slice(0, left).replace(/\p{Surrogate}/gu, '');
    if (text !== '') kept.push({ ...one, text });
    left -= one.text.length;
  }
  return kept.length > 0 ? { type: 'paragraph', content: kept } : { type: 'paragraph' };
}
