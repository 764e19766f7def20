import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isLanguageTag } from '../../platform/db/words.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Work } from './work.entity.js';

/** A work in one language: in which it was made, or a translation that its makers provide. */
@ObjectType({ description: 'A work in one language.' })
@Entity('work_editions')
@Index('one_edition_per_language', ['workId', 'language'], { unique: true })
@Check('edition_language_is_a_tag', isLanguageTag('language'))
@Check('edition_links_are_addresses', `link ~* '^https?://' and length(link) <= 2000`)
@Check('editions_have_a_title', `length(trim(title)) between 1 and 300`)
export class WorkEdition {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  workId!: string;

  @ManyToOne(() => Work)
  @JoinColumn({ name: 'work_id' })
  work?: Relation<Work>;

  @Field({ description: 'BCP 47.' })
  @Column('text')
  language!: string;

  @Field({ description: 'In the edition’s own language.' })
  @Column('text')
  title!: string;

  @Field()
  @Column('text', { default: '' })
  summary!: string;

  @Field({ description: 'A translation; else it is authentic.' })
  @Column('boolean')
  isTranslation!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it can be read, if that is elsewhere.' })
  @Column('text', { nullable: true })
  link!: string | null;
}

/** One state of an edition. Earlier ones stay. */
@ObjectType({ description: 'A version of an edition.' })
@Entity('work_versions')
@Index('one_version_per_number', ['editionId', 'number'], { unique: true })
@Check('versions_are_counted', 'number >= 1')
export class WorkVersion {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  editionId!: string;

  @ManyToOne(() => WorkEdition)
  @JoinColumn({ name: 'edition_id' })
  edition?: Relation<WorkEdition>;

  @Field(() => Int)
  @Column('int')
  number!: number;

  @Field(() => CalendarDate)
  @Column('date')
  datedOn!: string;

  @Field({ description: 'What has changed; may be empty.' })
  @Column('text', { default: '' })
  note!: string;
}

/** A file of a version; its language is that of the edition. */
@ObjectType({ description: 'A file of a work.' })
@Entity('work_files')
@Index('one_place_per_work_file', ['versionId', 'position'], { unique: true })
@Index('work_files_by_file', ['fileId'])
export class WorkFile {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  versionId!: string;

  @ManyToOne(() => WorkVersion)
  @JoinColumn({ name: 'version_id' })
  version?: Relation<WorkVersion>;

  @Column('uuid')
  fileId!: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  file?: Relation<StoredFile>;

  @Column('int')
  position!: number;
}

/** How often a file was taken on a day: a number, and nothing about who took it. */
@Entity('work_downloads')
@Check('downloads_are_counted', 'downloads >= 1')
export class WorkDownloads {
  @PrimaryColumn('uuid')
  fileId!: string;

  @ManyToOne(() => WorkFile)
  @JoinColumn({ name: 'file_id' })
  file?: Relation<WorkFile>;

  @PrimaryColumn('date')
  onDay!: string;

  @Column('int')
  downloads!: number;
}
