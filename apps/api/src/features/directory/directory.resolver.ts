import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { StandingType, type Standing } from '../memberships/membership.entity.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { Directory } from './directory.service.js';

const OrganisationPage = pageOf(Organisation);

@ArgsType()
class DirectoryArgs {
  @Field(() => StandingType, { nullable: true, description: 'Only those of this standing.' })
  standing?: Standing;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day that the standing is asked for; today if left out.',
  })
  on?: string;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

@ArgsType()
class FactsArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field({ description: 'Empty for none.' })
  website!: string;

  @Field({ description: 'Research Organization Registry id in any usual spelling; empty for none.' })
  ror!: string;

  @Field({ description: 'What it is, in English; empty for nothing.' })
  about!: string;
}

@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly entries: Directory,
  ) {}

  @Query(() => OrganisationPage, { description: 'The directory in the order of its English names.' })
  @Public()
  directory(
    @Args() { standing, on, first, after }: DirectoryArgs,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('Organisation', reading, info, {
      where: standing
        ? (o, scope) =>
            `exists (select from memberships dm where dm.organisation_id = ${o}.id and dm.stage = 'in_force'
              and dm.standing = ${scope.value('standing', 'text')}
              and ${coversDate('dm', `coalesce(${scope.value('on', 'date')}, ${today})`)})`
        : undefined,
      variant: standing ? 'standing' : 'all',
      values: { standing, on: on ?? null },
      keys: (o) => [
        { sql: `lower(${o}.name ->> 'en')`, type: 'text' },
        { sql: `${o}.id`, type: 'uuid' },
      ],
      direction: 'asc',
      first,
      after,
    });
  }

  @Mutation(() => Organisation, {
    description:
      'Changes what the directory says of an Organisation; its administrator or the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, WEBSITE_NOT_GOOD, ROR_NOT_GOOD, ROR_TAKEN.',
  })
  async changeOrganisation(
    @Args() facts: FactsArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.entries.change(actor, facts);
    return this.read.one('Organisation', reading, info, {
      where: (o, scope) => `${o}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
