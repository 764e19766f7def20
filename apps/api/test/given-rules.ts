import { said, type TestBoard } from './board.js';
import { cast, closeVote, openVoteOf } from './given-motion.js';
import { TestRoom } from './given-room.js';

const four = ['col', 'iste', 'seameo', 'alecso'] as const;

/** The number of the decision by which the Board adopts a proposed version of the rules: voted on, on its own item. */
export async function adoptedBy(
  board: TestBoard,
  proposalId: string,
  matter: 'rules_change' | 'ordinary' = 'rules_change',
): Promise<string> {
  const room = await TestRoom.open(board, ...four);
  const { source } = board.portal;
  const vote = await openVoteOf(room, 'col', matter);
  await source.query(
    `insert into item_subjects (agenda_item_id, concerns, rules_proposal_id) values ($1, 'rules_change', $2)`,
    [room.item, proposalId],
  );
  for (const member of four) said(await cast(room, vote, member, 'yes'), 'castBallot');
  said(await room.bySecretariat(closeVote, { id: vote }), 'closeVote');
  const [decision] = await board.portal.sql<{ number: string }>(
    `select number from decisions where vote_id = $1`,
    [vote],
  );
  return decision?.number ?? '';
}
