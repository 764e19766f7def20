import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem, AgendaPaper } from '../meetings/agenda-item.entity.js';

/** What a paper was before another version replaced it. It can still be read. */
@ObjectType({ description: 'What a paper was before another version replaced it.' })
@Entity('earlier_papers')
@Index('earlier_papers_of_a_file', ['fileId'])
export class EarlierPaper {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  paperId!: string;

  @ManyToOne(() => AgendaPaper, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'paper_id' })
  paper?: Relation<AgendaPaper>;

  @Field(() => Int)
  @PrimaryColumn('int')
  version!: number;

  @Column('uuid')
  fileId!: string;

  @Field(() => StoredFile)
  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  storedFile?: Relation<StoredFile>;

  @Column('timestamptz')
  replacedAt!: Date;
}

/** A paper that somebody owes for an item, and by when. It is there once something was brought since it was asked for. */
@ObjectType({ description: 'A paper that somebody owes for an agenda item.' })
@Entity('owed_papers')
@Index('papers_owed_by_a_person', ['ownerId'])
export class OwedPaper {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid')
  ownerId!: string;

  @Field(() => Person)
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id' })
  owner?: Relation<Person>;

  @Field(() => CalendarDate, {
    description: 'The last day on which it comes in time, where the meeting is held.',
  })
  @Column('date')
  dueOn!: string;

  @Column('timestamptz')
  askedAt!: Date;

  /** The due date that the owner was reminded of, before it and after it. */
  @Column('date', { nullable: true })
  remindedBefore!: string | null;

  @Column('date', { nullable: true })
  remindedAfter!: string | null;
}
