import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Decision } from './decision.entity.js';
import { narrowed } from './decision-filter.sql.js';
import { DecisionFilterArgs, DecisionInput, decisionDetailsOf } from './decision.inputs.js';
import { DecisionRegister } from './decision-register.view.js';
import { numberAt } from './decision.rules.js';
import { Decisions } from './decisions.service.js';

const DecisionPage = pageOf(Decision);

/** The register of decisions. */
@Resolver()
export class DecisionsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Decisions,
  ) {}

  @Query(() => DecisionRegister, { description: 'The register of decisions as a whole.' })
  @Public()
  decisionRegister(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('DecisionRegister', reading, info, {});
  }

  @Query(() => DecisionPage, {
    description:
      'Decisions that the viewer may read, the latest first: to the public those that are published, to the people of Members also those that are taken.',
  })
  @Public()
  decisions(
    @Args() filter: DecisionFilterArgs,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { where, values, variant } = narrowed(filter);
    return this.read.page('Decision', reading, info, {
      where,
      values: { ...values },
      variant,
      keys: (d) => [
        { sql: `${d}.taken_on`, type: 'date' },
        { sql: `${d}.number`, type: 'text' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Query(() => Decision, {
    nullable: true,
    description: 'A decision by its number, AB/2027/03-01, or as an address names it, 2027-03-01.',
  })
  @Public()
  decision(@Args('number') number: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Decision', reading, info, {
      where: (d, scope) => `${d}.number = ${scope.value('number', 'text')}`,
      values: { number: numberAt(number) },
    });
  }

  @Mutation(() => Decision, {
    description:
      'Enters what a meeting decided, under the next number of that meeting. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_CANCELLED, DECISION_MEETING_NOT_BEGUN, DECISION_MEETING_MINUTED, DECISION_TEXT_MISSING, TEXT_TOO_LONG, DECISION_IN_THE_FUTURE, DECISION_DUE_BEFORE.',
  })
  async enterDecision(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('decision') decision: DecisionInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      await this.service.enter(actor, meetingId, decisionDetailsOf(decision)),
      reading,
      info,
    );
  }

  @Mutation(() => Decision, {
    description:
      'Corrects a decision until it is published. For the Secretariat. Refuses what enterDecision refuses of the decision, CHANGED_MEANWHILE, DECISION_PUBLISHED.',
  })
  async changeDecision(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('decision') decision: DecisionInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const details = decisionDetailsOf(decision);
    return this.answer(await this.service.change(actor, id, version, details), reading, info);
  }

  @Mutation(() => Decision, {
    description:
      'Publishes a decision; before the day of the Rules of Procedure only with a reason. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, DECISION_PUBLISHED, DECISION_WITHHELD, PUBLICATION_TOO_EARLY, PUBLICATION_BEFORE_APPROVAL, TEXT_TOO_LONG.',
  })
  async publishDecision(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because', { defaultValue: '' }) because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.publish(actor, id, version, because), reading, info);
  }

  @Mutation(() => Decision, {
    description:
      'Withholds a decision for good, because it is a personal matter. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, DECISION_PUBLISHED, DECISION_WITHHELD, WITHHOLDING_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async withholdDecision(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.withhold(actor, id, version, because), reading, info);
  }

  @Mutation(() => Decision, {
    description:
      'Says that no action follows from a decision, and why; adding an action takes it back. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, ACTIONS_FOLLOW, NOTHING_FOLLOWS_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async sayNothingFollows(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.sayNothingFollows(actor, id, version, because), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Decision', reading, info, {
      where: (d, scope) => `${d}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
