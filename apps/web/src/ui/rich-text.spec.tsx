import { expect, it, test } from '@jest/globals';
import type { RichText as Text } from '@gsenet/shared/rich-text';
import { languages } from '@gsenet/shared/languages';
import { barriers, show } from '../../test/speaking.js';
import { RichText } from './rich-text.js';

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content }) as Text;
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const drawn = (given: Text) => show(<RichText text={given} />).container.lastElementChild?.innerHTML;

test.each<[string, unknown[], string]>([
  ['paragraphs', [paragraph(text('One')), paragraph()], '<p dir="auto">One</p><p dir="auto"></p>'],
  [
    'bold in a link, in its order',
    [paragraph(text('here', { type: 'link', attrs: { href: 'https://gse.example' } }, { type: 'bold' }))],
    '<p dir="auto"><a href="https://gse.example" rel="noopener noreferrer nofollow"><strong>here</strong></a></p>',
  ],
  [
    'lists',
    [{ type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('a'))] }] }],
    '<ol dir="auto"><li><p dir="auto">a</p></li></ol>',
  ],
  ['breaks', [paragraph(text('a'), { type: 'hardBreak' }, text('b'))], '<p dir="auto">a<br>b</p>'],
  [
    'HTML as the words that it is',
    [paragraph(text('<img src=x onerror=alert(1)>'))],
    '<p dir="auto">&lt;img src=x onerror=alert(1)&gt;</p>',
  ],
  [
    'no link to a script, even from the database',
    [paragraph(text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))],
    '<p dir="auto">x</p>',
  ],
])('a rich text is drawn: %s', (_, content, html) => expect(drawn(doc(...content))).toBe(html));

it.each(languages)('has no barriers in %s', async (language) => {
  show(
    <RichText text={doc(paragraph(text('كلمة', { type: 'italic' })), paragraph(text('words')))} />,
    language,
  );
  expect(await barriers()).toEqual([]);
});
