import { newId } from '../src/platform/db/new-id.js';
import { defaultRulesOfProcedure } from '../src/features/rules-of-procedure/rules-of-procedure.js';
import { entriesOf } from '../src/features/rules-proposals/rules-entries.js';
import type { TestBoard } from './board.js';
import { first, type Change, type Changes } from './change.js';
import { givenBasis } from './given-basis.js';
import { adoptedBy } from './given-rules.js';

async function chairTerm(board: TestBoard, [startsOn, endsOn]: [string, string]): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
     select $1, id, $2, $3, 'AB/2023/04' from organisations where slug = 'col'`,
    [id, startsOn, endsOn],
  );
  return id;
}

/** A Member asked for a turn in the Chair, and what it has said. */
async function nomination(board: TestBoard, slug: string, turn: string, answer = 'waiting'): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into chair_nominations (id, organisation_id, turn_starts_on, nominated_on, answer, answered_on)
     select $1, id, $3, '2026-01-01', $4, case when $4 <> 'waiting' then date '2026-01-02' end
     from organisations where slug = $2`,
    [id, slug, turn, answer],
  );
  return id;
}

/** A version of the rules, proposed by the Secretariat. */
async function rulesProposal(board: TestBoard): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into rules_proposals (id, rules, because, proposed_by_id, proposed_on) values ($1, $2, 'Why not', $3, '2026-01-01')`,
    [id, JSON.stringify(defaultRulesOfProcedure), board.secretary],
  );
  return id;
}

/** Ways in which the Chair and the Rules of Procedure change. */
export function changesOfChair(board: TestBoard): Changes {
  const { secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  return {
    appointChair: async () =>
      bySecretary({
        organisation: 'alecso',
        startsOn: '2026-08-20',
        endsOn: '2028-08-20',
        basis: await givenBasis(board.portal),
      }),
    concludeChairTerm: async () =>
      bySecretary({
        id: await chairTerm(board, ['2096-08-20', '2098-08-20']),
        version: 1,
        on: '2098-08-19',
        because: 'The conference closes on the day before.',
      }),
    nominateForChair: () => bySecretary({ organisation: 'iste' }),
    answerNomination: async () => ({
      by: representatives.seameo,
      given: { id: await nomination(board, 'seameo', '2028-08-20'), version: 1, accept: false },
    }),
    declareSoleNominee: async () => {
      const vacant = await first<string>(board, `select ((now() + interval '8 hours')::date)::text`);
      await board.portal.source.query(
        `update chair_terms set ends_on = $1 where starts_on < $1 and ends_on > $1`,
        [vacant],
      );
      await nomination(board, 'iste', vacant, 'accepted');
      return bySecretary({ basis: await givenBasis(board.portal) });
    },
    declareChairVacant: async () =>
      bySecretary({
        id: await chairTerm(board, ['2090-08-20', '2092-08-20']),
        version: 1,
        on: '2091-01-01',
        because: 'It withdrew.',
      }),
    nameActingChair: () => bySecretary({ on: '2080-01-01' }),
    recordSuccession: async () =>
      bySecretary({
        organisation: 'netdragon',
        successor: 'iste',
        on: '2026-07-01',
        basis: await givenBasis(board.portal),
      }),
    proposeRules: () =>
      bySecretary({ entries: entriesOf(defaultRulesOfProcedure), because: 'Shorter notice' }),
    adoptRules: async () => {
      const id = await rulesProposal(board);
      return bySecretary({ id, version: 1, inForceFrom: '2098-01-01', basis: await adoptedBy(board, id) });
    },
    withdrawRulesProposal: async () => bySecretary({ id: await rulesProposal(board) }),
  };
}
