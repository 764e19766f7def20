import { translators } from '@gsenet/shared/catalogues';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import { isPlainDate } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { ExpectedTerm, RotationMember, RotationPlace } from './chair-term.view.js';
import { turnToFill } from './nomination.rules.js';
import { outlook, rotationLedger, type RotationReason } from './rotation.rules.js';
import type { RotationFacts } from './round.rules.js';

/** What the read model brings along for the rotation. */
interface Given extends RotationFacts {
  now: string;
  language: Language;
  rules: RulesOfProcedure;
  members: Record<string, RotationMember>;
}

/** The zone of the Secretariat, whose calendar the network goes by. */
export const secretariatZone = 'Asia/Shanghai';

/** The rotation in words, from the facts of this moment. */
export function explainRotation(facts: Record<string, unknown>): {
  places: RotationPlace[];
  outlook: ExpectedTerm[];
  turn: string;
} {
  const { now, language, rules, members, ...rotation } = facts as unknown as Given;
  const today = dateIn(new Date(now), secretariatZone);
  const memberOf = (id: string) => members[id] ?? { id, slug: '', name: '' };
  return {
    turn: turnToFill(rotation, today),
    places: rotationLedger(rotation, today, rules).map(({ organisationId, state, reason }) => ({
      member: memberOf(organisationId),
      state,
      reason: inWords(reason, language),
    })),
    outlook: outlook(rotation, today, rules).map(({ organisationId, ...term }) => ({
      ...term,
      member: organisationId === null ? null : memberOf(organisationId),
    })),
  };
}

function inWords({ code, params }: RotationReason, language: Language): string {
  const say = translators[language] as (
    id: RotationReason['code'],
    values: Record<string, string | number>,
  ) => string;
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && isPlainDate(value) ? dateWords(value, language) : value,
  ]);
  return say(code, Object.fromEntries(written) as Record<string, string | number>);
}

/** A calendar date as people write it; a date has no zone, so it is read as one of UTC. */
export function dateWords(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(formattingLocale(language), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
