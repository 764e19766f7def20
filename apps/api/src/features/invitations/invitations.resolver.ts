import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Language } from '@gsenet/shared/languages';
import type { Capacity, Viewer } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { Instant, LanguageTag } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { Invitation } from './invitation.entity.js';
import { InvitationOffer } from './invitation.view.js';
import { Invitations } from './invitations.service.js';

@ArgsType()
class OfferArgs {
  @Field()
  address!: string;

  @Field()
  name!: string;

  @Field(() => LanguageTag)
  language!: Language;

  @Field({ description: 'Slug of the Organisation.' })
  organisation!: string;

  @Field(() => CapacityType)
  capacity!: Capacity;

  @Field(() => Instant, { nullable: true, description: 'When the mandate starts; at once if left out.' })
  startsAt?: string;

  @Field(() => Instant, { nullable: true })
  endsAt?: string;

  @Field({ description: 'The nomination letter that the mandate rests on.' })
  basis!: string;

  @Field({
    defaultValue: false,
    description: 'That nobody sits for the Organisation just before or after the mandate, and this is meant.',
  })
  leavesSeatEmpty!: boolean;
}

@ArgsType()
class SuccessorArgs {
  @Field()
  address!: string;

  @Field()
  name!: string;

  @Field(() => LanguageTag)
  language!: Language;

  @Field(() => Instant, {
    nullable: true,
    description: 'From when; as soon as the invitation is accepted if left out.',
  })
  startsAt?: string;

  @Field({ description: 'The nomination letter that the new mandate rests on.' })
  basis!: string;
}

const InvitationPage = pageOf(Invitation);

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly invitations: Invitations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => InvitationOffer, {
    nullable: true,
    description: 'The open invitation behind a link, or null.',
  })
  @Public()
  invitationOffer(
    @Args('token') token: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('InvitationOffer', reading, info, {
      where: (i, scope) => `${i}.id = ${scope.value('id', 'uuid')}`,
      values: { id: readLink(this.settings.secret, 'invitation', token) },
    });
  }

  @Query(() => InvitationPage, { description: 'Invitations that the viewer may manage, the latest first.' })
  invitationsToManage(
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('Invitation', reading, info, {
      keys: (i) => [
        { sql: `${i}.created_at`, type: 'timestamptz' },
        { sql: `${i}.id`, type: 'uuid' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Mutation(() => Invitation, {
    description:
      'Invites an address to a mandate. The Secretariat for every Organisation, an administrator for their own. Refuses NOT_ALLOWED, NOT_FOUND, ADDRESS_NOT_GOOD, NAME_MISSING, MANDATE_NEEDS_LETTER, MANDATE_ENDS_BEFORE_START, ALREADY_INVITED.',
  })
  async invite(
    @Args() offer: OfferArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.invitations.invite(actor, {
      ...offer,
      startsAt: offer.startsAt ? new Date(offer.startsAt) : null,
      endsAt: offer.endsAt ? new Date(offer.endsAt) : null,
    });
    return this.answer(id, reading, info);
  }

  @Mutation(() => Invitation, {
    description:
      'Hands a mandate over to a successor, who is invited to it; it ends when they have accepted, on the day that is named or later. For whoever may give the mandate. Refuses NOT_FOUND, NOT_ALLOWED, ADDRESS_NOT_GOOD, NAME_MISSING, MANDATE_NEEDS_LETTER, MANDATE_ENDS_IN_THE_PAST, MANDATE_ENDED, MANDATE_ENDS_BEFORE_START, HOLDS_IT_ALREADY, SITS_ALREADY, CAPACITY_HELD, SUCCESSOR_INVITED, ALREADY_INVITED.',
  })
  async handOverMandate(
    @Args('mandateId', { type: () => ID }) mandateId: string,
    @Args() { address, name, language, startsAt, basis }: SuccessorArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const successor = { address, name, language, basis, startsAt: startsAt ? new Date(startsAt) : null };
    return this.answer(await this.invitations.handOver(actor, mandateId, successor), reading, info);
  }

  @Mutation(() => Invitation, { description: 'Withdraws an open invitation. Refuses NOT_FOUND.' })
  async withdrawInvitation(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.invitations.withdraw(actor, id), reading, info);
  }

  @Mutation(() => Invitation, {
    description: 'Sends an open invitation again with a new link; the old one dies. Refuses NOT_FOUND.',
  })
  async sendInvitationAgain(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.invitations.sendAgain(actor, id), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Invitation', reading, info, {
      where: (i, scope) => `${i}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
