import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { costsOf, type MeetingCosts, type SeatInZone } from './burden-ledger.rules.js';

/** A meeting that was held or is convened, as `sittings` bring it. */
export interface HeldSitting {
  startsAt: string;
  minutes: number;
  number: string;
  hours: RulesOfProcedure['hours'];
  seats: SeatInZone[];
}

/** What those meetings cost each Member, each by the rules of its own day. */
export function costsHeld(sittings: readonly HeldSitting[]): MeetingCosts[] {
  return sittings.map(({ startsAt, minutes, seats, hours }) =>
    costsOf(new Date(startsAt), minutes, seats, { hours }),
  );
}
