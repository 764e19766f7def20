import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from './person.entity.js';

/** A signed-in browser. The token itself is only in its cookie; here is its hash. */
@ObjectType({ description: 'A browser in which the person is signed in.' })
@Entity('sessions')
@Index('one_session_per_token', ['tokenHash'], { unique: true })
@Index('sessions_of_a_person', ['personId', 'endedAt'])
export class Session {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('bytea')
  tokenHash!: Buffer;

  @Field({ description: 'What the browser calls itself.' })
  @Column('text')
  browser!: string;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'Kept to within a few minutes.' })
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Field(() => Instant)
  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

/** Wrong guesses in a row, by account, by network, or by known browser; the key is a hash. */
@Entity('sign_in_failures')
export class SignInFailures {
  @PrimaryColumn('text')
  subject!: string;

  @Column('int')
  count!: number;

  @Column('timestamptz')
  lastAt!: Date;
}

/** Leave to set a new password, once, for an hour. The link holds a signature over the id, not a stored token. */
@Entity('password_resets')
export class PasswordReset {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
