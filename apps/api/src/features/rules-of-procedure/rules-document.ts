import type { Language } from '@gsenet/shared/languages';
import { chapters, type ChapterId } from './rules-clauses.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';
import { RulesWords } from './rules-words.js';

/** A sentence of the Rules of Procedure with the values of a version in it. */
export interface RulesClause {
  /** Its anchor; the same in every version. */
  id: string;
  /** Of chapter and clause: 2.1. */
  number: string;
  text: string;
  /** Where in the stored rules its values stand. */
  values: readonly string[];
}

export interface RulesChapter {
  id: ChapterId;
  number: string;
  title: string;
  clauses: RulesClause[];
}

/** A version of the Rules of Procedure as a document: chapters of numbered clauses, in the reader's language. */
export function rulesDocument(
  rules: RulesOfProcedure,
  language: Language,
  names: Readonly<Record<string, string>>,
): RulesChapter[] {
  const words = new RulesWords(language, names);
  return chapters.map(({ id, clauses }, chapter) => ({
    id,
    number: String(chapter + 1),
    title: words.text(`rules.chapter.${id}`, {}),
    clauses: clauses.map((clause, index) => ({
      id: clause.id,
      number: `${chapter + 1}.${index + 1}`,
      text: clause.text(rules, words),
      values: clause.values,
    })),
  }));
}

/** A clause that reads otherwise in one version than in another. */
export interface RulesDifference {
  id: string;
  number: string;
  before: string;
  after: string;
}

/** Clause by clause, what reads otherwise in another version. */
export function rulesDifferences(before: RulesChapter[], after: RulesChapter[]): RulesDifference[] {
  const old = new Map(before.flatMap(({ clauses }) => clauses).map((clause) => [clause.id, clause.text]));
  return after
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, number, text }) => {
      const was = old.get(id) ?? '';
      return was === text ? [] : [{ id, number, before: was, after: text }];
    });
}
