import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { dateIn } from '../../platform/time/zones.js';
import type { MembershipPeriod } from '../memberships/membership.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { ExpectedTerm, RotationMember, RotationPlace } from './chair-term.view.js';
import { outlook, rotationLedger, type RotationReason } from './rotation.rules.js';
import type { ConferenceDays, TermPeriod } from './term-dates.rules.js';

/** What the read model brings along for the rotation. */
interface Given {
  now: string;
  language: Language;
  memberships: MembershipPeriod[];
  terms: TermPeriod[];
  conferences: ConferenceDays[];
  rules: RulesOfProcedure;
  members: Record<string, RotationMember>;
}

/** The zone of the Secretariat, whose calendar the network goes by. */
export const secretariatZone = 'Asia/Shanghai';

/** The rotation in words, from the facts of this moment. */
export function explainRotation(facts: Record<string, unknown>): {
  places: RotationPlace[];
  outlook: ExpectedTerm[];
} {
  const { now, language, memberships, terms, conferences, rules, members } = facts as unknown as Given;
  const today = dateIn(new Date(now), secretariatZone);
  const rotation = { memberships, terms, conferences, declines: [], successions: [] };
  const memberOf = (id: string) => members[id] ?? { id, slug: '', name: '' };
  return {
    places: rotationLedger(rotation, today, rules).map(({ organisationId, state, reason }) => ({
      member: memberOf(organisationId),
      state,
      reason: inWords(reason, translators[language]),
    })),
    outlook: outlook(rotation, today, rules).map(({ organisationId, ...term }) => ({
      ...term,
      member: organisationId === null ? null : memberOf(organisationId),
    })),
  };
}

function inWords({ code, params }: RotationReason, t: Translate): string {
  const say = t as (id: RotationReason['code'], values: RotationReason['params']) => string;
  return say(code, params);
}
