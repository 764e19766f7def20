import { expect, test } from '@jest/globals';
import { csv } from './csv.js';

const fieldOf = (value: string) => csv([[value]]).slice(1, -2);

test.each([
  ['plain', '"plain"'],
  ['', '""'],
  ['a, b', '"a, b"'],
  ['he said "yes"', '"he said ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['通过年度工作计划', '"通过年度工作计划"'],
  ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@sum', `"'@sum"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['1 = 1', '"1 = 1"'],
])('%j becomes %s', (value, field) => {
  expect(fieldOf(value)).toBe(field);
});

test('rows end as the standard says, behind a byte order mark', () => {
  expect(csv([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n');
});
