import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word of something that everybody may read, with all that it becomes by leaving out one letter. */
@Entity('public_words')
@Index('public_words_by_typo', { synchronize: false })
export class PublicWord {
  @PrimaryColumn('text')
  word!: string;

  @Column('text', { array: true })
  typos!: string[];
}
