import { describe, expect, it } from '@jest/globals';
import { rulesOf } from '../../build/style-rules.js';
import { pageStyle } from './page-style.js';

const styleOf = (css: string, body: string) => pageStyle(rulesOf(css))(body);

describe('the style that a page carries', () => {
  it.each([
    ['a rule for a class that it has', '.a{color:red}', '<p class="b a">', '.a{color:red}'],
    ['no rule for a class that it has not', '.a{color:red}.b{color:blue}', '<p class="b">', '.b{color:blue}'],
    [
      'a rule whose classes are all there',
      '.a .b:hover{top:0}',
      '<p class="a"><b class="b">',
      '.a .b:hover{top:0}',
    ],
    ['no rule of whose classes one is not there', '.a .b{top:0}', '<p class="a">', ''],
    ['a rule of which one selector is for it', '.a,.b{top:0}', '<p class="b">', '.a,.b{top:0}'],
    ['a rule for elements', 'p>b{top:0}', '<p>', 'p>b{top:0}'],
    ['a rule whose class must not be there', '.a:not(.b){top:0}', '<p class="a">', '.a:not(.b){top:0}'],
    ['a rule with alternatives', ':where(.a,.b) p{top:0}', '<p>', ':where(.a,.b) p{top:0}'],
    ['key frames', '@keyframes turn{to{rotate:1turn}}', '<p>', '@keyframes turn{to{rotate:1turn}}'],
    ['the order of layers', '@layer one,two;p{top:0}', '<p>', '@layer one,two;p{top:0}'],
  ])('has %s', (_, css, body, style) => {
    expect(styleOf(css, body)).toBe(style);
  });

  it('keeps conditions around what is left, once for neighbours, and none around nothing', () => {
    const css =
      '@layer x{@media print{.a{top:0}.b{top:1px}.c{top:2px}}.d{top:3px}}@media print{.b{left:0}}.c{top:4px}';
    expect(styleOf(css, '<p class="a c d">')).toBe(
      '@layer x{@media print{.a{top:0}.c{top:2px}}}@layer x{.d{top:3px}}.c{top:4px}',
    );
  });

  it('has the variables that its rules use, and no others', () => {
    expect(styleOf(':root{--a:1px;--b:2px}.a{top:var(--a)}.b{top:var(--b)}', '<p class="a">')).toBe(
      ':root{--a:1px;}.a{top:var(--a)}',
    );
  });

  it('is the page’s own, however many pages were seen before', () => {
    const style = pageStyle(rulesOf('.a1{top:1px}.a2{top:2px}'));
    for (let i = 0; i < 300; i++) style(`<p class="a${i}">`);
    expect(style('<p class="a1">')).toBe('.a1{top:1px}');
    expect(style('<p class="a2">')).toBe('.a2{top:2px}');
  });
});
