import { describe, expect, it } from '@jest/globals';
import { withoutIdleVariables } from './idle-variables.js';

describe('a lean style sheet', () => {
  it('keeps variables that the sheet or the body uses', () => {
    const css = ':root{--a:1px;--b:2px;--c:3px}p{margin:var(--a)}';
    expect(withoutIdleVariables(css, '<p style="padding:var(--b)">')).toBe(
      ':root{--a:1px;--b:2px;}p{margin:var(--a)}',
    );
  });

  it('drops what only dropped ones had used', () => {
    expect(withoutIdleVariables(':root{--a:var(--b);--b:var(--c);--c:1px}p{margin:0}', '')).toBe(
      ':root{}p{margin:0}',
    );
  });

  it('leaves ordinary declarations alone', () => {
    const css = 'a:hover{color:red}@media print{a{display:none}}';
    expect(withoutIdleVariables(css, '')).toBe(css);
  });
});
