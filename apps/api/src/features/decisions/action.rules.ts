import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import type { ActionState } from './action.entity.js';

/** Whether nothing is to be done any more. */
export function isOver(state: ActionState): boolean {
  return state === 'done' || state === 'dropped';
}

/** Whether an action is late: its last day has passed and it is not over. Evidence alone does not make it done. */
export function isOverdue(action: { state: ActionState; dueOn: PlainDate }, today: PlainDate): boolean {
  return !isOver(action.state) && action.dueOn < today;
}

/** Why an action cannot be due on a day: that is before its decision was taken. */
export function whyNotDue(dueOn: PlainDate, takenOn: PlainDate): Refused | null {
  return dueOn < takenOn ? { code: 'ACTION_DUE_BEFORE', params: { takenOn }, field: 'dueOn' } : null;
}

/** Why owner or due date cannot be changed, or the action be dropped: it is over, or nobody says why. */
export function whyNotSettleAnew(state: ActionState, because: string): Refused | null {
  if (isOver(state)) return { code: 'ACTION_OVER' };
  return because.trim() === '' ? { code: 'ACTION_NEEDS_REASON', field: 'because' } : null;
}

/** Why evidence cannot be given: the action is over, or what is given shows nothing. */
export function whyNotGiveEvidence(
  state: ActionState,
  evidence: { text: string; link: string; fileId: string | null },
): Refused | null {
  if (isOver(state)) return { code: 'ACTION_OVER' };
  if (evidence.link !== '' && !(/^https:\/\/\S+$/i.test(evidence.link) && URL.canParse(evidence.link)))
    return { code: 'EVIDENCE_LINK_NOT_SECURE', field: 'link' };
  return evidence.text === '' && evidence.link === '' && evidence.fileId === null
    ? { code: 'EVIDENCE_MISSING', field: 'text' }
    : null;
}

/** Why evidence cannot be sent back: none waits, or nobody says what is lacking. */
export function whyNotReturn(state: ActionState, because: string): Refused | null {
  return whyNothingWaits(state) ?? whyNotSettleAnew(state, because);
}

/**
 * Why an action cannot be confirmed as done: no evidence waits, or who would confirm gave some of it. Two pairs of
 * eyes, as long as the Secretariat has two.
 */
export function whyNotConfirm(action: {
  state: ActionState;
  gaveEvidence: boolean;
  othersCan: boolean;
}): Refused | null {
  const nothing = whyNothingWaits(action.state);
  if (nothing) return nothing;
  return action.gaveEvidence && action.othersCan ? { code: 'EVIDENCE_OWN' } : null;
}

function whyNothingWaits(state: ActionState): Refused | null {
  if (isOver(state)) return { code: 'ACTION_OVER' };
  return state === 'evidence_given' ? null : { code: 'EVIDENCE_NOT_GIVEN' };
}
