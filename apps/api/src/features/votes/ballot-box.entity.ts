import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Vote } from './vote.entity.js';

/**
 * The ballots of a secret vote, all in one row that is written anew, at the same size, with each of them: no row and no
 * byte belongs to a ballot, so that neither ids nor times nor the place on the disk say which came when, or from whom.
 * Until it is opened what it holds is sealed, see `ballot-box.ts`. A trigger lets it take one ballot at a time, of a
 * Member that has not voted, and lets it be opened once.
 */
@Entity('ballot_boxes')
@Check('ballot_boxes_are_sealed_or_opened', `sealed is null or opened is null`)
@Check('ballot_boxes_keep_their_size', `octet_length(sealed) = slots + 28`)
@Check('ballot_boxes_name_who_voted', `jsonb_typeof(voted) = 'object'`)
@Check('ballot_boxes_hold_no_more_than_the_roll', `slots >= 0 and cardinality(opened) <= slots`)
export class BallotBox {
  @PrimaryColumn('uuid')
  voteId!: string;

  @OneToOne(() => Vote)
  @JoinColumn({ name: 'vote_id' })
  vote?: Relation<Vote>;

  /** How many may vote: the box has room for so many from the beginning. */
  @Column('int')
  slots!: number;

  /** Null once it is opened, or thrown away unopened because the vote was cancelled. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  /** The Members whose ballot is in, each with the mandate under which it was cast; without order or time. */
  @Column('jsonb', { default: {} })
  voted!: Record<string, string>;

  /** What was in it, sorted. */
  @Column('text', { array: true, nullable: true })
  opened!: string[] | null;
}
