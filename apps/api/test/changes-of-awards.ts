import type { Change } from './change.js';
import { said, type TestBoard } from './board.js';
import { dayIn, givenDecision, meetingHeld } from './given-decision.js';
import { givenProposal } from './given-proposal.js';

/** Ways in which awards succeed. */
export function changesOfAwards(board: TestBoard): Record<string, () => Promise<Change>> {
  const { portal, secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const eligible = () =>
    givenProposal(
      portal,
      {
        people: {
          leadRepresentative: representatives.col,
          partnerConfirmed: representatives.seameo,
          partnerWaiting: representatives.alecso,
          partnerDeclined: representatives.iste,
        },
      },
      { state: 'eligible', waiting: false },
    );
  /** A tabled award, and the decision on its item. */
  const tabled = async () => {
    const proposal = await eligible();
    const { number } = await board.draft();
    const run = await board.asSecretary;
    const table = `mutation ($proposal: String!, $meeting: String!) {
      tableAward(proposal: $proposal, meeting: $meeting, advice: "The panel advises to award it.", motion: "To award it.") { id } }`;
    said(await run(table, { proposal, meeting: number }), 'tableAward');
    const meeting = await meetingHeld(board);
    const [moved] = await portal.sql<{ id: string }>(
      `update agenda_items a set meeting_id = $2, position = 90 from awards w join proposals p on p.id = w.proposal_id
       where a.id = w.agenda_item_id and p.number = $1 returning a.id`,
      [proposal, meeting.id],
    );
    const itemId = moved?.id;
    const decision = (await givenDecision(board, { meeting, decision: { agendaItemId: itemId } })).number;
    return { proposal, version: 1, decision };
  };
  const award = {
    awarded: true,
    ceiling: 20_000,
    startsOn: dayIn(30),
    endsOn: dayIn(700),
    text: '',
    conditions: [],
  };
  return {
    tableAward: async () =>
      bySecretary({
        proposal: await eligible(),
        meeting: (await board.draft()).number,
        advice: '',
        motion: 'To award it.',
      }),
    decideAward: async () => bySecretary({ ...(await tabled()), award }),
    releaseAward: async () => {
      const meant = await tabled();
      const run = await board.asSecretary;
      const decide = `mutation ($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {
        decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) { id } }`;
      said(await run(decide, { ...meant, award }), 'decideAward');
      return bySecretary({ proposal: meant.proposal, version: 2 });
    },
  };
}
