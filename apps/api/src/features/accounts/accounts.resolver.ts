import { Args, ArgsType, Field, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Language } from '@gsenet/shared/languages';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Accounts } from './accounts.service.js';
import { Me } from './person.view.js';
import { Session } from './session.entity.js';

@ArgsType()
class MyDetails {
  @Field()
  name!: string;

  @Field(() => LanguageTag)
  language!: Language;

  @Field()
  timeZone!: string;
}

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly accounts: Accounts,
  ) {}

  @Query(() => Me, { nullable: true, description: 'The signed-in person, or null.' })
  @Public()
  me(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Me', reading, info, {});
  }

  @Query(() => [Session], { description: 'Where one is signed in, the latest first.' })
  mySessions(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Session', reading, info, { orderBy: (s) => `${s}.last_seen_at desc` });
  }

  @Mutation(() => Me, {
    description: 'Changes one’s name, language and time zone. Refuses NAME_MISSING, UNKNOWN_TIME_ZONE.',
  })
  async changeMyDetails(
    @Args() { name, language, timeZone }: MyDetails,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.accounts.changeMyDetails(actor, { name, language, timeZone });
    return this.read.one('Me', reading, info, {});
  }

  @Mutation(() => Me, {
    description:
      'Changes one’s password and signs out all other browsers. Refuses WRONG_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON.',
  })
  async changePassword(
    @Args('presentPassword') presentPassword: string,
    @Args('newPassword') newPassword: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.accounts.changePassword(actor, presentPassword, newPassword);
    return this.read.one('Me', reading, info, {});
  }

  @Mutation(() => [Session], {
    description: 'Signs out all of one’s own browsers but the one that asks; answers what is left.',
  })
  async endOtherSessions(
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.accounts.endOtherSessions(actor);
    return this.mySessions(reading, info);
  }

  @Mutation(() => ID, { description: 'Signs one of one’s own browsers out. Refuses NOT_FOUND.' })
  endSession(@Args('id', { type: () => ID }) id: string, @Acting() actor: Viewer) {
    return this.accounts.endMySession(actor, id);
  }
}
