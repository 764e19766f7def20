import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { addField, derived } from '../../platform/read-model/view.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import {
  MembershipStageType,
  StandingType,
  standings,
  type MembershipStage,
  type Standing,
} from '../memberships/membership.entity.js';
import { stagesAfter } from '../memberships/membership.rules.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { DecisionPurposeType } from './decision-purpose.js';
import { purposeOfStage, type DecisionPurpose } from './resting-decision.rules.js';

@ObjectType({ description: 'A stage that an Organisation’s standing may enter next.' })
class StandingStep {
  @Field(() => StandingType)
  standing!: Standing;

  @Field(() => MembershipStageType)
  stage!: MembershipStage;

  @Field(() => DecisionPurposeType, {
    nullable: true,
    description: 'For what the Board must have decided; null where a letter or notice is enough.',
  })
  decision!: DecisionPurpose | null;
}

@ObjectType({ description: 'Where an Organisation’s standing is, in preparation too, and what may follow.' })
class StandingDesk {
  @Field(() => StandingType, { nullable: true, description: 'Null where it never had any.' })
  standing!: Standing | null;

  @Field(() => MembershipStageType, { nullable: true })
  stage!: MembershipStage | null;

  @Field(() => CalendarDate, { nullable: true })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'What the stage rests on.' })
  basis!: string | null;

  @Field(() => [StandingStep], {
    description: 'Without succession, which is entered where the Chair’s turn is inherited.',
  })
  next!: StandingStep[];
}

type Latest = Pick<StandingDesk, 'since' | 'basis'> & { standing: Standing; stage: MembershipStage };

const isOver = (stage: MembershipStage) => stage === 'withdrawn' || stage === 'ended';

/** The stages that may follow: of any standing where there is none now, else of the same. */
function stepsAfter(latest: Latest | null): StandingStep[] {
  const of = latest && !isOver(latest.stage) ? [latest.standing] : standings;
  return of.flatMap((standing) =>
    stagesAfter(latest?.stage ?? 'none', { standing, founder: false })
      .filter((stage) => stage !== 'succeeded')
      .map((stage) => ({
        standing,
        stage,
        decision: purposeOfStage(standing, latest?.stage ?? null, stage),
      })),
  );
}

addField(
  Organisation,
  'standingDesk',
  () => StandingDesk,
  {
    nullable: true,
    description: 'Its standing as the Secretariat brings it forward; null to everybody else.',
  },
  derived(
    {
      latest: (
        o,
      ) => `(select json_build_object('standing', sl.standing, 'stage', sl.stage, 'since', sl.starts_on,
          'basis', sl.basis)
        from memberships sl where sl.organisation_id = ${o}.id order by sl.starts_on desc limit 1)`,
    },
    (facts, viewer): StandingDesk | null => {
      if (!viewer || !secretariatMandate(viewer.mandates)) return null;
      const latest = facts['latest'] as Latest | null;
      return { standing: null, stage: null, since: null, basis: null, ...latest, next: stepsAfter(latest) };
    },
  ),
);
