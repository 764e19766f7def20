import { newId } from '../src/platform/db/new-id.js';
import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { paperFile } from './given-agenda.js';
import { givenCall } from './given-call.js';
import { close } from './given-proposal.js';
import type { TestPortal } from './api.js';

const entry = { month: 3, title: 'Lessons are chosen', organisation: 'col', output: null, languages: [] };

/** The first entry of a proposal’s work plan. */
export async function firstEntry(portal: TestPortal, number: string): Promise<string> {
  const [row] = await portal.sql<{ id: string }>(
    `select w.id from work_plan_entries w join proposals p on p.id = w.proposal_id where p.number = $1 order by w.month`,
    [number],
  );
  return row?.id ?? '';
}

/** Attaches a file to a proposal, as if it had been brought. */
export async function attached(portal: TestPortal, number: string, fileId: string): Promise<void> {
  await portal.source.query(
    `insert into proposal_attachments (id, proposal_id, file_id) select $1, id, $3 from proposals where number = $2`,
    [newId(), number, fileId],
  );
}

/** Ways in which what is done to the plans of proposals succeeds. */
export function changesOfProposalPlans(
  board: TestBoard,
  proposal: () => Promise<string>,
): Record<string, () => Promise<Change>> {
  const { portal, representatives } = board;
  const byLead = (given: Record<string, unknown>): Change => ({ by: representatives.col, given });
  const fileOfLead = () => paperFile(board, representatives.col, 'letter.txt');
  return {
    saveBudget: async () =>
      byLead({
        number: await proposal(),
        budgets: [{ organisation: 'seameo', version: 1, yearly: [12_000] }],
      }),
    setProjectMonths: async () => byLead({ number: await proposal(), version: 1, months: 24 }),
    addWorkPlanEntry: async () => byLead({ number: await proposal(), entry }),
    changeWorkPlanEntry: async () => {
      const number = await proposal();
      return byLead({ number, id: await firstEntry(portal, number), version: 1, entry });
    },
    removeWorkPlanEntry: async () => {
      const number = await proposal();
      return byLead({ number, id: await firstEntry(portal, number), version: 1 });
    },
    attachToProposal: async () => byLead({ number: await proposal(), fileId: await fileOfLead() }),
    decideCall: async () => {
      const slug = await givenCall(portal);
      await close(portal, slug);
      return { by: board.secretary, given: { slug, version: 1 } };
    },
    detachFromProposal: async () => {
      const number = await proposal();
      const fileId = await fileOfLead();
      await attached(portal, number, fileId);
      return byLead({ number, fileId });
    },
  };
}
