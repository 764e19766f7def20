import { translators } from '@gsenet/shared/catalogues';
import { describe, expect, it, test } from '@jest/globals';
import type { CallWindow } from '../calls/call.rules.js';
import type { ProposalState } from './proposal.entity.js';
import {
  whyNotDecideEligibility,
  whyNotEdit,
  whyNotMove,
  whyNotWithdraw,
  type EligibilityFacts,
} from './proposal.rules.js';

const call: CallWindow = {
  state: 'published',
  opensAt: new Date('2027-01-10T00:00:00Z'),
  closesAt: new Date('2027-03-31T16:00:00Z'),
};
const inTime = new Date('2027-02-01T00:00:00Z');
const states: ProposalState[] = ['draft', 'submitted', 'eligible', 'ineligible', 'withdrawn'];

describe('the states of a proposal (Rules of Procedure, section 4)', () => {
  const lawful = new Set([
    'draft submitted',
    'draft withdrawn',
    'submitted submitted',
    'submitted eligible',
    'submitted ineligible',
    'submitted withdrawn',
  ]);
  const moves = states.flatMap((from) => states.map((to): [ProposalState, ProposalState] => [from, to]));
  test.each(moves)('from %s to %s', (from, to) => {
    expect(whyNotMove(from, to)).toEqual(
      lawful.has(`${from} ${to}`) ? null : { code: 'PROPOSAL_TRANSITION', params: { from, to } },
    );
  });

  test.each([
    ['draft', null, null],
    ['submitted', null, null],
    ['eligible', 'PROPOSAL_TRANSITION', 'PROPOSAL_TRANSITION'],
    ['ineligible', 'PROPOSAL_TRANSITION', 'PROPOSAL_TRANSITION'],
    ['withdrawn', 'PROPOSAL_TRANSITION', 'PROPOSAL_TRANSITION'],
  ] as const)('%s: changed? %s; withdrawn? %s', (state, edit, withdraw) => {
    expect(whyNotEdit({ now: inTime, state, call })?.code ?? null).toBe(edit);
    expect(whyNotWithdraw(state)?.code ?? null).toBe(withdraw);
  });

  it('can be withdrawn after the deadline, but not changed', () => {
    expect(whyNotEdit({ now: call.closesAt, state: 'submitted', call })?.code).toBe('CALL_CLOSED');
    expect(whyNotWithdraw('submitted')).toBeNull();
  });
});

describe('eligibility is decided by the Secretariat', () => {
  const good: EligibilityFacts = { now: call.closesAt, state: 'submitted', call, eligible: true, reason: '' };
  const precedents: [string, Partial<EligibilityFacts>, string | null][] = [
    ['from the closing instant on', {}, null],
    ['not a moment earlier', { now: new Date('2027-03-31T15:59:59.999Z') }, 'CALL_STILL_OPEN'],
    ['when the call was closed early', { now: inTime, call: { ...call, state: 'closed' } }, null],
    ['against it with a reason', { eligible: false, reason: 'The lead is no Member.' }, null],
    ['not against it without one', { eligible: false, reason: ' ' }, 'ELIGIBILITY_NEEDS_REASON'],
    ['not on a draft', { state: 'draft' }, 'PROPOSAL_TRANSITION'],
    ['not on a withdrawn one', { state: 'withdrawn' }, 'PROPOSAL_TRANSITION'],
    ['not twice', { state: 'ineligible' }, 'PROPOSAL_TRANSITION'],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotDecideEligibility({ ...good, ...change })?.code ?? null).toBe(code);
  });
});

test.each(Object.entries(translators))('each state has its own words in %s', (_language, t) => {
  const from = states.map((state) => t('refusal.PROPOSAL_TRANSITION', { from: state, to: 'draft' }));
  const to = states.map((state) => t('refusal.PROPOSAL_TRANSITION', { from: 'draft', to: state }));
  expect(new Set([...from, t('refusal.PROPOSAL_TRANSITION', { from: 'x', to: 'draft' })]).size).toBe(
    states.length + 1,
  );
  expect(new Set([...to, t('refusal.PROPOSAL_TRANSITION', { from: 'draft', to: 'x' })]).size).toBe(
    states.length + 1,
  );
});
