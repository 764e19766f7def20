import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isLanguageTag } from '../../platform/db/words.js';

/** One human, one identity. What a person may do is never here: it stands in mandates. */
@ObjectType({
  description: 'One human being with one identity, whatever they do for whichever Organisation.',
})
@Entity('people')
@Index('people_by_words', { synchronize: false })
@Check('people_have_a_name', `length(trim(name)) between 1 and 200`)
@Check('people_language_is_a_tag', isLanguageTag('language'))
export class Person {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'The full name as the person writes it.' })
  @Column('text')
  name!: string;

  @Column('text')
  language!: Language;

  @Column('text')
  timeZone!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @SearchedWords()
  words!: string;
}

/** A person may have several addresses; one of them is where mail goes. */
@Entity('email_addresses')
@Index('one_person_per_address', ['address'], { unique: true })
@Index('one_primary_address_per_person', ['personId'], { unique: true, where: 'is_primary' })
@Check('addresses_are_lower_case', `address = lower(address) and address like '%_@_%'`)
export class EmailAddress {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('text')
  address!: string;

  @Column('boolean')
  isPrimary!: boolean;

  /** When a link sent there was used. */
  @Column('timestamptz')
  verifiedAt!: Date;
}

@Entity('passwords')
export class Password {
  @PrimaryColumn('uuid')
  personId!: string;

  @OneToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  /** argon2id with its parameters, so that they can be raised later. */
  @Column('text')
  hash!: string;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;
}
