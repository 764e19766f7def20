import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Meeting } from './meeting.entity.js';

export const agendaItemKinds = ['information', 'consent', 'discussion', 'decision'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];
export const AgendaItemKindType = enumType('AgendaItemKind', agendaItemKinds);

/** A matter on a meeting’s agenda. It keeps its identity wherever it moves. */
@ObjectType({ description: 'A matter on the agenda of a meeting.' })
@Entity('agenda_items')
@Index('agenda_items_by_words', { synchronize: false })
@Unique('one_agenda_item_per_position', ['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('agenda_item_kind_is_known', isOneOf('kind', agendaItemKinds))
@Check('agenda_item_takes_time', `minutes between 0 and 600`)
@Check('agenda_items_have_a_title', `length(trim(title)) between 1 and 300`)
export class AgendaItem {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Field(() => Int, { description: 'From 1, in the order of the agenda.' })
  @Column('int')
  position!: number;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => AgendaItemKindType)
  @Column('text')
  kind!: AgendaItemKind;

  @Field(() => Int)
  @Column('int')
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'Null to everybody who is not invited.' })
  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { nullable: true })
  presenterId!: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'presenter_id' })
  presenter?: Relation<Person>;

  @Field(() => String, {
    nullable: true,
    description:
      'A presenter who has no account, as one would announce them; null to everybody who is not invited.',
  })
  @Column('text', { default: '' })
  presenterName!: string;

  /** Withheld from the public as a personal matter, its title with it. */
  @Column('boolean', { default: false })
  isPersonal!: boolean;

  @Field(() => Int, {
    description: 'Raised by every change of its contents; a change names the one it was made on.',
  })
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}

/** A file that belongs to an agenda item. */
@ObjectType({ description: 'A file that belongs to an agenda item.' })
@Entity('agenda_papers')
@Index('papers_of_an_agenda_item', ['agendaItemId'])
@Index('papers_of_a_file', ['fileId'])
export class AgendaPaper {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid')
  fileId!: string;

  @Field(() => StoredFile)
  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  storedFile?: Relation<StoredFile>;

  @Field({ description: 'What the paper is called on the agenda.' })
  @Column('text')
  title!: string;

  @Field(() => Int, { description: 'From 1; earlier versions stay readable.' })
  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
