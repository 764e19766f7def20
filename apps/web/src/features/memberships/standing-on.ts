import type { MembershipStage, Standing } from '../../gql/graphql.js';
import type { CalendarDate } from '../../ui/format.js';

interface Stage {
  standing: Standing;
  stage: MembershipStage;
  startsOn: CalendarDate;
  endsOn?: CalendarDate | null;
}

/** What an Organisation was to the network on a day, going by the stages of its membership; the last day is not included. */
export function standingOn(memberships: readonly Stage[], day: CalendarDate): Standing | null {
  const inForce = memberships.find(
    ({ stage, startsOn, endsOn }) => stage === 'in_force' && startsOn <= day && (!endsOn || endsOn > day),
  );
  return inForce?.standing ?? null;
}
