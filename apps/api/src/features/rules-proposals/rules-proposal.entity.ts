import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { RulesVersion } from '../rules-of-procedure/rules-version.entity.js';

/** A version of the Rules of Procedure that is proposed to the Board. It judges nothing until it is adopted. */
@ObjectType({ description: 'A version of the Rules of Procedure that is proposed to the Board.' })
@Entity('rules_proposals')
@Index('one_adoption_per_decision', ['decisionId'], { unique: true })
@Index('one_proposal_per_rules_version', ['adoptedAsId'], { unique: true })
@Check('adopted_rules_are_not_withdrawn', `adopted_as_id is null or withdrawn_on is null`)
export class RulesProposal {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('jsonb')
  rules!: RulesOfProcedure;

  @Field({ description: 'Why it is proposed.' })
  @Column('text')
  because!: string;

  @Column('uuid')
  proposedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'proposed_by_id' })
  proposedBy?: Relation<Person>;

  @Field(() => CalendarDate)
  @Column('date')
  proposedOn!: string;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @Column('uuid', { nullable: true })
  adoptedAsId!: string | null;

  @Field(() => RulesVersion, { nullable: true, description: 'The version as which it was adopted.' })
  @ManyToOne(() => RulesVersion)
  @JoinColumn({ name: 'adopted_as_id' })
  adoptedAs?: Relation<RulesVersion>;

  /** Null until it is adopted, and of what was adopted before the register was asked. */
  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  withdrawnOn!: string | null;
}

refusesAs('one_rules_version_per_date', 'RULES_DATE_TAKEN', 'inForceFrom');
refusesAs('one_adoption_per_decision', 'RULES_DECISION_USED', 'basis');
refusesAs('rules_rest_on_a_decision', 'RULES_NEED_DECISION', 'basis');
refusesAs('one_rules_version_per_number', 'CHANGED_MEANWHILE');
