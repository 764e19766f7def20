import { expect, test } from '@jest/globals';
import { element, textElement, xmlDocument, xmlText } from './xml.js';

test.each([
  ['a & b < c', 'a &amp; b &lt; c'],
  [`"'>`, '&quot;&apos;&gt;'],
  ['a\u0000b\u000bc', 'a\ufffdb\ufffdc'],
  ['\ud83d\ude00', '\ud83d\ude00'],
  ['\ud83d', '\ufffd'],
  ['智慧\n教育', '智慧\n教育'],
])('%j becomes %j', (text, written) => expect(xmlText(text)).toBe(written));

test('elements hold elements, texts and attributes', () => {
  expect(element('a', { b: 'c"', d: undefined }, [textElement('e', '<'), element('f', {}, null)])).toBe(
    '<a b="c&quot;"><e>&lt;</e><f/></a>',
  );
  expect(xmlDocument('<a/>')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
});
