import { Field, ID, Info, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, derived, view } from '../../platform/read-model/view.js';
import { DecisionPurposeType } from '../chair-terms/decision-purpose.js';
import {
  decisionPurposes,
  whyNotRestOn,
  type DecisionPurpose,
  type RestingDecision,
} from '../chair-terms/resting-decision.rules.js';
import { restingDecision } from '../chair-terms/resting-decision.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { languageRead } from './decision.sql.js';

/** The latest decisions are those that an entry rests on. */
const mostOffered = 100;

@ObjectType({ description: 'A decision of the register that an entry may rest on.' })
class DecisionOffered {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  text!: string;

  @Field(() => CalendarDate)
  takenOn!: string;

  @Field(() => [DecisionPurposeType], { description: 'What it can be named for.' })
  suits!: DecisionPurpose[];
}

view(DecisionOffered, {
  from: 'decisions',
  visible: (_d, scope) => viewerIsSecretariat(scope),
  fields: {
    id: computed((d) => `${d}.id`),
    number: computed((d) => `${d}.number`),
    text: computed((d, scope) => `${d}.text ->> ${languageRead(d, scope)}`),
    takenOn: computed((d) => `${d}.taken_on`),
    suits: derived({ decision: (d) => restingDecision(d) }, ({ decision }) => {
      const facts = decision as RestingDecision;
      const whom = facts.electedId ?? facts.admitsId ?? '';
      return decisionPurposes.filter((purpose) => !whyNotRestOn(purpose, whom, facts.number, facts));
    }),
  },
});

/** What the Secretariat names when it enters what the Board has decided. */
@Resolver()
export class RestingDecisionsResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [DecisionOffered], {
    description:
      'The latest decisions, and for which entries about the Chair and the standing of Members each can be named; for the Secretariat.',
  })
  decisionsToRestOn(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('DecisionOffered', reading, info, {
      orderBy: (d) => `${d}.taken_on desc, ${d}.number desc`,
      limit: mostOffered,
    });
  }
}
