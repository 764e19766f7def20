import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { chairIs } from './given-conflict.js';
import { givenProposal } from './given-proposal.js';

/** One way in which each change about conflicts of interest succeeds. */
export function changesOfConflicts(board: TestBoard): Record<string, () => Promise<Change>> {
  const { portal, secretary, representatives } = board;
  const { col, seameo, alecso, iste } = representatives;
  const people = {
    leadRepresentative: col,
    partnerConfirmed: seameo,
    partnerWaiting: alecso,
    partnerDeclined: iste,
  };
  const proposal = () => givenProposal(portal, { people }, { state: 'eligible' });
  return {
    declareConflict: async () => ({
      by: secretary,
      given: { proposal: await proposal(), kind: 'family', words: 'My sister works there.' },
    }),
    ruleOnConflict: async () => {
      await chairIs(portal, 'iste', 'unesco-iite');
      const conflict = { personId: col, ground: 'own_organisation', organisation: 'col' };
      return {
        by: iste,
        given: { proposal: await proposal(), ...conflict, ruling: 'confirmed', reason: 'It leads.' },
      };
    },
  };
}
