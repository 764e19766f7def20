import { eventually } from './api.js';
import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { TestCirculars, answerCircular } from './given-circular.js';
import { unlocked } from './unlocked.js';

/** One way in which each change between meetings succeeds. */
export function changesOfCirculars(board: TestBoard): Record<string, () => Promise<Change>> {
  const { portal, secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const stateOf = async (id: string) =>
    (await portal.sql<{ state: string }>(`select state from circulars where id = $1`, [id]))[0]?.state;
  return {
    putToMembers: async () => bySecretary({ circular: (await TestCirculars.of(board)).details() }),
    answerCircular: async () => {
      const circulars = await TestCirculars.of(board);
      const given = { circularId: await circulars.put(), memberId: circulars.members.iste, choice: 'yes' };
      return { by: representatives.iste, given };
    },
    leaveCircular: async () => {
      const circulars = await TestCirculars.of(board);
      const given = { circularId: await circulars.put(), memberId: circulars.members.col };
      return { by: representatives.col, given };
    },
    remindOfCircular: async () => bySecretary({ id: await (await TestCirculars.of(board)).put() }),
    withdrawCircular: async () =>
      bySecretary({ id: await (await TestCirculars.of(board)).put(), because: 'A wrong figure.' }),
    breakTieInWriting: async () => {
      const circulars = await TestCirculars.of(board);
      const tie = (rule: string) =>
        unlocked(
          portal.source,
          `update rules_versions set rules = jsonb_set(rules, '{majorities,writtenVote,tie}', $1)`,
          [JSON.stringify(rule)],
        );
      await tie('casting_vote');
      const id = await circulars.put();
      await tie('fails');
      await circulars.answers(id, 'yes', 'col', 'iste', 'seameo');
      await circulars.letTimePass(id);
      await eventually(async () => (await stateOf(id)) === 'awaiting_tie_break');
      await portal.source.query(
        `update chair_terms set organisation_id = $1
         where daterange(starts_on, ends_on) @> (now() + interval '8 hours')::date`,
        [circulars.members.alecso],
      );
      return { by: representatives.alecso, given: { id, castingVote: 'no' } };
    },
    placeCircular: async () => {
      const circulars = await TestCirculars.of(board);
      await circulars.listMatter();
      const id = await circulars.putForSilence();
      const run = await board.as('iste');
      const objection = {
        circularId: id,
        memberId: circulars.members.iste,
        choice: 'objects',
        reason: 'No.',
      };
      await run(answerCircular, objection);
      await portal.source.query(`update circulars set agenda_item_id = null where id = $1`, [id]);
      await board.draft();
      return bySecretary({ id });
    },
  };
}
