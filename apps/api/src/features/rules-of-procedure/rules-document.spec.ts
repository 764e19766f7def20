import { describe, expect, it, test } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { chapters } from './rules-clauses.js';
import { rulesDifferences, rulesDocument } from './rules-document.js';
import { defaultRulesOfProcedure, type RulesOfProcedure } from './rules-of-procedure.js';

const names = { a: 'SLIBNU', b: 'COL' };
const textOf = (rules: RulesOfProcedure, id: string, language: Language = 'en') =>
  rulesDocument(rules, language, names)
    .flatMap(({ clauses }) => clauses)
    .find((clause) => clause.id === id)?.text;

/** Where every value stands, lists as one. */
function places(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.join('.')];
  return Object.entries(value).flatMap(([step, below]) => places(below, [...path, step]));
}

describe('the Rules of Procedure as a document', () => {
  it('say every value of the rules in one clause', () => {
    const said = chapters.flatMap(({ clauses }) =>
      clauses.flatMap(({ values }: { values: readonly string[] }) => values),
    );
    expect([...said].sort()).toEqual(places(defaultRulesOfProcedure).sort());
  });

  test.each<[string, string]>([
    [
      'ordinary-notice',
      'An ordinary meeting is convened 45 days before it at the latest, its agenda is sent 21 days and its papers 14 days before.',
    ],
    ['quorum', 'The Board decides when more than 1/2 of the voting Members are present.'],
    [
      'conference',
      'The yearly conference is held from August 18 to August 20. No period that runs forward ends on its days.',
    ],
    ['order', 'The Chair rotates in the order of the Members’ accession.'],
    [
      'fairness',
      'When dates are sought, no Member’s burden is above 3/2 of the mean, and of 3 consecutive meetings it has red hours at one at most.',
    ],
  ])('say of %s: %s', (id, text) => {
    expect(
      textOf(defaultRulesOfProcedure, id)
        ?.replace(/18 August/, 'August 18')
        .replace(/20 August/, 'August 20'),
    ).toBe(text);
  });

  it('name the Members in the order of rotation', () => {
    const rules = {
      ...defaultRulesOfProcedure,
      chair: { ...defaultRulesOfProcedure.chair, order: ['b', 'a'] },
    };
    expect(textOf(rules, 'order')).toBe(
      'The Chair rotates in this order: COL and SLIBNU. Others follow by their accession.',
    );
  });

  test.each([...languages])('have a sentence for each clause in %s, none twice', (language) => {
    const texts = rulesDocument(defaultRulesOfProcedure, language, names).flatMap(({ clauses }) =>
      clauses.map(({ text }) => text),
    );
    expect(texts.filter((text) => /[{}]|rules\./.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('differ clause by clause', () => {
    const said = (rules: RulesOfProcedure) => rulesDocument(rules, 'en', names);
    const shorter = {
      ...defaultRulesOfProcedure,
      writtenVote: { days: 7 },
      leastDeciders: 2,
    };
    expect(rulesDifferences(said(defaultRulesOfProcedure), said(shorter)).map(({ id }) => id)).toEqual([
      'least-deciders',
      'written-vote',
    ]);
    expect(rulesDifferences(said(shorter), said(shorter))).toEqual([]);
  });
});
