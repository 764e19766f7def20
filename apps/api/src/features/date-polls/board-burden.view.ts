import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { derived, view } from '../../platform/read-model/view.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { today } from '../memberships/membership.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { excess, ledgerOf, type FairLimits } from './burden-ledger.rules.js';
import { costsHeld, type HeldSitting } from './held-meetings.js';
import { seatsAt, sittings } from './poll.sql.js';
import type { SeatFacts } from './proposed-times.js';

@ObjectType({ description: 'What the meetings of the past year have cost a Member.' })
export class MemberBurden {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => Int)
  burden!: number;

  @Field(() => Int, { description: 'Meetings within its working day.' })
  green!: number;

  @Field(() => Int, { description: 'Meetings early or late in its day.' })
  yellow!: number;

  @Field(() => Int, { description: 'Meetings at night.' })
  red!: number;

  @Field({ description: 'Whether it bears more than one and a half times the mean.' })
  isAboveLimit!: boolean;

  @Field(() => Int, { description: 'How often it had red hours again within three meetings.' })
  redAgain!: number;
}

/** Who bore the night hours, over the meetings of the last twelve months that were not held in person. */
@ObjectType({ description: 'The burden ledger of the Advisory Board over the past year.' })
export class BoardBurden {
  @Field(() => [MemberBurden], { description: 'The heaviest first.' })
  members!: MemberBurden[];

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  meetings!: number;
}

interface LedgerFacts {
  fairness: FairLimits;
  seats: SeatFacts[];
  sittings: HeldSitting[];
}

const facts = {
  fairness: () => rulesOnDate(today, 'fairness'),
  seats: (_b: string, scope: Parameters<typeof seatsAt>[2]) => seatsAt('now()', 'null::uuid', scope),
  sittings: () => sittings({ from: `now() - interval '1 year'`, until: 'now()', knownAt: 'now()' }),
};

const ledger = ({ fairness, seats, sittings: held }: LedgerFacts) =>
  ledgerOf(
    seats.map(({ organisationId }) => organisationId),
    costsHeld(held),
    fairness,
  );

/** Who bears what is for those who bear it, and for the Secretariat. */
view(BoardBurden, {
  from: '(select 1)',
  visible: (_b, scope) => viewerIsOfTheBoard(scope),
  fields: {
    members: derived(facts, (brought): MemberBurden[] => {
      const known = brought as unknown as LedgerFacts;
      const { entries, total, broken } = ledger(known);
      return entries
        .map(({ organisationId, burden, meetings }) => ({
          organisationId,
          name: known.seats.find((seat) => seat.organisationId === organisationId)?.name ?? '',
          burden,
          ...meetings,
          isAboveLimit: excess(burden, total, entries.length, known.fairness) > 0,
          redAgain: broken.filter((one) => one.limit === 'red_again' && one.organisationId === organisationId)
            .length,
        }))
        .sort((a, b) => b.burden - a.burden);
    }),
    total: derived(facts, (brought) => ledger(brought as unknown as LedgerFacts).total),
    meetings: derived(facts, (brought) => (brought as unknown as LedgerFacts).sittings.length),
  },
});
