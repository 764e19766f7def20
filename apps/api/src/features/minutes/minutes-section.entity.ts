import type { RichText } from '@gsenet/shared/rich-text';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { MinutesRow } from './minutes.entity.js';

/** A tree is text of its own kind: what is no object, or beyond all measure, is none. */
const isTree = `jsonb_typeof(text) = 'object' and length(text::text) <= 600000`;

/**
 * What the Secretariat wrote on one item of the agenda, or on the opening and the closing. What was recorded, who was
 * there, what was moved and decided, is not in it: that is shown from the records. A section without a word has no row.
 */
@Entity('minutes_sections')
@Index('one_text_per_section_of_minutes', ['meetingId', 'key'], { unique: true })
@Index('minutes_of_an_agenda_item', ['agendaItemId'])
@Check('sections_are_of_items_or_around_them', `(key in ('opening', 'closing')) = (agenda_item_id is null)`)
@Check('sections_are_named_by_their_item', `agenda_item_id is null or key = agenda_item_id::text`)
@Check('texts_of_minutes_are_trees', isTree)
@Check('withheld_sections_say_why', `length(trim(withheld_because)) between 1 and 1000`)
export class MinutesText {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => MinutesRow)
  @JoinColumn({ name: 'meeting_id' })
  minutes?: Relation<MinutesRow>;

  @Column('text')
  key!: string;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  /** Null where nothing stands. */
  @Column('jsonb', { nullable: true })
  text!: RichText | null;

  @Column('timestamptz', { default: () => 'now()' })
  savedAt!: Date;

  @Column('uuid')
  savedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'saved_by_id' })
  savedBy?: Relation<Person>;

  /** Raised by every text that is saved; a text must name the version it was written on. */
  @Column('int', { default: 1 })
  version!: number;

  /** Why it is a personal matter, which stays out of what is published. */
  @Column('text', { nullable: true })
  withheldBecause!: string | null;
}

export const reasonsForKeeping = ['replaced', 'set_aside', 'sent'] as const;
export type ReasonForKeeping = (typeof reasonsForKeeping)[number];

/** A text of a section that was replaced, that came second, or that stood when the draft was sent. */
@Entity('minutes_section_versions')
@Index('versions_of_a_section_of_minutes', ['sectionId', 'savedAt'])
@Index('one_sent_text_per_section_of_minutes', ['sectionId'], { unique: true, where: `kept_as = 'sent'` })
@Check('reason_for_keeping_is_known', isOneOf('kept_as', reasonsForKeeping))
@Check('kept_texts_of_minutes_are_trees', isTree)
export class KeptMinutesText {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sectionId!: string;

  @ManyToOne(() => MinutesText)
  @JoinColumn({ name: 'section_id' })
  section?: Relation<MinutesText>;

  @Column('jsonb', { nullable: true })
  text!: RichText | null;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('uuid')
  savedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'saved_by_id' })
  savedBy?: Relation<Person>;

  @Column('text', { default: 'replaced' })
  keptAs!: ReasonForKeeping;
}
