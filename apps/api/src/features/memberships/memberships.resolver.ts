import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { fromReadModel } from '../../platform/graphql/from-read-model.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { StandingType, type Standing } from './membership.entity.js';

@Resolver(() => Organisation)
export class OrganisationStanding {
  @ResolveField(() => StandingType, {
    nullable: true,
    description: 'What it is to the network on a day, today if none is given; null if nothing.',
  })
  standing(
    @Parent() _organisation: Organisation,
    @Args('on', { type: () => CalendarDate, nullable: true }) _on?: string,
  ): Standing | null {
    return fromReadModel();
  }
}
