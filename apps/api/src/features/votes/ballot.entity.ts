import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Choice } from './tally.rules.js';
import { Vote } from './vote.entity.js';

export const choices = ['yes', 'no', 'abstain'] as const satisfies Choice[];
export const ChoiceType = enumType('BallotChoice', choices);

/** `objects` is what a Member says to a consensus. */
export type BallotWord = Choice | 'objects';

/**
 * The vote of a Member, whoever cast it. One that the Secretariat entered for somebody in the room waits for the
 * Member’s confirmation; until then the Member may say otherwise, while the vote is open.
 */
@Entity('ballots')
@Unique('one_ballot_per_member_per_vote', ['voteId', 'memberId'])
@Check('ballot_choice_is_known', isOneOf('choice', [...choices, 'objects']))
export class Ballot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  voteId!: string;

  @ManyToOne(() => Vote)
  @JoinColumn({ name: 'vote_id' })
  vote?: Relation<Vote>;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Column('text')
  choice!: BallotWord;

  /** The mandate of whoever votes for the Member: its own, or that of the Member that holds its proxy. */
  @Column('uuid')
  mandateId!: string;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;

  @Column('uuid')
  enteredById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'entered_by_id' })
  enteredBy?: Relation<Person>;

  @Column('timestamptz')
  castAt!: Date;

  /** When the Member itself stood by it: at once, unless somebody else entered it. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;
}

refusesAs('one_ballot_per_member_per_vote', 'BALLOT_STANDS');
