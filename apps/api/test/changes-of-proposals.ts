import { newId } from '../src/platform/db/new-id.js';
import type { TestBoard } from './board.js';
import type { Change, Changes } from './change.js';
import { changesOfProposalPlans } from './changes-of-proposal-plans.js';
import { givenCall } from './given-call.js';
import { close, givenProposal } from './given-proposal.js';

const undertaking = { role: 'Work', budget: 10000, inKind: 500 };
const call = {
  title: { en: 'Sharing what works' },
  text: { en: 'What we ask for.' },
  kind: 'joint_funding',
  directions: [1],
  opensWallClock: '2026-01-05T09:00',
  closesWallClock: '2099-03-31T17:00',
  timeZone: 'Asia/Shanghai',
  ceiling: 250_000,
  currency: 'USD',
  sections: [
    { key: 'aims', title: { en: 'Aims' }, question: { en: 'What for?' }, required: true, mostWords: 300 },
  ],
  criteria: [{ key: 'alignment', title: { en: 'Alignment' }, weight: 100 }],
  leastPartners: 1,
};

async function draftOfCall(board: TestBoard): Promise<string> {
  const slug = `call-${newId()}`;
  const criteria = JSON.stringify(call.criteria);
  await givenCall(board.portal, { slug, state: 'draft' });
  await board.portal.source.query(`update calls set criteria = $2 where slug = $1`, [slug, criteria]);
  return slug;
}

/** Ways in which calls and proposals change. */
export function changesOfProposals(board: TestBoard): Changes {
  const { portal, secretary, representatives } = board;
  const people = {
    leadRepresentative: representatives.col,
    partnerConfirmed: representatives.seameo,
    partnerWaiting: representatives.alecso,
    partnerDeclined: representatives.iste,
  };
  const proposal = (about: Parameters<typeof givenProposal>[2] = {}) =>
    givenProposal(portal, { people }, about);
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const byLead = (given: Record<string, unknown>): Change => ({ by: representatives.col, given });
  return {
    ...changesOfProposalPlans(board, proposal),
    createCall: () => bySecretary({ ...call, slug: 'sharing-what-works' }),
    changeCall: async () => bySecretary({ ...call, slug: await draftOfCall(board), version: 1 }),
    publishCall: async () => bySecretary({ slug: await draftOfCall(board), version: 1 }),
    startProposal: async () =>
      byLead({ call: await givenCall(portal), organisation: 'col', title: 'A title' }),
    changeProposal: async () =>
      byLead({ number: await proposal(), version: 1, title: 'B', directions: [1], sdgTargets: ['4.c'] }),
    saveProposalSection: async () =>
      byLead({ number: await proposal(), key: 'plan', text: 'First this, then that.', baseVersion: 0 }),
    addPartner: async () => byLead({ number: await proposal(), organisation: 'netdragon', ...undertaking }),
    changePartner: async () =>
      byLead({ number: await proposal(), organisation: 'seameo', version: 1, ...undertaking, budget: 5 }),
    removePartner: async () => byLead({ number: await proposal(), organisation: 'seameo', version: 1 }),
    remindPartners: async () => byLead({ number: await proposal() }),
    confirmPartnership: async () => ({
      by: people.partnerWaiting,
      given: { number: await proposal(), organisation: 'alecso', ...undertaking },
    }),
    declinePartnership: async () => ({
      by: people.partnerWaiting,
      given: { number: await proposal(), organisation: 'alecso', reason: 'No time.' },
    }),
    submitProposal: async () => byLead({ number: await proposal({ waiting: false }), version: 1 }),
    withdrawProposal: async () => byLead({ number: await proposal() }),
    decideEligibility: async () => {
      const slug = await givenCall(portal);
      const number = await proposal({ call: slug, state: 'submitted' });
      await close(portal, slug);
      return bySecretary({ number, eligible: true, reason: '' });
    },
    decideEligibilityTogether: async () => {
      const call = await givenCall(portal);
      const number = await proposal({ call, state: 'submitted' });
      await close(portal, call);
      return bySecretary({ call, decisions: [{ number, eligible: false, reason: 'It is too late.' }] });
    },
  };
}
