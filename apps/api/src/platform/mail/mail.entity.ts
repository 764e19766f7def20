import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { isLanguageTag, isOneOf } from '../db/words.js';
import { enumType } from '../graphql/enum-type.js';
import { Instant } from '../graphql/scalars.js';

const mailStates = ['waiting', 'sent', 'failing', 'dropped', 'kept', 'gathered', 'unwanted'] as const;
export type MailState = (typeof mailStates)[number];
const MailStateType = enumType(
  'MailState',
  mailStates,
  'kept: there is no mail server, it is only in the outbox. gathered: left to the daily digest. unwanted: a reminder to somebody who wants none.',
);

/**
 * A mail to one person, written in the transaction of what it tells. It holds ids only; the letter is made when
 * it is sent, so that it says what is then true and no link token is ever stored.
 */
@ObjectType({ description: 'A mail that the portal sends.' })
@Entity('mails')
@Index('mails_by_age', ['createdAt', 'id'])
@Index('mails_failing', ['attempts'], { where: `state = 'failing'` })
@Check('mail_state_is_known', isOneOf('state', mailStates))
@Check('mail_language_is_a_tag', isLanguageTag('language'))
export class Mail {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'Which letter it is.' })
  @Column('text')
  kind!: string;

  /** What the letter is about: the id that its writer loads. */
  @Column('uuid')
  aboutId!: string;

  @Field()
  @Column('text')
  address!: string;

  @Column('text')
  language!: Language;

  @Field(() => MailStateType)
  @Column('text', { default: 'waiting' })
  state!: MailState;

  @Field(() => Int)
  @Column('int', { default: 0 })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What the mail server last said.' })
  @Column('text', { nullable: true })
  problem!: string | null;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
