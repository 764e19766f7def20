import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { DutyProof, MeetingMoved, YearlyDuties } from './yearly-duties.view.js';

@Resolver()
export class YearlyDutiesResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => YearlyDuties, {
    nullable: true,
    description: 'How the Board’s yearly duties stand; null to who neither sits on it nor works for it.',
  })
  yearlyDuties(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('YearlyDuties', reading, info, {});
  }

  @Query(() => DutyProof, {
    nullable: true,
    description: 'How the duties of any year that is over ended, since the first; for whom yearlyDuties is.',
  })
  dutyProof(
    @Args('year', { type: () => Int, nullable: true }) year: number | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    // No calendar of the database reaches further.
    const asked = year !== null && year > 1900 && year < 3000 ? year : null;
    return this.read.one('DutyProof', reading, info, {
      where: (_row, scope) => `${scope.value('year', 'int')} is not null`,
      values: { year: asked },
    });
  }

  @Query(() => MeetingMoved, {
    nullable: true,
    description:
      'What moving a meeting to another day would break, at the same time of its clock; null where there is no such meeting, and to everybody but the Secretariat.',
  })
  meetingMoved(
    @Args('number', { type: () => String, nullable: true }) number: string | null,
    @Args('on', { type: () => CalendarDate, nullable: true }) on: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('MeetingMoved', reading, info, {
      where: (m, scope) =>
        `${m}.number = ${scope.value('number', 'text')} and ${scope.value('on', 'date')} is not null`,
      values: { number: number ?? null, on: on ?? null },
    });
  }
}
