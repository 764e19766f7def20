import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { WallClock } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Requisition, RequisitionDesk } from './requisition.entity.js';
import { Requisitions } from './requisitions.service.js';

const speaking = 'For whoever speaks for a voting Member. Refuses NOT_ALLOWED';

@Resolver()
export class RequisitionsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Requisitions,
  ) {}

  @Query(() => [Requisition], {
    description: 'Calls by Members for a meeting, the latest first; to the Board and the Secretariat.',
  })
  requisitions(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Requisition', reading, info, {
      orderBy: (r) => `${r}.opened_at desc, ${r}.id`,
      limit: 100,
    });
  }

  @Query(() => RequisitionDesk, {
    nullable: true,
    description: 'What a requisition needs today; to the Board and the Secretariat.',
  })
  requisitionDesk(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('RequisitionDesk', reading, info, {});
  }

  @Mutation(() => Requisition, {
    description: `Calls for a meeting, with the signature of the Member. ${speaking}, REQUISITION_NEEDS_MATTER, TEXT_TOO_LONG.`,
  })
  async openRequisition(
    @Args('matter') matter: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.open(actor, matter, because), reading, info);
  }

  @Mutation(() => Requisition, {
    description: `Signs for a Member. ${speaking}, NOT_FOUND, REQUISITION_SIGNED.`,
  })
  async signRequisition(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.sign(actor, id), reading, info);
  }

  @Mutation(() => Requisition, {
    description: `Withdraws a Member’s signature until enough have signed. ${speaking}, NOT_FOUND, REQUISITION_REACHED.`,
  })
  async withdrawFromRequisition(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.withdraw(actor, id), reading, info);
  }

  @Mutation(() => Requisition, {
    description:
      'Enters the draft of the extraordinary meeting that was called for, with the matter on its agenda; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, REQUISITION_NOT_REACHED, REQUISITION_HAS_MEETING, MEETING_AFTER_REQUISITION.',
  })
  async draftRequisitionedMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('wallClock', { type: () => WallClock, description: 'In Beijing, where the Secretariat is.' })
    wallClock: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.draft(actor, id, wallClock), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Requisition', reading, info, {
      where: (r, scope) => `${r}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
