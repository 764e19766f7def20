import { translators } from '@gsenet/shared/catalogues';
import { isLanguage, type Language } from '@gsenet/shared/languages';
import type { NoObjectionResult } from './between-meetings.rules.js';
import type { ConsensusResult } from './consensus.rules.js';
import type { Explanation } from './explanation.rules.js';
import type { VoteResult } from './tally.rules.js';
import type { ShownResult } from './vote.view.js';

/** A result as it is stored with its vote. */
export type StoredResult = VoteResult | ConsensusResult;

/** What a result can be; as long as it is open there is none. */
export type ShownOutcome = StoredResult['outcome'] | Exclude<NoObjectionResult['outcome'], 'open'>;

/** A result as everybody may read it: what it is, the numbers, and its computation in words. */
export function shownResult(
  result: StoredResult | (NoObjectionResult & { outcome: ShownOutcome }),
  language: string,
): ShownResult {
  const explanation = inWords(result.explain, isLanguage(language) ? language : 'en');
  if (!('majority' in result))
    return { outcome: result.outcome, counts: null, part: null, share: null, explanation };
  const { outcome, figures, silent, majority } = result;
  const { numerator, denominator } = majority.share;
  return {
    outcome,
    counts: { ...figures.counts, silent },
    part: majority.part,
    share: { numerator, denominator },
    explanation,
  };
}

/** Each step as a sentence in the reader's language. */
export function inWords(steps: readonly Explanation[], language: Language): string[] {
  const say = translators[language] as (
    id: Explanation['code'],
    values: Record<string, string | number>,
  ) => string;
  return steps.map(({ code, params }) => say(code, params));
}
