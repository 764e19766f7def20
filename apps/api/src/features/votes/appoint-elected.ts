import { translators } from '@gsenet/shared/catalogues';
import { languages } from '@gsenet/shared/languages';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { found } from '../../platform/refusal.js';
import { dateWords } from '../chair-terms/chair-rotation.js';
import { enterTerm, rotationFacts } from '../chair-terms/chair-terms.service.js';
import { termOfElected } from '../chair-terms/elected-term.js';
import { enterDecision } from '../decisions/decision-steps.js';
import type { BallotResult } from './election.rules.js';

interface Election {
  meetingId: string;
  agendaItemId: string;
  turn: string;
  /** Of the Member that is elected, by language. */
  name: Record<string, string>;
}

/**
 * Step: whom the Board has elected takes the next turn in the Chair, and is vice-chair until it begins (Rules of
 * Procedure, section 3). The term rests on a decision, which is entered with the computation of the ballot. Refuses what
 * `termOfElected` says: a turn that was filled meanwhile, or a Member whose turn it no longer is.
 */
export async function appointElected(
  tx: Tx,
  voteId: string,
  result: BallotResult & { electedId: string },
  by: { actor: Actor; under: MandateInForce },
): Promise<void> {
  const [row] = await tx.query<Election[]>(
    `select a.meeting_id as "meetingId", a.id as "agendaItemId", m.turn_starts_on::text as turn, e.name
     from votes v join motions m on m.id = v.motion_id join agenda_items a on a.id = m.agenda_item_id
       join organisations e on e.id = $2 where v.id = $1`,
    [voteId, result.electedId],
  );
  const { meetingId, agendaItemId, turn, name } = found(row);
  const facts = await rotationFacts(tx);
  const term = await termOfElected(tx, facts, result.electedId, turn);
  const words = languages.map((language) => ({
    language,
    text: translators[language]('elections.decision', {
      member: name[language] ?? name['en'] ?? '',
      startsOn: dateWords(term.startsOn, language),
      endsOn: dateWords(term.endsOn, language),
    }),
    effect: '',
  }));
  const said = { meetingId, agendaItemId, words, owner: null, dueOn: null, takenOn: null };
  const vote = { id: voteId, computation: result };
  const decision = await enterDecision(tx, { ...said, takenBy: 'vote', vote, carriesItself: true });
  const termId = await enterTerm(tx, { ...term, basis: decision.number });
  record(tx, {
    ...by,
    act: 'enterDecision',
    noun: 'Decision',
    nounId: decision.id,
    details: { number: decision.number, vote: voteId },
  });
  const { organisationId, startsOn, endsOn } = term;
  const details = { organisationId, startsOn, endsOn, vote: voteId };
  record(tx, { ...by, act: 'appointChair', noun: 'ChairTerm', nounId: termId, details });
}
