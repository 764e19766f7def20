import { describe, expect, it } from '@jest/globals';
import { excerpt } from './excerpt.js';

const long = `${'Lorem ipsum dolor sit amet. '.repeat(10)}Teachers learn together. ${'Consectetur adipiscing elit. '.repeat(10)}`;

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('Teachers learn together.', 'learn')).toBe('Teachers learn together.');
  });

  it('shows a long text round the first word that was typed, cut between words', () => {
    const shown = excerpt(long, 'together TEACHERS');
    expect(shown).toMatch(/^… \S.*Teachers learn together\..*\S …$/);
    expect(shown.length).toBeLessThanOrEqual(165);
    expect(long).toContain(shown.slice(2, -2));
  });

  it('shows the beginning where the word stands in another form', () => {
    expect(excerpt(long, 'teaching')).toMatch(/^Lorem ipsum .* …$/);
  });

  it('shows the end without a sign that more follows', () => {
    expect(excerpt(`${long}Finis.`, 'finis')).toMatch(/^… .*Finis\.$/);
  });

  it('cuts a text without blanks where it stands', () => {
    const shown = excerpt('智慧教育'.repeat(60) + '合作联盟' + '智慧教育'.repeat(60), '联盟');
    expect(shown).toContain('合作联盟');
    expect(shown.length).toBeLessThanOrEqual(165);
  });
});
