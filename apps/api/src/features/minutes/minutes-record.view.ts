import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalMoment } from '../../platform/time/local-moment.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { PresenceActType, type PresenceAct } from '../votes/presence-entry.entity.js';
import type { SeatCapacity } from '../votes/presence.rules.js';
import type { Call } from '../votes/quorum.rules.js';
import { CallType, QuorumNote } from '../votes/room.view.js';

@ObjectType({ description: 'A stretch of time for which a meeting sat, on the clock of its place.' })
export class SittingRecord {
  @Field(() => LocalMoment)
  from!: LocalMoment;

  @Field(() => LocalMoment, { nullable: true })
  until!: LocalMoment | null;

  @Field(() => CallType)
  call!: Call;
}

@ObjectType({ description: 'That somebody sat for a Member, from when until when.' })
export class StayRecord {
  @Field()
  person!: string;

  @Field(() => CapacityType)
  capacity!: SeatCapacity;

  @Field(() => String, { nullable: true })
  standsInFor!: string | null;

  @Field(() => LocalMoment)
  from!: LocalMoment;

  @Field(() => LocalMoment, { nullable: true, description: 'Null while the meeting goes on.' })
  until!: LocalMoment | null;
}

@ObjectType({ description: 'A Member and who sat for it; nobody, where it was absent.' })
export class MemberRecord {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Which Member held its proxy.' })
  proxyTo!: string | null;

  @Field(() => [StayRecord])
  stays!: StayRecord[];
}

@ObjectType({ description: 'A line of the presence ledger.' })
export class Movement {
  @Field(() => LocalMoment)
  at!: LocalMoment;

  @Field(() => PresenceActType)
  act!: PresenceAct;

  @Field()
  member!: string;

  @Field(() => String, { nullable: true })
  person!: string | null;
}

@ObjectType({ description: 'What was recorded while an item of the agenda was dealt with.' })
export class ItemRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalMoment, { nullable: true, description: 'Null where it was not taken up.' })
  takenUp!: LocalMoment | null;

  @Field(() => [String], { description: 'The Members that were recused from it.' })
  recused!: string[];

  @Field(() => [QuorumNote], {
    description:
      'When it had its quorum, where recusals left it with another than the meeting had; else nothing.',
  })
  quorumNotes!: QuorumNote[];

  @Field(() => [Movement], { description: 'Who came and went meanwhile.' })
  movements!: Movement[];
}

@ObjectType({ description: 'What was recorded of a meeting. Nobody writes it; it stands in the records.' })
export class MinutesRecord {
  @Field(() => String, { nullable: true, description: 'The Member in the Chair on the day.' })
  chair!: string | null;

  @Field(() => [SittingRecord])
  sittings!: SittingRecord[];

  @Field(() => [QuorumNote])
  quorumNotes!: QuorumNote[];

  @Field(() => [MemberRecord])
  members!: MemberRecord[];

  @Field(() => [ItemRecord])
  items!: ItemRecord[];
}
