import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../db/words.js';
import { paces, pacesOfMatters, type Pace, type PaceOfMatters } from './mail-pace.rules.js';

/** How a person wants their mails; without a row each comes at once. */
@Entity('mail_choices')
@Check('pace_of_matters_is_known', isOneOf('matters', pacesOfMatters))
@Check('pace_of_reminders_is_known', isOneOf('reminders', paces))
@Check('digests_are_of_a_day', `(digest_on is null) = (digest_id is null)`)
export class MailChoice {
  @PrimaryColumn('uuid')
  personId!: string;

  /** Of mails that ask for something. */
  @Column('text')
  matters!: PaceOfMatters;

  @Column('text')
  reminders!: Pace;

  /** The day, by the person's clock, whose digest was looked after last. */
  @Column('date', { nullable: true })
  digestOn!: string | null;

  /** That digest: what its mail is about. A later one takes its place, so that no two say the same. */
  @Column('uuid', { nullable: true })
  digestId!: string | null;
}
