import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import type { Predicate } from '../../platform/read-model/view.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { meetingById } from '../meetings/meetings.resolver.js';
import { Action } from './action.entity.js';
import { Actions } from './actions.service.js';
import { ActionTermsInput, actionTermsOf } from './decision.inputs.js';
import { viewerOwns } from './decision.sql.js';
import { OverdueItems } from './overdue-items.service.js';

const ActionPage = pageOf(Action);

const waits: Predicate = (a) => `${a}.state in ('open', 'evidence_given')`;
const whose: Record<'all' | 'mine' | 'others', Predicate> = {
  all: waits,
  mine: (a, scope) => `${waits(a, scope)} and ${viewerOwns(a, scope)}`,
  others: (a, scope) => `${waits(a, scope)} and not ${viewerOwns(a, scope)}`,
};

/** What is done because of decisions: each verb answers with the action. */
@Resolver()
export class ActionsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Actions,
    private readonly overdueItems: OverdueItems,
  ) {}

  @Query(() => ActionPage, {
    description:
      'Actions that are not over, the first to be due first: the viewer’s own, those of others, or all. To the Board and the Secretariat; to others their own.',
  })
  actions(
    @Args('mine', { type: () => Boolean, nullable: true }) mine: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const wanted = typeof mine !== 'boolean' ? 'all' : mine ? 'mine' : 'others';
    return this.read.page('Action', reading, info, {
      variant: wanted,
      where: whose[wanted],
      keys: (a) => [
        { sql: `${a}.due_on`, type: 'date' },
        { sql: `${a}.id`, type: 'uuid' },
      ],
      direction: 'asc',
      first,
      after,
    });
  }

  @Mutation(() => Action, {
    description:
      'Adds an action to a decision and tells its owner. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, ACTION_WHAT_MISSING, ACTION_DUE_BEFORE, ACTION_OWNER_WITHOUT_MANDATE.',
  })
  async addAction(
    @Args('decisionId', { type: () => ID }) decisionId: string,
    @Args('what') what: string,
    @Args('terms') terms: ActionTermsInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.add(actor, decisionId, what, actionTermsOf(terms)), reading, info);
  }

  @Mutation(() => Action, {
    description:
      'Gives an action another owner or due date, for a reason. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, ACTION_OVER, ACTION_NEEDS_REASON, TEXT_TOO_LONG, ACTION_DUE_BEFORE, ACTION_OWNER_WITHOUT_MANDATE.',
  })
  async changeAction(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('terms') terms: ActionTermsInput,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const meant = { id, version };
    return this.answer(await this.service.change(actor, meant, actionTermsOf(terms), because), reading, info);
  }

  @Mutation(() => Action, {
    description:
      'Shows that an action was done: by words, a link, or a file that one brought to /files. For who speaks for its owner, and the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, ACTION_OVER, EVIDENCE_MISSING, EVIDENCE_LINK_NOT_SECURE, TEXT_TOO_LONG.',
  })
  async giveEvidence(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('text', { defaultValue: '' }) text: string,
    @Args('link', { defaultValue: '' }) link: string,
    @Args('fileId', { type: () => ID, nullable: true }) fileId: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const evidence = { text, link, fileId: fileId ?? null };
    return this.answer(await this.service.giveEvidence(actor, { id, version }, evidence), reading, info);
  }

  @Mutation(() => Action, {
    description:
      'Sends evidence back and says what is lacking. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, ACTION_OVER, EVIDENCE_NOT_GIVEN, ACTION_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async returnEvidence(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.returnEvidence(actor, { id, version }, because), reading, info);
  }

  @Mutation(() => Action, {
    description:
      'Confirms that an action is done. For somebody of the Secretariat who gave none of its evidence, if there is another. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, ACTION_OVER, EVIDENCE_NOT_GIVEN, EVIDENCE_OWN.',
  })
  async confirmAction(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.confirm(actor, { id, version }), reading, info);
  }

  @Mutation(() => Action, {
    description:
      'Drops an action, for a reason. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, ACTION_OVER, ACTION_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async dropAction(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.drop(actor, { id, version }, because), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Puts the overdue actions at the head of an agenda as an item for information, or brings that item up to date. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_UNDER_WAY, MEETING_CANCELLED, NO_ACTION_OVERDUE.',
  })
  async putOverdueOnAgenda(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.overdueItems.put(actor, meetingId, reading.language);
    return this.read.one('Meeting', reading, info, meetingById(id));
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Action', reading, info, {
      where: (a, scope) => `${a}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
