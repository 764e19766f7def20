import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { coversDate } from '../memberships/membership.view.js';
import { Seat } from './board.view.js';

@Resolver()
export class BoardResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [Seat], {
    description: 'The Advisory Board as it was at the end of a day in Beijing, or as it is now.',
  })
  @Public()
  board(
    @Args('on', { type: () => CalendarDate, nullable: true }) on: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = new Date();
    return this.read.list('Seat', reading, info, {
      where: (m, scope) =>
        `${m}.standing = 'member' and ${m}.stage = 'in_force' and ${coversDate(m, scope.value('on', 'date'))}`,
      values: { on: on ?? dateIn(now, secretariatZone), at: on ? endOfDay(on) : now.toISOString() },
      orderBy: (m) => `${m}.starts_on, ${m}.id`,
    });
  }
}

/** The last second of a day in Beijing, which has been at UTC+8 without a break since 1991. */
function endOfDay(on: string): string {
  return new Date(`${on}T23:59:59+08:00`).toISOString();
}
