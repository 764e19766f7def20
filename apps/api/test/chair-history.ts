import type { Decline, RotationFacts } from '../src/features/chair-terms/round.rules.js';
import type { TermPeriod } from '../src/features/chair-terms/term-dates.rules.js';
import type { MembershipPeriod } from '../src/features/memberships/membership.rules.js';
import { defaultRulesOfProcedure } from '../src/features/rules-of-procedure/rules-of-procedure.js';

/** The founders, in the order of rotation of these precedents. */
export const founders = ['SLIBNU', 'IITE', 'COL', 'ISTE', 'SEAMEO', 'ALECSO'];

export const rules = {
  ...defaultRulesOfProcedure,
  chair: { ...defaultRulesOfProcedure.chair, order: founders },
};

/** `COL 2026` is a full term from that year's conference; `COL 2025-11-01 2026-08-20` is what it says. */
export function term(text: string): TermPeriod {
  const [organisationId = '', from = '', to] = text.split(' ');
  return to === undefined
    ? { organisationId, startsOn: `${from}-08-20`, endsOn: `${Number(from) + 2}-08-20` }
    : { organisationId, startsOn: from, endsOn: to };
}

/** `SLIBNU 2022, IITE 2024`; nothing for no term. */
export function terms(text: string): TermPeriod[] {
  return text === '' ? [] : text.split(', ').map(term);
}

/** `COL 2026` declines the turn from that year's conference, `COL 2025-01-15` the one from that day. */
export function declines(text: string): Decline[] {
  return text.split(', ').map((each) => {
    const [organisationId = '', from = ''] = each.split(' ');
    return { organisationId, turnStartsOn: from.length === 4 ? `${from}-08-20` : from };
  });
}

/** `SLIBNU IITE COL/2026-01-01` are Members since the first conference, or from the day after the stroke. */
export function members(text: string): MembershipPeriod[] {
  return text.split(' ').map((each) => {
    const [organisationId = '', startsOn = '2022-08-18', endsOn = null] = each.split('/');
    return { organisationId, standing: 'member', stage: 'in_force', startsOn, endsOn };
  });
}

/** Six founders, two of whom have served or are serving. */
export function chairHistory(change: Partial<RotationFacts> = {}): RotationFacts {
  return {
    memberships: members(founders.join(' ')),
    terms: terms('SLIBNU 2022, IITE 2024'),
    declines: [],
    successions: [],
    conferences: [],
    ...change,
  };
}
