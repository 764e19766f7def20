import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { givenCall } from './given-call.js';
import { close, givenProposal } from './given-proposal.js';

/** One way in which each change about reviews succeeds. */
export function changesOfReviews(board: TestBoard): Record<string, () => Promise<Change>> {
  const { portal, secretary, representatives } = board;
  const { col, seameo, alecso, iste } = representatives;
  const people = {
    leadRepresentative: col,
    partnerConfirmed: seameo,
    partnerWaiting: alecso,
    partnerDeclined: iste,
  };
  const opening = { each: 1, dueOn: '2099-03-01', reviews: 1 };
  const readyCall = async () => {
    const call = await givenCall(portal);
    await givenProposal(portal, { people }, { call, state: 'eligible', waiting: false });
    await close(portal, call);
    return call;
  };
  const opened = async () => {
    const call = await readyCall();
    const run = await board.asSecretary;
    const { refusal } = await run(
      `mutation ($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {
        openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) { number } }`,
      { call, ...opening },
    );
    if (refusal) throw new Error(refusal);
    return call;
  };
  const written = async (): Promise<Change> => {
    const [review] = await portal.sql<{ id: string; reviewer: string }>(
      `select r.id, r.reviewer_id as reviewer from reviews r join calls c on c.id = r.call_id where c.slug = $1`,
      [await opened()],
    );
    if (!review) throw new Error('Nobody is asked.');
    const scores = [{ key: 'alignment', score: 3, words: 'Because.' }];
    return { by: review.reviewer, given: { id: review.id, version: 1, scores } };
  };
  const inPhase = async (...phases: string[]) => {
    const call = await opened();
    const run = await board.asSecretary;
    for (const phase of phases)
      await run(
        `mutation ($call: String!, $phase: ReviewPhase!) { moveReviews(call: $call, phase: $phase) { number } }`,
        {
          call,
          phase,
        },
      );
    return call;
  };
  const proposalUnder = async (call: string) => {
    const [proposal] = await portal.sql<{ number: string }>(
      `select p.number from proposals p join calls c on c.id = p.call_id where c.slug = $1`,
      [call],
    );
    return proposal?.number ?? '';
  };
  return {
    askReviewer: async () => {
      const expert = await portal.given.holder('icde', 'invited_expert');
      return { by: secretary, given: { proposal: await proposalUnder(await opened()), personId: expert } };
    },
    withdrawReviewRequest: async () => ({ by: secretary, given: { id: (await written()).given?.['id'] } }),
    declineReview: async () => {
      const { by, given } = await written();
      return { by, given: { id: given?.['id'], ground: 'no_time', words: 'I am away until May.' } };
    },
    remindReviewers: async () => ({ by: secretary, given: { call: await opened() } }),
    commentOnReviews: async () => {
      const call = await inPhase('discussion');
      const [review] = await portal.sql<{ id: string; reviewer: string }>(
        `select r.id, r.reviewer_id as reviewer from reviews r join calls c on c.id = r.call_id where c.slug = $1`,
        [call],
      );
      return { by: review?.reviewer ?? '', given: { id: review?.id, text: 'I differ.' } };
    },
    recordAdvice: async () => {
      const call = await inPhase('discussion', 'advice');
      const advice = [{ proposal: await proposalUnder(call), outcome: 'fund', text: 'It is good.' }];
      return { by: secretary, given: { call, advice } };
    },
    openReviews: async () => ({ by: secretary, given: { call: await readyCall(), ...opening } }),
    moveReviews: async () => ({ by: secretary, given: { call: await opened(), phase: 'discussion' } }),
    saveReview: written,
    submitReview: written,
  };
}
