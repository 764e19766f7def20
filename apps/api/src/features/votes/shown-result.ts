import { translators } from '@gsenet/shared/catalogues';
import { isLanguage, type Language } from '@gsenet/shared/languages';
import type { MessageId } from '@gsenet/shared/translate';
import { isOfElection } from './ballot-options.rules.js';
import type { NoObjectionResult } from './between-meetings.rules.js';
import type { ConsensusResult } from './consensus.rules.js';
import type { BallotResult } from './election.rules.js';
import type { Explanation } from './explanation.rules.js';
import { votersOf } from './roll.rules.js';
import type { VoteResult } from './tally.rules.js';
import { whatBreaksTie } from './tie-break.rules.js';
import type { ElectionCounts, ShownResult } from './vote.view.js';

/** A result as it is stored with its vote. */
export type StoredResult = VoteResult | BallotResult | ConsensusResult;

/** What a result can be; as long as it is open there is none. */
export type ShownOutcome = StoredResult['outcome'] | Exclude<NoObjectionResult['outcome'], 'open'>;

type Names = Record<string, string>;

/** A result as everybody may read it: what it is, the numbers, and its computation in words. */
export function shownResult(
  result: StoredResult | (NoObjectionResult & { outcome: ShownOutcome }),
  language: string,
  names: Names | null = null,
): ShownResult {
  const explanation = inWords(result, isLanguage(language) ? language : 'en', names ?? {});
  const { outcome } = result;
  if (!('majority' in result))
    return { outcome, counts: null, election: null, part: null, share: null, explanation };
  const { part, share } = result.majority;
  const { numerator, denominator } = share;
  const measured = { outcome, part, share: { numerator, denominator }, explanation };
  return isOfElection(result)
    ? { ...measured, counts: null, election: electionCounts(result, names ?? {}) }
    : { ...measured, counts: { ...result.figures.counts, silent: result.silent }, election: null };
}

function electionCounts(result: BallotResult, names: Names): ElectionCounts {
  const { figures, electedId, outcome } = result;
  const { nominees, none, abstained, roll } = figures;
  const cast = nominees.reduce((sum, { votes }) => sum + votes, none + abstained);
  const counted = [...nominees]
    .sort((a, b) => b.votes - a.votes)
    .map(({ nomineeId: id, votes }) => ({ id, name: names[id] ?? '', votes }));
  const awaits = outcome === 'awaiting_lot' || outcome === 'awaiting_casting_vote';
  const { among } = whatBreaksTie(result);
  return {
    nominees: counted,
    none,
    abstained,
    silent: votersOf(roll) - cast,
    elected: electedId === null ? null : (names[electedId] ?? ''),
    level: awaits ? counted.filter(({ id }) => among.includes(id)) : [],
  };
}

/** What is said otherwise where nominees are voted on, and not yes or no. */
const inElections: Partial<Record<Explanation['code'], MessageId>> = {
  'votes.why.base': 'elections.why.base',
  'votes.why.abstentionsInBase': 'elections.why.abstentionsInBase',
  'votes.why.reached': 'elections.why.reached',
  'votes.why.notReached': 'elections.why.notReached',
  'votes.why.levelFails': 'elections.why.levelFails',
};

/** Each step as a sentence in the reader’s language. */
function inWords(result: StoredResult | NoObjectionResult, language: Language, names: Names): string[] {
  const say = translators[language] as (id: string, values: Record<string, string | number>) => string;
  const isElection = isOfElection(result);
  return result.explain.map(({ code, params }) =>
    'nomineeId' in params
      ? say(code, { nominee: names[params.nomineeId] ?? '' })
      : say((isElection && inElections[code]) || code, params),
  );
}
