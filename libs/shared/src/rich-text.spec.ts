import { describe, expect, it, test } from '@jest/globals';
import { beginningOf, isBlank, isSafeAddress, plainTextOf, richTextFrom } from './rich-text.js';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const list = (type: string, ...items: unknown[]) => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
});
const link = (href: unknown) => ({ type: 'link', attrs: { href } });

describe('a rich text', () => {
  it('is kept as it was written, in the one way in which it is written', () => {
    const written = doc(
      {
        ...p({ ...text('Agreed', { type: 'italic' }, { type: 'bold' }), extra: 1 }),
        attrs: { style: 'color: red' },
      },
      { ...list('orderedList', p(text('first')), p(text('second'))), attrs: { start: 1 } },
    );
    expect(JSON.stringify(richTextFrom(written))).toBe(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Agreed","marks":[{"type":"bold"},{"type":"italic"}]}]},' +
        '{"type":"orderedList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"first"}]}]},' +
        '{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"second"}]}]}]}]}',
    );
  });

  it('written twice is the same, whatever the order of its keys', () => {
    const once = richTextFrom(doc(p(text('a', link('https://gse.bnu.edu.cn')))));
    const turned = {
      content: [
        {
          content: [{ marks: [link('https://gse.bnu.edu.cn')], text: 'a', type: 'text' }],
          type: 'paragraph',
        },
      ],
      type: 'doc',
    };
    expect(JSON.stringify(richTextFrom(turned))).toBe(JSON.stringify(once));
    expect(richTextFrom(once)).toEqual(once);
  });

  it('leaves out what no database keeps', () => {
    expect(richTextFrom(doc(p(text('a\0b\ud800c'), text('\0'))))).toEqual(
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'ab\uFFFDc' }] }),
    );
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['HTML', '<p onclick="alert(1)">x</p>'],
    ['a list at the top', []],
    ['a paragraph alone', p(text('x'))],
    ['a document without contents', { type: 'doc' }],
    ['a script', doc({ type: 'script', content: [text('alert(1)')] })],
    ['an image', doc(p({ type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } }))],
    ['a heading', doc({ type: 'heading', content: [text('x')] })],
    ['raw HTML', doc({ type: 'html', html: '<b>' })],
    ['text that is no text', doc(p({ type: 'text', text: { toString: 'x' } }))],
    ['a mark that there is not', doc(p(text('x', { type: 'style', attrs: { style: 'x' } })))],
    ['a link to a script', doc(p(text('x', link('javascript:alert(1)'))))],
    ['a link to data', doc(p(text('x', link('data:text/html,<script>alert(1)</script>'))))],
    ['a link that is a thing', doc(p(text('x', link(['https://x']))))],
    ['a link without address', doc(p(text('x', { type: 'link' })))],
    ['an empty list', doc({ type: 'bulletList', content: [] })],
    ['a list item that begins with a list', doc(list('bulletList', list('bulletList', p(text('x')))))],
    ['text in a list', doc({ type: 'bulletList', content: [text('x')] })],
    ['too many nodes', doc(...Array.from({ length: 10_001 }, () => p()))],
  ])('is not %s', (_, value) => expect(richTextFrom(value)).toBeNull());

  it('is not what nests without end', () => {
    let nested: unknown = p(text('x'));
    for (let level = 0; level < 2000; level++) nested = list('bulletList', nested);
    expect(richTextFrom(doc(nested))).toBeNull();
  });

  it('reads as lines', () => {
    const written = richTextFrom(
      doc(
        p(text('One'), { type: 'hardBreak' }, text('two')),
        list('bulletList', p(text('a')), p(text('b'))),
        list('orderedList', p(text('c'))),
      ),
    );
    expect(written && plainTextOf(written)).toBe('One\ntwo\n• a\n• b\n1. c');
  });

  test.each([
    [doc(p(text('abcdef'))), 6, 'abcdef', true],
    [doc(p(text('abcdef'))), 3, 'abc', false],
    [doc(p(text('ab', { type: 'bold' }), text('cd'))), 3, 'abc', false],
    [doc(p(text('ab👩'))), 3, 'ab', false],
    [doc(p(text('ab')), p(text('cd'))), 2, 'ab\n', false],
    [doc(p(text('ab')), list('bulletList', p(text('cdefgh')))), 5, 'ab', false],
    [doc(list('bulletList', p(text('cdefgh')))), 5, '', false],
  ])('%j begins, in %d characters, with %j', (value, most, words, isWhole) => {
    const written = richTextFrom(value);
    const begun = written && beginningOf(written, most);
    expect(begun && [plainTextOf(begun.text), begun.isWhole]).toEqual([words, isWhole]);
  });

  test.each([
    [doc(), true],
    [doc(p(), p(text('  '))), true],
    [doc(p(text('x'))), false],
  ])('%j is blank: %s', (value, expected) => {
    const written = richTextFrom(value);
    expect(written && isBlank(written)).toBe(expected);
  });
});

test.each([
  ['https://gse.bnu.edu.cn/a?b=c', true],
  ['http://localhost:3000', true],
  ['mailto:secretariat@gse.example', true],
  ['HTTPS://GSE.EXAMPLE', true],
  ['JavaScript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['vbscript:x', false],
  ['//evil.example', false],
  ['/board', false],
  ['https://', false],
  ['https://a b', false],
  [`https://${'a'.repeat(2000)}.example`, false],
])('%j is a safe address: %s', (href, expected) => expect(isSafeAddress(href)).toBe(expected));
