import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Membership } from '../memberships/membership.entity.js';
import { RulesProposal } from '../rules-proposals/rules-proposal.entity.js';
import { subjects, type Subject } from './item-subject.rules.js';

export const SubjectType = enumType('ItemConcern', subjects);

/** What an agenda item is: an election of the Chair, a change of the rules, an admission, the annual report. */
@ObjectType({ description: 'What an agenda item is, besides a matter of its own words.' })
@Entity('item_subjects')
@Check('item_subject_is_known', isOneOf('concerns', subjects))
@Check('rules_changes_name_a_proposal', `(concerns = 'rules_change') = (rules_proposal_id is not null)`)
@Check('admissions_name_a_membership', `(concerns = 'admission') = (membership_id is not null)`)
export class ItemSubject {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Field(() => SubjectType)
  @Column('text')
  concerns!: Subject;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  rulesProposalId!: string | null;

  @ManyToOne(() => RulesProposal)
  @JoinColumn({ name: 'rules_proposal_id' })
  rulesProposal?: Relation<RulesProposal>;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  membershipId!: string | null;

  @ManyToOne(() => Membership)
  @JoinColumn({ name: 'membership_id' })
  membership?: Relation<Membership>;
}

refusesAs('rules_changes_name_a_proposal', 'SUBJECT_NEEDS_REFERENCE', 'rulesProposalId');
refusesAs('consent_items_are_not_voted_on', 'SUBJECT_NEEDS_VOTE', 'concerns');
refusesAs('what_is_voted_on_is_no_consent_item', 'SUBJECT_NEEDS_VOTE', 'kind');
refusesAs('admissions_name_a_membership', 'SUBJECT_NEEDS_REFERENCE', 'membershipId');
