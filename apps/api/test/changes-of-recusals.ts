import type { Change } from './change.js';
import { said, type Founder, type TestBoard } from './board.js';
import { memberIds } from './given-agenda.js';
import { unlocked } from './unlocked.js';

export const declareRecusal = `mutation ($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {
  declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) {
    id recusals { id reason lifted { date } liftedBecause member { slug } declaredBy { id } } viewerCanLift viewerMembers { id } } }`;
export const liftRecusal = `mutation ($id: ID!, $because: String!) {
  liftRecusal(id: $id, because: $because) { id recusals { id lifted { date } liftedBecause } } }`;

/** Lets a founder have the Chair from a while ago until long after every meeting of a test. */
export async function chairIs(board: TestBoard, founder: Founder): Promise<void> {
  await unlocked(
    board.portal.source,
    `delete from chair_terms where daterange(starts_on, ends_on) && daterange(current_date - 30, current_date + 700)`,
  );
  await board.portal.source.query(
    `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
     select gen_random_uuid(), id, current_date - 30, current_date + 700, 'elected' from organisations where slug = $1`,
    [founder],
  );
}

/** The Member is recused from an item, as its representative has said; gives the id of the recusal. */
export async function recusedAhead(board: TestBoard, itemId: string, founder: Founder): Promise<string> {
  const memberId = (await memberIds(board))[founder];
  const { recusals } = said<{ recusals: { id: string; member: { slug: string }; lifted: unknown }[] }>(
    await (
      await board.as(founder)
    )(declareRecusal, { itemId, memberId, reason: 'declared' }),
    'declareRecusal',
  );
  return recusals.find(({ member, lifted }) => member.slug === founder && !lifted)?.id ?? '';
}

/** Ways in which recusals are declared and lifted ahead of a meeting. */
export function changesOfRecusals(board: TestBoard): Record<string, () => Promise<Change>> {
  const item = async () => (await board.convened()).agenda[0]?.id ?? '';
  return {
    declareRecusal: async () => ({
      by: board.representatives.iste,
      given: { itemId: await item(), memberId: (await memberIds(board))['iste'], reason: 'declared' },
    }),
    liftRecusal: async () => {
      const id = await recusedAhead(board, await item(), 'iste');
      await chairIs(board, 'seameo');
      return { by: board.representatives.seameo, given: { id, because: 'No such project.' } };
    },
  };
}
