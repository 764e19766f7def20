import type { TestBoard } from './board.js';
import type { Change, Changes } from './change.js';
import { dayIn, decided, givenAction, givenDecision, givenEvidence, meetingHeld } from './given-decision.js';

/** Ways in which decisions and their actions change. */
export function changesOfDecisions(board: TestBoard): Changes {
  const { portal, secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const byLead = (given: Record<string, unknown>): Change => ({ by: representatives.col, given });
  const onDecision = async (wanted: Record<string, unknown>) => {
    const { id, version } = await givenDecision(board);
    return bySecretary({ id, version, ...wanted });
  };
  const onEvidence = async (wanted: Record<string, unknown>) => {
    const { id, version } = await givenEvidence(board);
    return bySecretary({ id, version, ...wanted });
  };
  return {
    enterDecision: async () => bySecretary({ meetingId: (await meetingHeld(board)).id, decision: decided }),
    changeDecision: () => onDecision({ decision: decided }),
    publishDecision: () => onDecision({ because: 'The call opens tomorrow.' }),
    withholdDecision: () => onDecision({ because: 'It is about a person.' }),
    sayNothingFollows: () => onDecision({ because: 'The agenda is adopted.' }),
    addAction: async () => {
      const { id: decisionId } = await givenDecision(board);
      return bySecretary({ decisionId, what: 'Publish it', terms: { dueOn: dayIn(9) } });
    },
    changeAction: async () => {
      const { id, version } = await givenAction(board);
      return bySecretary({ id, version, terms: { owner: 'iste', dueOn: dayIn(30) }, because: 'Asked for.' });
    },
    giveEvidence: async () => {
      const { id, version } = await givenAction(board);
      return byLead({ id, version, text: 'Done.' });
    },
    returnEvidence: () => onEvidence({ because: 'The figures are missing.' }),
    confirmAction: () => onEvidence({}),
    dropAction: () => onEvidence({ because: 'The printer is closed.' }),
    putOverdueOnAgenda: async () => {
      const { id } = await givenAction(board);
      await portal.source.query(`update actions set due_on = $2 where id = $1`, [id, dayIn(-1)]);
      return bySecretary({ meetingId: (await board.draft()).id });
    },
  };
}
